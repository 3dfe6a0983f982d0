import { indexStrings, longestHits } from '../catalogue/string-index.ts';
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

/** All languages at once, folded. */
export interface CompiledDanger {
  readonly version: string;
  /**
   * One after another in the order of their letters, because that packs a tenth smaller than list after list: a digit
   * (to base 36) says how much a phrase has in common with the one before, then comes the rest of it, then a capital
   * for what it is, see `unpackDanger`.
   */
  readonly phrases: string;
}

const matches = ['exact', 'contains', 'template'] as const satisfies readonly DangerPhrase['match'][];

export function compileDanger(phrases: readonly DangerPhrase[], version: string): CompiledDanger {
  const entries = matches.flatMap((match) => {
    const lists = dangers.map((why) => {
      const entries = phrases.filter((entry) => entry.match === match && entry.why === why);
      return [...new Set(entries.map((entry) => fold(entry.phrase)))];
    });
    const kept = match === 'contains' ? withoutLonger(lists) : gravestOf(lists);
    return kept.map(([phrase, danger]) => ({ phrase, match, danger }));
  });
  entries.sort((one, other) => (one.phrase < other.phrase ? -1 : one.phrase > other.phrase ? 1 : 0));
  return { version, phrases: entries.map((entry, at) => packAfter(entries[at - 1]?.phrase ?? '', entry)).join('') };
}

/** A phrase with the place of its danger in `dangers`. */
interface RankedPhrase {
  readonly phrase: string;
  readonly match: DangerPhrase['match'];
  readonly danger: number;
}

function packAfter(previous: string, { phrase, match, danger }: RankedPhrase): string {
  if (/[A-Z]/.test(phrase)) throw new Error(`"${phrase}" is not folded: capitals end the phrases`);
  let common = 0;
  while (common < 35 && common < previous.length && phrase[common] === previous[common]) common++;
  const kind = String.fromCharCode(capitalA + matches.indexOf(match) * dangers.length + danger);
  return common.toString(36) + phrase.slice(common) + kind;
}

export function unpackDanger(packed: string): RankedPhrase[] {
  let phrase = '';
  return (packed.match(/[^A-Z]+[A-Z]/g) ?? []).map((part) => {
    phrase = phrase.slice(0, Number.parseInt(part[0] ?? '', 36)) + part.slice(1, -1);
    const kind = part.charCodeAt(part.length - 1) - capitalA;
    const match = matches[Math.floor(kind / dangers.length)];
    if (!match) throw new Error(`no kind of danger: ${part}`);
    return { phrase, match, danger: kind % dangers.length };
  });
}

const capitalA = 0x41;

/** Leaves out every phrase in which a shorter one, at least as grave, is found anyway. */
function withoutLonger(lists: readonly (readonly string[])[]): [string, number][] {
  const shortestFirst = gravestOf(lists).sort(([a], [b]) => a.length - b.length);
  const kept = new Map<string, number>();
  let length = 0;
  let index = indexStrings([]);
  for (const [phrase, danger] of shortestFirst) {
    if (phrase.length > length) {
      length = phrase.length;
      index = indexStrings(kept);
    }
    if (!longestHits(phrase, index).some((hit) => hit.value <= danger)) kept.set(phrase, danger);
  }
  return [...kept];
}

/** Each phrase once; `lists`: the gravest danger first. */
const gravestOf = (lists: readonly (readonly string[])[]): [string, number][] => [
  ...new Map(lists.flatMap((list, danger) => list.map((phrase): [string, number] => [phrase, danger])).reverse()),
];
