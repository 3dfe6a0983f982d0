import { matchNames } from '../catalogue/match-names';
import { isGeneric } from './label-methods';
import { onReceipt } from './on-receipt';
import { isSure, type NamedRow, type RowMethod } from './row';
import type { Scene } from './scene';
import { saysDeclined } from './words';

const LONGEST_NAME = 30;

/** "Tarjeta simulada": beside rows that are ways to pay for sure, an everyday name that a row begins with is one too. */
export const nameLoosely = (rows: readonly NamedRow[], scene: Scene): readonly NamedRow[] =>
  rows.filter(isSure).length * 2 >= rows.length
    ? rows.map((row) =>
        row.methods.length > 0 ? row : { ...row, methods: onReceipt(everydayName(row, scene), row.items, scene) },
      )
    : rows;

function everydayName({ items: [title] }: NamedRow, { catalogue }: Scene): RowMethod[] {
  if (!title || title.text.length > LONGEST_NAME || saysDeclined(title.text)) return [];
  const match = matchNames(title.text, catalogue).find(
    ({ start, method }) => (start === 0 && isGeneric(method)) || method === 'card',
  );
  return match
    ? [{ method: match.method, kind: 'label', text: match.alias, element: title.element, confidence: 0.7 }]
    : [];
}
