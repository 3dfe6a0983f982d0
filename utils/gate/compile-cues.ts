import type { AddressHints, PhraseFile } from '../detection/compile-phrases.ts';
import type { PaymentMethod } from '../model/payment-method.ts';

/** What the gate knows, small enough to stand on every page: lower-case cues with "|" between them. */
export interface CompiledCues {
  /**
   * Phrases that mean a payment section wherever a page shows them, in lines of those
   * with the same few letters in them, which stand before them unless the line is one
   * phrase: a page is searched for 46 of those instead of 269.
   */
  readonly text: string;
  /** What a word in a heading or in the title begins with that means it; where words run on, what stands in them. */
  readonly headings: string;
  /** Native names of wallets: two of them in one page mean a choice. */
  readonly names: string;
  /** Words of addresses, whole. */
  readonly path: string;
}

export function compileCues(
  languages: readonly PhraseFile[],
  address: AddressHints,
  methods: readonly PaymentMethod[],
): CompiledCues {
  const spelled = (phrases: readonly string[]) => phrases.map(spell);
  const sections = languages.flatMap(({ paymentHeadings }) => spelled(paymentHeadings));
  const titles = languages.flatMap(({ checkoutTitles }) => spelled(checkoutTitles));
  const text = fewestStems(sections.filter(tellsInsideText));
  const isNew = (phrase: string) => !text.some((stem) => holds(phrase, stem));
  const headings = fewestStems(
    [...sections, ...titles].filter((phrase) => isWord(phrase) && isNew(phrase)),
    begins,
  );
  const names = methods
    .filter(({ family }) => family === 'wallet' || family === 'friend-pay')
    .flatMap(({ nativeNames }) =>
      spelled(Object.values(nativeNames)).filter((name) => /^\p{Script=Han}{3,}$/u.test(name)),
    );
  return {
    text: byLetters(text).map(packed).join('\n'),
    headings: packed(headings),
    names: packed(fewestStems(names)),
    path: packed(withoutLonger(address.pathTokens)),
  };
}

const spell = (phrase: string) => phrase.toLowerCase().replace(/\s*[:：?？!*]$/, '');
/** One word of at most two letters between two others: "de", "di", "за". */
const particle = /(?<= )(?:\p{L}\p{M}*){1,2}(?= )/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const thai = /\p{Script=Thai}/u;
const isWord = (phrase: string) => !phrase.includes(' ') && (unspaced.test(phrase) || phrase.length > 3);

/**
 * Two words with a particle between at most, or four to nine characters where words
 * are not parted by blanks, or one long compound. Longer ones contain one of those.
 */
function tellsInsideText(phrase: string): boolean {
  if (unspaced.test(phrase)) return phrase.length >= 4 && (phrase.length <= 9 || thai.test(phrase));
  const words = phrase.split(' ');
  if (words.length === 1) return phrase.length >= 11;
  // "gespeicherte Zahlungsmethoden" stand beside a plainer heading.
  if ((words[0]?.length ?? 0) > 9) return false;
  return phrase.length >= 8 && (words.length === 2 || (words.length === 3 && particle.test(phrase)));
}

/** "zahlungs" finds Zahlungsart, -arten and -artauswahl; "payment met" its plural; "de paieme" every mode and moyen of it. */
function toStem(phrase: string): string {
  // Of a long one the end says what it is about.
  if (unspaced.test(phrase)) return thai.test(phrase) ? phrase : phrase.slice(-5);
  const last = phrase.lastIndexOf(' ') + 1;
  if (particle.test(phrase) && phrase.length - last >= 4) return phrase.slice(phrase.indexOf(' ') + 1, last + 6);
  // Behind a long word three letters say enough.
  return phrase.slice(0, last + (last === 0 ? 8 : last > 5 ? 3 : 4));
}

/** Stems that find all the phrases: one that the stem of another finds needs none of its own. */
function fewestStems(phrases: readonly string[], finds = holds): string[] {
  const byLength = [...new Set(phrases)].sort((a, b) => toStem(a).length - toStem(b).length);
  const stems: string[] = [];
  for (const phrase of byLength) if (!stems.some((stem) => finds(phrase, stem))) stems.push(toStem(phrase));
  return stems.sort();
}

const holds = (phrase: string, stem: string) => phrase.includes(stem);
/** "kasse" is not in "krankenkasse"; where words run on, there is no such edge. */
const begins = (phrase: string, stem: string) => (unspaced.test(stem) ? holds(phrase, stem) : phrase.startsWith(stem));

/** Of words that are found whole, "pay" does not find "payment", but it does find "order-pay". */
function withoutLonger(words: readonly string[]): string[] {
  const isImplied = (word: string) => words.some((other) => other !== word && word.split(/[-_]/).includes(other));
  return words.filter((word) => !isImplied(word)).sort();
}

/** The letters most phrases have in common with those phrases, then of the others, until none is left. */
function byLetters(phrases: readonly string[]): string[][] {
  const groups: string[][] = [];
  for (let rest = phrases; rest.length > 0; ) {
    const shared = new Map<string, string[]>();
    for (const phrase of rest)
      for (const letters of lettersIn(phrase)) shared.set(letters, [...(shared.get(letters) ?? []), phrase]);
    const [letters, among] = [...shared].reduce((most, each) => (each[1].length > most[1].length ? each : most));
    groups.push(among.length > 1 ? [letters, ...among] : among);
    rest = rest.filter((phrase) => !among.includes(phrase));
  }
  return groups;
}

/** Two letters say as much where words run on as three elsewhere. */
function lettersIn(phrase: string): Set<string> {
  const count = unspaced.test(phrase) ? 2 : 3;
  const all = Array.from({ length: phrase.length - count + 1 }, (_, at) => phrase.slice(at, at + count));
  return new Set(all.filter((letters) => !letters.includes(' ')));
}

function packed(cues: readonly string[]): string {
  const torn = cues.find((cue) => cue.includes('|'));
  if (torn) throw new Error(`"|" stands between cues, and is in one: ${torn}`);
  return cues.join('|');
}
