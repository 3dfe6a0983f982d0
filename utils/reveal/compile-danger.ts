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
  const list = (match: DangerPhrase['match']) =>
    dangers
      .map((why) => phrases.filter((entry) => entry.match === match && entry.why === why))
      .map((entries) => [...new Set(entries.map((entry) => fold(entry.phrase)))].sort().join('\t'))
      .join('\n');
  return { version, exact: list('exact'), contains: list('contains'), templates: list('template') };
}
