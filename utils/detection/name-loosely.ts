import { matchNames } from '../catalogue/match-names';
import type { MethodId } from '../model/payment-method';
import { isGeneric } from './label-methods';
import { LONGEST_TITLE } from './lead';
import { onReceipt } from './on-receipt';
import { isSure, type NamedRow, type RowMethod } from './row';
import type { Scene } from './scene';
import { saysDeclined, saysOnReceipt } from './words';

const LONGEST_NAME = 30;

/** "Tarjeta simulada": beside rows that are ways to pay for sure, an everyday name that a row begins or ends with is one too. */
export function nameLoosely(rows: readonly NamedRow[], scene: Scene): readonly NamedRow[] {
  const areSure = rows.filter(isSure).length * 2 >= rows.length;
  return rows.map((row) => (row.methods.length > 0 ? row : { ...row, methods: looseName(row, areSure, scene) }));
}

function looseName({ items }: NamedRow, areSure: boolean, scene: Scene): readonly RowMethod[] {
  const [title] = items;
  if (!title || saysDeclined(title.text)) return [];
  const named = (method: MethodId, text: string | null): RowMethod[] => [
    { method, kind: 'label', text, element: title.element, confidence: 0.7 },
  ];
  const isAtDoor = title.text.length <= LONGEST_TITLE && saysOnReceipt(title.text);
  if (!isAtDoor && (!areSure || title.text.length > LONGEST_NAME)) return [];
  const match = matchNames(title.text, scene.catalogue).find(
    ({ start, end, method }) =>
      (isGeneric(method) && (isAtDoor || start === 0 || end === title.text.length)) ||
      method === 'card' ||
      // "Saldo Koperasi": whose account it is follows.
      (method === 'account-balance' && start === 0),
  );
  if (match) return onReceipt(named(match.method, match.alias), items, scene);
  // "When the courier comes": what is paid by is money.
  return isAtDoor ? named('cash-on-delivery', null) : [];
}
