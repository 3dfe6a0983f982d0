const LATIN_MARKS = /[\u00c0-\u024f\u1e00-\u1eff]/;
/** Shorter words would be others: "più", "plata" for "plată". */
const SHORTEST = 8;

/**
 * The folded phrase as typed on a keyboard without accents ("metodo de pago"), or null
 * where it has none or is too short to be told from other words without them.
 */
export function unaccented(phrase: string): string | null {
  if (phrase.length < SHORTEST || !LATIN_MARKS.test(phrase)) return null;
  const plain = phrase
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('ł', 'l');
  return plain === phrase ? null : plain;
}
