import type { PaymentMethodFamily } from '../../utils/model/payment-method';

/** Outline of a method's sign, so that families can be told apart without their colour. */
export type Shape = 'card' | 'wallet' | 'bank' | 'circle' | 'ticket' | 'note' | 'shield';

const shapes: Readonly<Record<PaymentMethodFamily, Shape>> = {
  card: 'card',
  'card-network': 'card',
  wallet: 'wallet',
  express: 'wallet',
  bnpl: 'circle',
  'bank-redirect': 'bank',
  'bank-transfer': 'bank',
  'direct-debit': 'bank',
  voucher: 'ticket',
  cash: 'note',
  'gift-card': 'ticket',
  'store-credit': 'ticket',
  points: 'circle',
  carrier: 'shield',
  crypto: 'circle',
  'friend-pay': 'circle',
  'code-sign': 'wallet',
};

export const shapeOf = (family: PaymentMethodFamily): Shape => shapes[family];

const ideographs = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** One or two letters that stand for a name: initials of its first two telling words, or its first sign. */
export function monogram(name: string): string {
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^\p{Ll}{1,3}$/u.test(word));
  const [first = '', second] = words;
  if (ideographs.test(first)) return firstSign(first);
  const letters = second && !ideographs.test(second) ? firstSign(first) + firstSign(second) : capitals(first);
  return letters.toLocaleUpperCase('en');
}

/** "PayPal" is PP and "iDEAL" is I: an inner capital after a small letter begins a second word. */
function capitals(word: string): string {
  const [, inner] = /\p{Lu}\p{Ll}+(\p{Lu})/u.exec(word) ?? [];
  return firstSign(word) + (inner ?? '');
}

const firstSign = (word: string): string => [...word][0] ?? '';
