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

/**
 * All languages at once, folded. Each list has a line for every danger, in the order of `dangers`, its phrases
 * parted by tabs and without what each has in common with the one before: a digit (to base 36) says how much.
 */
export interface CompiledDanger {
  readonly version: string;
  readonly exact: string;
  readonly contains: string;
  readonly templates: string;
}

export function compileDanger(phrases: readonly DangerPhrase[], version: string): CompiledDanger {
  const all = (match: DangerPhrase['match']) =>
    dangers.map((why) => {
      const entries = phrases.filter((entry) => entry.match === match && entry.why === why);
      return [...new Set(entries.map((entry) => fold(entry.phrase)))];
    });
  const packed = (lists: readonly (readonly string[])[]) => lists.map(packLine).join('\n');
  return {
    version,
    exact: packed(all('exact')),
    contains: packed(withoutLonger(all('contains'))),
    templates: packed(all('template')),
  };
}

function packLine(phrases: readonly string[]): string {
  const sorted = [...phrases].sort();
  return sorted.map((phrase, at) => packAfter(sorted[at - 1] ?? '', phrase)).join('\t');
}

function packAfter(previous: string, phrase: string): string {
  let common = 0;
  while (common < 35 && common < previous.length && phrase[common] === previous[common]) common++;
  return common.toString(36) + phrase.slice(common);
}

/** The phrases of one line as `compileDanger` packs it. */
export function unpackLine(line: string): string[] {
  let previous = '';
  return line.split('\t').map((packed) => {
    previous = previous.slice(0, Number.parseInt(packed[0] ?? '', 36)) + packed.slice(1);
    return previous;
  });
}

/** Leaves out every phrase in which a shorter one, at least as grave, is found anyway. */
function withoutLonger(lists: readonly (readonly string[])[]): string[][] {
  const gravity = new Map(lists.flatMap((list, danger) => list.map((phrase) => [phrase, danger] as const)).reverse());
  const shortestFirst = [...gravity].sort(([a], [b]) => a.length - b.length);
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
  return lists.map((_, danger) => [...kept].flatMap(([phrase, of]) => (of === danger ? [phrase] : [])));
}
