/** Each begins with a capital that says how much it shares with the one before. */
export function packPhrases(phrases: readonly string[]): string {
  let before = '';
  return phrases
    .map((phrase) => {
      if (/[A-Z\n]/.test(phrase)) throw new Error(`"${phrase}" is not folded: capitals part the phrases`);
      const shared = sharedStart(before, phrase);
      before = phrase;
      return String.fromCharCode(capitalA + shared) + phrase.slice(shared);
    })
    .join('')
    .replaceAll('€', euroByte);
}

/**
 * As Windows writes it; no folded phrase holds such a control. A string takes one byte a character until one does
 * not fit, and all that is cut from it as many: of Latin phrases this sign alone would not.
 */
const euroByte = '\x80';

export function unpackPhrases(packed: string): string[] {
  let phrase = '';
  return (packed.replaceAll(euroByte, '€').match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    phrase = phrase.slice(0, part.charCodeAt(0) - capitalA) + part.slice(1);
    return phrase;
  });
}

const capitalA = 0x41;
const mostShared = 25;

function sharedStart(before: string, phrase: string): number {
  let shared = 0;
  while (shared < mostShared && shared < phrase.length && before[shared] === phrase[shared]) shared++;
  // Half a character cannot be written to a file.
  return /[\ud800-\udbff]/.test(phrase[shared - 1] ?? '') ? shared - 1 : shared;
}
