import { indexStrings, longestHits, type StringIndex } from '../catalogue/string-index.ts';
import { packPhrases, unpackPhrases } from '../detection/pack-phrases.ts';
import { fold } from '../page/fold.ts';

/** Gravest first: a label that fits several phrases is named after the gravest. */
export const dangers = ['pays', 'places-order', 'removes', 'adds-instrument', 'alters-order', 'navigates'] as const;
export type Danger = (typeof dangers)[number];

/** One entry of `danger/<tag>.json`: the label of a control that must never be pressed. */
export interface DangerPhrase {
  readonly phrase: string;
  readonly why: Danger;
  /** `contains`: as whole words in a label; `exact`: the whole label; `template`: the whole label with `{amount}`, `{name}`, `{n}`. */
  readonly match: 'exact' | 'contains' | 'template';
}

/** All languages at once, folded. In the order of their letters, because that packs a tenth smaller than list after list. */
export interface CompiledDanger {
  /** See `packPhrases`. */
  readonly phrases: string;
  /** A capital for each phrase, for how it is matched and the danger. */
  readonly kinds: string;
}

const matches = ['exact', 'contains', 'template'] as const satisfies readonly DangerPhrase['match'][];

export function compileDanger(phrases: readonly DangerPhrase[]): CompiledDanger {
  const gravest = (match: DangerPhrase['match']) =>
    gravestOf(
      dangers.map((why) =>
        phrases.filter((entry) => entry.match === match && entry.why === why).map((entry) => fold(entry.phrase)),
      ),
    );
  const contained = withoutLonger(gravest('contains'));
  const index = indexStrings(contained);
  const kept = {
    contains: contained,
    exact: gravest('exact').filter((entry) => !isFoundIn(entry, index)),
    template: gravest('template').filter((entry) => !isFoundIn(entry, index)),
  };
  const entries = matches.flatMap((match) => kept[match].map(([phrase, danger]) => ({ phrase, match, danger })));
  entries.sort((one, other) => (one.phrase < other.phrase ? -1 : one.phrase > other.phrase ? 1 : 0));
  return {
    phrases: packPhrases(entries.map(({ phrase }) => phrase)),
    kinds: entries.map(({ match, danger }) => kindOf(match, danger)).join(''),
  };
}

/** A phrase with the place of its danger in `dangers`. */
interface RankedPhrase {
  readonly phrase: string;
  readonly match: DangerPhrase['match'];
  readonly danger: number;
}

const kindOf = (match: DangerPhrase['match'], danger: number) =>
  String.fromCharCode(capitalA + matches.indexOf(match) * dangers.length + danger);

export function unpackDanger({ phrases, kinds }: CompiledDanger): RankedPhrase[] {
  return unpackPhrases(phrases).map((phrase, at) => {
    const kind = kinds.charCodeAt(at) - capitalA;
    return { phrase, match: matches[Math.floor(kind / dangers.length)] ?? 'contains', danger: kind % dangers.length };
  });
}

const capitalA = 0x41;

/** Leaves out every phrase in which a shorter one, at least as grave, is found anyway. */
function withoutLonger(phrases: readonly [string, number][]): [string, number][] {
  const shortestFirst = [...phrases].sort(([a], [b]) => a.length - b.length);
  const kept = new Map<string, number>();
  let length = 0;
  let index = indexStrings([]);
  for (const [phrase, danger] of shortestFirst) {
    if (phrase.length > length) {
      length = phrase.length;
      index = indexStrings(kept);
    }
    if (!isFoundIn([phrase, danger], index)) kept.set(phrase, danger);
  }
  return [...kept];
}

const isFoundIn = ([phrase, danger]: readonly [string, number], index: StringIndex) =>
  longestHits(phrase, index).some((hit) => hit.value <= danger);

/** Each phrase once; `lists`: the gravest danger first. */
const gravestOf = (lists: readonly (readonly string[])[]): [string, number][] => [
  ...new Map(lists.flatMap((list, danger) => list.map((phrase): [string, number] => [phrase, danger])).reverse()),
];
