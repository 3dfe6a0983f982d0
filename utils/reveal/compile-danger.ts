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

/** All languages at once, folded. Each list has a line for every danger, in the order of `dangers`, its phrases parted by tabs. */
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
  const packed = (lists: readonly (readonly string[])[]) => lists.map((list) => [...list].sort().join('\t')).join('\n');
  return {
    version,
    exact: packed(all('exact')),
    contains: packed(withoutLonger(all('contains'))),
    templates: packed(all('template')),
  };
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
