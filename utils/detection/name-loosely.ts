import { matchNames } from '../catalogue/match-names';
import { isGeneric } from './label-methods';
import type { NamedRow } from './row';
import type { Scene } from './scene';
import { saysDeclined } from './words';

const LONGEST_NAME = 30;

/** "Tarjeta simulada": beside rows that are ways to pay for sure, an everyday name that a row begins with is one too. */
export function nameLoosely(named: NamedRow, rows: readonly NamedRow[], scene: Scene): NamedRow {
  const [title] = named.items;
  if (named.methods.length > 0 || !title || title.text.length > LONGEST_NAME || saysDeclined(title.text)) return named;
  const sure = rows.filter(({ methods }) => methods.some(({ confidence }) => confidence >= 0.9));
  const match =
    sure.length * 2 >= rows.length &&
    matchNames(title.text, scene.catalogue).find(
      ({ start, method }) => (start === 0 && isGeneric(method)) || method === 'card',
    );
  return match
    ? {
        ...named,
        methods: [{ method: match.method, kind: 'label', text: match.alias, element: title.element, confidence: 0.7 }],
      }
    : named;
}
