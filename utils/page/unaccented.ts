import { remember } from '../remember.ts';

const LATIN_MARKS = /[\u00c0-\u024f\u0259\u1e00-\u1eff]/;
/** Shorter words would be others: "più", "plata" for "plată". */
export const SHORTEST = 8;

/**
 * The folded phrase as typed on a keyboard without accents ("metodo de pago"), or null
 * where it has none or is too short to be told from other words without them.
 */
export function unaccented(phrase: string): string | null {
  if (phrase.length < SHORTEST || !LATIN_MARKS.test(phrase)) return null;
  const plain = phrase.replace(eachMarked, plainLetter);
  return plain === phrase ? null : plain;
}

const eachMarked = /[^\0-\x7f]/gu;

/** Letter by letter, for there are thousands of phrases and a hundred such letters. */
const plainLetter = /* @__PURE__ */ remember((letter): string =>
  letter
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace('đ', 'd')
    .replace('ə', 'e')
    .replace('ł', 'l'),
);
