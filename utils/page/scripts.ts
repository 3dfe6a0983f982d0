/**
 * Scripts whose names and words travel apart from those in plain Latin letters, because few pages
 * need more than one of them: Chinese, Japanese and Korean; Cyrillic and Greek; all from Armenian to
 * Khmer, with Arabic, Hebrew, Indic and Thai among them; and the Latin letters that only the
 * languages from Czech to Vietnamese have (not those that French, German or Spanish write: é, ß, œ).
 */
export const scripts = ['east-asian', 'cyrillic', 'southern', 'latin-extended'] as const;
export type Script = (typeof scripts)[number];

const letters: Readonly<Record<Script, RegExp>> = {
  'east-asian':
    /[\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3041-\u309f\u30a1-\u30fa\u30fc-\u9fff\ua960-\ua97f\uac00-\ud7ff\ud840-\ud88f\uf900-\ufaff]/,
  cyrillic: /[\u0370-\u052f\u1c80-\u1c8f\u1f00-\u1fff]/,
  southern: /[\u0530-\u10ff\u1200-\u1c7f\u1c90-\u1cff\ua8e0-\ua8ff\uaa00-\uabff]/,
  'latin-extended': /[\u0100-\u0151\u0154-\u0191\u0193-\u024f\u0259\u1e00-\u1eff]/,
};

/** The script that a folded name or phrase belongs to; undefined for one in plain Latin letters. */
export const scriptOf = (folded: string): Script | undefined => scripts.find((script) => letters[script].test(folded));

/** Every script that the text has letters of. */
export const scriptsIn = (folded: string): Script[] => scripts.filter((script) => letters[script].test(folded));

const met = new Set<Script>();

/** Scripts of all texts that were folded in this world so far. What is in none of them no word of theirs can stand in. */
export const scriptsMet: ReadonlySet<Script> = met;

/** Languages whose pages may be typed without any of their letters. */
const typedPlain = /^(?:az|bs|cs|et|hr|hu|lt|lv|pl|ro|sk|sl|sr|tr|vi)\b/i;

/** Scripts that a page in this language (a BCP 47 tag) wants whatever it has letters of. */
export const scriptsOfLanguage = (tag: string | null): Script[] =>
  tag && typedPlain.test(tag) ? ['latin-extended'] : [];

/** To be told of the language a page says it is in. */
export function noteLanguage(tag: string | null): void {
  for (const script of scriptsOfLanguage(tag)) met.add(script);
}

/** To be told of every folded text that is not plain ASCII. */
export function noteScripts(folded: string): void {
  if (met.size < scripts.length) for (const script of scriptsIn(folded)) met.add(script);
}
