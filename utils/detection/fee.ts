import type { Fee } from '../model/offering';
import { amountIn, isAmount, PERCENT, signIn, withCode } from './amounts';
import type { NamedRow } from './row';
import { saysDiscount, saysFee } from './words';

/** A fee or discount told in the row itself; only the figure and its unit are kept. */
export function feeOf({ items, methods }: NamedRow): Fee | null {
  for (const { text, raw, from } of items) {
    if (text.length > 100 || from !== 'text') continue;
    const sign = signIn(raw.trim());
    // A bare amount beside paying on delivery is what that costs; elsewhere it may be the order's.
    const isBare =
      methods[0]?.method === 'cash-on-delivery' &&
      isAmount(/[(（]([^()（）]+)[)）]/.exec(raw)?.[1]?.trim() ?? raw.trim());
    const kind = saysFee(text) || sign === '+' || isBare ? 'fee' : saysDiscount(text) || sign ? 'discount' : null;
    const figure = kind && (PERCENT.exec(raw)?.[0] ?? amountIn(raw));
    if (kind && figure && /[1-9]/.test(figure)) return { kind, text: withCode(figure.trim()) };
  }
  return null;
}
