/**
 * Does a word begin at `at`? In scripts that part words by blanks (Latin, Cyrillic,
 * Arabic, Hangul …) only where no letter or digit stands before; in Chinese, Japanese
 * and those from Thai to Khmer anywhere. "e-visa" does not begin a word at "visa", "credit-card" does at "card".
 */
export function beginsWord(text: string, at: number): boolean {
  const kind = kindOf(text, at);
  if (kind === unspaced || at === 0) return true;
  const before = kindOf(text, at - 1);
  if (before === kind || (before === spaced && kind === spaced)) return false;
  return !(kind === spaced && text[at - 1] === '-' && isLoneLetter(text, at - 2));
}

/** Does a word end just before `at`? Korean endings ("페이팔로") do not count as part of the word. */
export function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true;
  return kindOf(text, at - 1) !== spaced || kindOf(text, at) !== spaced;
}

const unspaced = 0;
const spaced = 1;
const hangul = 2;

/** Letters, digits and marks of scripts with spaced words are `spaced`; blanks and punctuation part words as Chinese does. */
function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return asciiWord[code] ?? unspaced;
  if (code >= 0xac00 && code <= 0xd7a3) return hangul;
  // From Thai on only Georgian and extensions of Latin and Greek space their words, and scripts none is in the catalogue in.
  if (code >= 0x0e00 && !((code >= 0x10a0 && code <= 0x10ff) || (code >= 0x1e00 && code <= 0x1fff))) return unspaced;
  return wordCharacter.test(text[at] ?? '') ? spaced : unspaced;
}

const isLoneLetter = (text: string, at: number) =>
  at >= 0 && kindOf(text, at) === spaced && (at === 0 || kindOf(text, at - 1) !== spaced) && !/\d/.test(text[at] ?? '');

const asciiWord = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? spaced : unspaced,
);
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
