/**
 * Scripts whose names and words travel apart from those in plain Latin letters, because few pages
 * need more than one of them: Chinese, Japanese and Korean; Cyrillic; Greek; Armenian, Georgian, Hebrew and Arabic;
 * those of India, from Devanagari to Sinhala; those from Thai to Khmer; and the Latin letters that only the
 * languages from Czech to Vietnamese have; those of Danish, Dutch, Finnish, Norwegian and Swedish; those that French, German,
 * Italian, Portuguese and Spanish write (é, ß, œ), and others with theirs. The last has no letters of its own: it holds
 * the languages that a page tells of by its tag alone, see `isToldByTag`.
 */
export const scripts = [
  'east-asian',
  'cyrillic',
  'greek',
  'west-asian',
  'indic',
  'south-east-asian',
  'latin-extended',
  'nordic',
  'west-european',
  'by-tag',
] as const;
export type Script = (typeof scripts)[number];

const letters: Readonly<Record<Exclude<Script, 'by-tag'>, RegExp>> = {
  'east-asian':
    /[\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u9fff\ua960-\ua97f\uac00-\ud7ff\ud840-\ud88f\uf900-\ufaff]/,
  cyrillic: /[\u0400-\u052f\u1c80-\u1c8f]/,
  greek: /[\u0370-\u03ff\u1f00-\u1fff]/,
  'west-asian': /[\u0530-\u08ff\u10a0-\u10ff\u1200-\u16ff\u1c90-\u1cbf]/,
  indic: /[\u0900-\u0dff\u1cc0-\u1cff\ua8e0-\ua8ff]/,
  'south-east-asian': /[\u0e00-\u109f\u1700-\u1c7f\uaa00-\uabff]/,
  'latin-extended': /[\u0100-\u0151\u0154-\u0191\u0193-\u024f\u0259\u1e00-\u1eff]/,
  // å, æ, ø; and ää, äy, yö of Finnish, for ä and ö alone are German too.
  nordic: /[\u00e5\u00e6\u00f8]|\u00e4[\u00e4y]|\u00f6[\u00f6y]|y[\u00e4\u00f6]/,
  'west-european': /[\u00df-\u00e4\u00e7-\u00f6\u00f9-\u00ff\u0153]/,
};
const lettered = Object.keys(letters) as (keyof typeof letters)[];

/** The script that a folded name or phrase belongs to; undefined for one in plain Latin letters. */
export const scriptOf = (folded: string): Script | undefined => lettered.find((script) => letters[script].test(folded));

/** Every script that the text has letters of. */
export const scriptsIn = (folded: string): Script[] => lettered.filter((script) => letters[script].test(folded));

const met = new Set<Script>();

/** Scripts of all texts that were folded in this world so far. What is in none of them no word of theirs can stand in. */
export const scriptsMet: ReadonlySet<Script> = met;

/** Languages whose pages may be typed without any of their letters, and with which words theirs travel. */
const typedPlain: readonly (readonly [RegExp, Script])[] = [
  [/^(?:az|bs|cs|et|hr|hu|lt|lv|pl|ro|sk|sl|sr|tr|vi)\b/i, 'latin-extended'],
  [/^(?:da|fi|nb|nl|nn|no|sv)\b/i, 'nordic'],
  [/^(?:de|es|fr|it|pt)\b/i, 'west-european'],
];

/**
 * Languages in plain letters that few shops write in. Their words would weigh on every page, so they come to pages
 * that say they are in one of them.
 */
const toldByTag = /^(?:af|ca|eu|fil|gl|is|ms|sq|sw|tl|uz)\b/i;

export const isToldByTag = (tag: string): boolean => toldByTag.test(tag);

/** Scripts that a page in this language (a BCP 47 tag) wants whatever it has letters of. */
export function scriptsOfLanguage(tag: string | null): Script[] {
  if (!tag) return [];
  if (isToldByTag(tag)) return ['by-tag'];
  return typedPlain.filter(([tags]) => tags.test(tag)).map(([, script]) => script);
}

/** To be told of the language a page says it is in. */
export function noteLanguage(tag: string | null): void {
  for (const script of scriptsOfLanguage(tag)) met.add(script);
}

/**
 * Beginnings of words for paying as they are typed without marks: a page may tell of no language, or of a wrong one.
 */
const paysPlainly: readonly (readonly [RegExp, Script])[] = [
  [/\b(?:(?:be)?zahl|pag[ao]|paie|paye[rz]\b)/, 'west-european'],
  [/\b(?:plat[abeiny]|placan|zaplat|odeme|fizet|thanh toan|maks[aeu]|apmok|tasu[dm])/, 'latin-extended'],
  [/\b(?:betaa?l|maks[au])/, 'nordic'],
  [/\b(?:malip|bayad|bayaran|to'lov|pages[ae])/, 'by-tag'],
];

/** Every script whose words a text asks for that says "pay" in plain letters. */
export const scriptsOfWords = (folded: string): Script[] =>
  paysPlainly.flatMap(([words, script]) => (words.test(folded) ? [script] : []));

/** To be told of every folded text. */
export function noteWords(folded: string): void {
  for (const script of scriptsOfWords(folded)) met.add(script);
}

/** To be told of every folded text that is not plain ASCII. */
export function noteScripts(folded: string): void {
  if (met.size < scripts.length) for (const script of scriptsIn(folded)) met.add(script);
}
