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

/** What a phrase can be, several at once: the bits of its mask, in this order. */
export const phraseLists = [
  'paymentHeadings',
  'trustHeadings',
  'unavailable',
  'checkoutTitles',
  'revealPaymentSpecific',
  'revealGeneric',
] as const;
export type PhraseList = (typeof phraseLists)[number];

/** All languages at once, folded and sorted, which packs a tenth smaller than list by list; parted by tabs. */
export interface CompiledPhrases {
  readonly version: string;
  /** Each ends with its mask, a character counted from `0`. */
  readonly phrases: string;
  readonly functionWords: string;
  readonly address: AddressHints;
}

/** Shops mix languages, so none is kept apart. */
export function compilePhrases(
  languages: readonly PhraseFile[],
  address: AddressHints,
  version: string,
): CompiledPhrases {
  const masks = new Map<string, number>();
  for (const file of languages) {
    phraseLists.forEach((list, bit) => {
      for (const phrase of readers[list](file)) masks.set(phrase, (masks.get(phrase) ?? 0) | (1 << bit));
    });
  }
  const sorted = [...masks].sort(([a], [b]) => (a < b ? -1 : 1));
  const phrases = sorted.map(([phrase, mask]) => phrase + String.fromCharCode(zero + mask)).join('\t');
  const functionWords = [...new Set(languages.flatMap((file) => file.functionWords.map(fold)))].sort().join('\t');
  return { version, phrases, functionWords, address };
}

const readers: Readonly<Record<PhraseList, (file: PhraseFile) => readonly string[]>> = {
  paymentHeadings: (file) => file.paymentHeadings.map(foldLabel),
  trustHeadings: (file) => file.trustHeadings.map(foldLabel),
  unavailable: (file) => file.unavailable.map(fold),
  checkoutTitles: (file) => file.checkoutTitles.map(foldLabel),
  revealPaymentSpecific: (file) => file.reveal.paymentSpecific.map(foldTemplate),
  revealGeneric: (file) => file.reveal.generic.map(foldTemplate),
};

/** The phrases of one list. */
export function phrasesOf(compiled: CompiledPhrases, list: PhraseList): string[] {
  const bit = 1 << phraseLists.indexOf(list);
  return compiled.phrases
    .split('\t')
    .filter((entry) => (entry.charCodeAt(entry.length - 1) - zero) & bit)
    .map((entry) => entry.slice(0, -1));
}

const zero = 0x30;

/** A label with its numbers set as `{n}`, blanks around them left out: "Show {n} more" → "show{n}more". */
export function foldTemplate(label: string): string {
  return trimMarks(fold(label).replace(number, '{n}'));
}

/** The marks around a label go, but not those of a template that begins or ends with its number: "+{n}". */
const trimMarks = (folded: string) => (folded.includes('{n}') ? folded : foldLabel(folded));
const number = /\s*(?:\{n\}|\d+)\s*/g;
