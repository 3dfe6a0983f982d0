import { indexStrings, longestHits, type StringIndex } from '../catalogue/string-index.ts';
import { foldLabel } from '../page/fold.ts';
import { type CompiledDanger, type Danger, type DangerPhrase, dangers, unpackDanger } from './compile-danger.ts';

/** Labels that must never be pressed, of all languages. */
export interface DangerVocabulary {
  readonly exact: ReadonlyMap<string, number>;
  readonly contains: StringIndex;
  readonly templates: readonly { readonly pattern: RegExp; readonly danger: number }[];
}

export function openDanger(compiled: CompiledDanger): DangerVocabulary {
  const all = unpackDanger(compiled);
  const ranked = (wanted: DangerPhrase['match']) =>
    all.flatMap(({ phrase, match, danger }): [string, number][] => (match === wanted ? [[phrase, danger]] : []));
  return {
    exact: new Map(ranked('exact')),
    contains: indexStrings(ranked('contains')),
    templates: ranked('template').map(([phrase, danger]) => ({ pattern: toPattern(phrase), danger })),
  };
}

/**
 * The gravest danger a folded label tells of, or null where none is known. An
 * unknown label is not safe for that: this stands behind a list of labels known to show more.
 */
export function dangerOf(foldedLabel: string, vocabulary: DangerVocabulary): Danger | null {
  const found = [
    vocabulary.exact.get(foldedLabel),
    vocabulary.exact.get(foldLabel(foldedLabel)),
    ...longestHits(foldedLabel, vocabulary.contains).map((hit) => hit.value),
    ...templatesFitting(foldedLabel, vocabulary),
  ].filter((danger) => danger !== undefined);
  // The least of none is infinity, and no danger has that place.
  return dangers[Math.min(...found)] ?? null;
}

function templatesFitting(label: string, vocabulary: DangerVocabulary): number[] {
  // No button says so much; a longer text is not a label, and backtracking stays small.
  if (label.length > 200) return [];
  return vocabulary.templates.filter(({ pattern }) => pattern.test(label)).map(({ danger }) => danger);
}

const amount = String.raw`(?:[^\s\d]{1,4}\s?){0,2}\d[\d.,' ]*(?:\s?[^\s\d]{1,6})?`;
const placeholders: Readonly<Record<string, string>> = {
  '{amount}': amount,
  '{n}': String.raw`\d+`,
  '{name}': String.raw`\S.*`,
};

/** Blanks around a placeholder may be missing: "支付 {amount}" is also "支付¥99". */
function toPattern(phrase: string): RegExp {
  const parts = phrase.split(/\s*(\{\w+\})\s*/).filter((part) => part !== '');
  const source = parts.map((part) => placeholders[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join(String.raw`\s*`)}[.!…]*$`, 'u');
}
