import { fold, foldLabel } from '../page/fold.ts';

/** One language: `phrases/<tag>.json`. */
export interface PhraseFile {
  /** Name a payment section. */
  readonly paymentHeadings: readonly string[];
  /** Head rows of badges: what stands below is advertised, not offered at this step. */
  readonly trustHeadings: readonly string[];
  /** Negation or outage near a method. */
  readonly unavailable: readonly string[];
  /** Titles and headings of a basket or checkout. */
  readonly checkoutTitles: readonly string[];
  /** Labels of controls that show further methods; `{n}` stands for a number. */
  readonly reveal: { readonly paymentSpecific: readonly string[]; readonly generic: readonly string[] };
  /** Small words that may stand beside known names in a stored label: "with", "or", 使用. */
  readonly functionWords: readonly string[];
}

/** `phrases/address.json`: hints in addresses and markup, never evidence on their own. */
export interface AddressHints {
  readonly pathTokens: readonly string[];
  readonly queryKeys: readonly string[];
  readonly platforms: readonly PlatformHint[];
}

export interface PlatformHint {
  readonly platform: string;
  readonly paths: readonly string[];
  readonly hosts: readonly string[];
  /** Selectors, and now and then a name that stands in the page's scripts. */
  readonly markers: readonly string[];
}

/** All languages at once, folded; phrases of a list are parted by tabs. */
export interface CompiledPhrases {
  readonly version: string;
  readonly paymentHeadings: string;
  readonly trustHeadings: string;
  readonly unavailable: string;
  readonly checkoutTitles: string;
  readonly revealPaymentSpecific: string;
  readonly revealGeneric: string;
  readonly functionWords: string;
  readonly address: AddressHints;
}

/** Shops mix languages, so none is kept apart. */
export function compilePhrases(
  languages: readonly PhraseFile[],
  address: AddressHints,
  version: string,
): CompiledPhrases {
  const list = (phrases: (file: PhraseFile) => readonly string[], spelling: (phrase: string) => string) =>
    [...new Set(languages.flatMap(phrases).map(spelling))].sort().join('\t');
  return {
    version,
    paymentHeadings: list((file) => file.paymentHeadings, foldLabel),
    trustHeadings: list((file) => file.trustHeadings, foldLabel),
    unavailable: list((file) => file.unavailable, fold),
    checkoutTitles: list((file) => file.checkoutTitles, foldLabel),
    revealPaymentSpecific: list((file) => file.reveal.paymentSpecific, foldTemplate),
    revealGeneric: list((file) => file.reveal.generic, foldTemplate),
    functionWords: list((file) => file.functionWords, fold),
    address,
  };
}

/** A label with its numbers set as `{n}`, blanks around them left out: "Show {n} more" → "show{n}more". */
export function foldTemplate(label: string): string {
  return trimMarks(fold(label).replace(number, '{n}'));
}

/** The marks around a label go, but not those of a template that begins or ends with its number: "+{n}". */
const trimMarks = (folded: string) => (folded.includes('{n}') ? folded : foldLabel(folded));
const number = /\s*(?:\{n\}|\d+)\s*/g;
