import { dropImplied } from '../catalogue/drop-implied.ts';
import { fold, foldLabel } from '../page/fold.ts';
import { isToldByTag, type Script, scriptOf, scripts, scriptsOfLanguage } from '../page/scripts.ts';
import { packLists } from './pack-lists.ts';
import { type WordFiles, wordLists, wordsIn } from './word-lists.ts';

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
  /** Of a language whose words travel (`scriptsOfLanguage`): names of the catalogue and words of `words/` that it alone has. */
  readonly own?: readonly string[];
}

/** Folded names and words in plain letters that travel with their language, and with which words they do. */
export const ownOf = (languages: Readonly<Record<string, PhraseFile>>): ReadonlyMap<string, Script> =>
  new Map(
    Object.entries(languages).flatMap(([tag, { own = [] }]) => {
      const [script] = scriptsOfLanguage(tag);
      if (own.length > 0 && !script) throw new Error(`words of ${tag} are on all pages: it has none of its own`);
      return own.map(fold).flatMap((word): [string, Script][] => (script && !scriptOf(word) ? [[word, script]] : []));
    }),
  );

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

/** What a phrase can be, several at once. */
export const phraseLists = [
  'paymentHeadings',
  'trustHeadings',
  'unavailable',
  'checkoutTitles',
  'revealPaymentSpecific',
  'revealGeneric',
  'functionWords',
] as const;
export type PhraseList = (typeof phraseLists)[number];

/** All languages at once, folded. */
export interface CompiledPhrases {
  readonly version: string;
  /** Phrases and words by list, those in Latin letters: see `packLists`. */
  readonly lists: string;
  /** The same in other scripts. */
  readonly scripts: Readonly<Partial<Record<Script, string>>>;
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** Shops mix languages, so none is kept apart. `languages`: tag → its phrases. */
export function compilePhrases(
  languages: Readonly<Record<string, PhraseFile>>,
  words: WordFiles,
  { pathTokens }: AddressHints,
  version: string,
): CompiledPhrases {
  const phrases = phraseLists.map((list): [string, readonly string[]] => [
    list,
    Object.values(languages).flatMap(readers[list]),
  ]);
  const lists: Record<string, readonly string[]> = Object.fromEntries([...phrases, ...wordsIn(words)]);
  const homeOf = homes(languages);
  for (const [list, sought] of soughtInTexts) {
    const all = lists[list] ?? [];
    // What only some pages have makes nothing needless that stands on all.
    const needed = (of: readonly string[]) => new Set(withoutImplied(of, sought === 'part'));
    const isEverywhere = (phrase: string) => homeOf(list, phrase) === undefined;
    const [among, everywhere] = [needed(all), needed(all.filter(isEverywhere))];
    lists[list] = all.filter((phrase) => (isEverywhere(phrase) ? everywhere : among).has(phrase));
  }
  const inScript = (script: Script | undefined): Lists =>
    Object.fromEntries(
      Object.entries(lists).map(([list, all]) => [list, all.filter((phrase) => homeOf(list, phrase) === script)]),
    );
  const latin = inScript(undefined);
  return {
    version,
    lists: packLists({
      ...latin,
      functionWords: [...(latin.functionWords ?? []), ...latinWordsElsewhere(lists)],
      pathTokens: pathTokens.map(fold),
    }),
    scripts: Object.fromEntries(scripts.map((script) => [script, packLists(inScript(script))])),
  };
}

/**
 * With which words a phrase of a list travels; undefined where it is on all pages. Those of a language told by its tag
 * go with it, unless another has them too. Those in plain letters that only languages from Czech to Vietnamese have, or
 * only Nordic ones and Dutch, or only German, French, Italian, Portuguese and Spanish, go with these: where "fizetési mód" stands,
 * an ő is not far, or the page says that it is Hungarian, or a word for paying does. Their single words stay: a frame may
 * hold no more.
 */
function homes(languages: Readonly<Record<string, PhraseFile>>): (list: string, phrase: string) => Script | undefined {
  const files = Object.entries(languages);
  const own = ownOf(languages);
  const byTag = new Map(phraseLists.map((list) => [list as string, onlyIn(list, files, ([tag]) => isToldByTag(tag))]));
  const goesWith =
    (script: Script) =>
    ([tag]: TaggedFile) =>
      scriptsOfLanguage(tag).includes(script);
  const companions = accented.map((script) => ({
    script,
    phrases: new Map(wholeLabels.map((list) => [list as string, onlyIn(list, files, goesWith(script))])),
  }));
  return (list, phrase) => {
    if (byTag.get(list)?.has(phrase)) return 'by-tag';
    const script = own.get(phrase) ?? scriptOf(phrase);
    if (script || !phrase.includes(' ')) return script;
    return companions.find(({ phrases }) => phrases.get(list)?.has(phrase))?.script;
  };
}

/** Scripts that are Latin but for some letters. */
const accented: readonly Script[] = ['latin-extended', 'nordic', 'west-european'];

type TaggedFile = readonly [tag: string, file: PhraseFile];

/** Phrases of a list that none but these languages have; what comes with a tag alone is with no other. */
function onlyIn(
  list: PhraseList,
  files: readonly TaggedFile[],
  isOne: (language: TaggedFile) => boolean,
): ReadonlySet<string> {
  const phrases = (of: readonly TaggedFile[]) => of.flatMap(([, file]) => readers[list](file));
  const elsewhere = new Set(phrases(files.filter((each) => !isOne(each) && !isToldByTag(each[0]))));
  return new Set(phrases(files.filter(isOne)).filter((phrase) => !elsewhere.has(phrase)));
}

const wholeLabels = phraseLists.filter((list) => list !== 'unavailable' && list !== 'functionWords');

/** "atm" of "atm で支払う": a label may say it on a page that holds no Japanese. "Na" of "płatność na raty" stands on Polish pages alone. */
function latinWordsElsewhere(lists: Lists): string[] {
  const phrases = vocabularyLists.flatMap((list) => lists[list] ?? []);
  return phrases
    .filter((phrase) => ![undefined, ...accented].includes(scriptOf(phrase)))
    .flatMap(wordsOf)
    .filter((word) => !scriptOf(word));
}

/** Lists whose words a stored label may consist of. */
export const vocabularyLists = [
  'paymentHeadings',
  'checkoutTitles',
  'revealPaymentSpecific',
  'revealGeneric',
  'functionWords',
] as const satisfies readonly PhraseList[];

/** Each word once. Most are plain, and the rest few enough for the slower expression. */
export const wordsOf = (phrase: string): string[] =>
  [...new Set(phrase.replaceAll('{n}', ' ').split(/[\0-@[-`{-\x7f]+/))]
    .flatMap((word) => (isPlain.test(word) ? word : word.split(/[^\p{L}\p{M}]+/u)))
    .filter(Boolean);
const isPlain = /^[a-z]*$/i;

const readers: Readonly<Record<PhraseList, (file: PhraseFile) => readonly string[]>> = {
  paymentHeadings: (file) => file.paymentHeadings.map(foldLabel),
  trustHeadings: (file) => file.trustHeadings.map(foldLabel),
  unavailable: (file) => file.unavailable.map(fold),
  checkoutTitles: (file) => file.checkoutTitles.map(foldLabel),
  revealPaymentSpecific: (file) => file.reveal.paymentSpecific.map(foldTemplate),
  revealGeneric: (file) => file.reveal.generic.map(foldTemplate),
  functionWords: (file) => file.functionWords.map(fold),
};

/** Lists of which any phrase anywhere in a text tells the same: "not available here" says no more than "not available". */
const soughtInTexts: readonly (readonly [string, string])[] = [
  ['unavailable', 'word'],
  ...Object.entries(wordLists).filter(([, sought]) => sought !== 'whole'),
];

function withoutImplied(phrases: readonly string[], anywhere: boolean): string[] {
  const owners = new Map(phrases.map((phrase) => [phrase, '']));
  return [...dropImplied(owners, new Map(), anywhere ? () => true : undefined)];
}

/** A label with its numbers set as `{n}`, blanks around them left out: "Show {n} more" → "show{n}more". */
export function foldTemplate(label: string): string {
  return trimMarks(fold(label).replace(number, '{n}'));
}

/** The marks around a label go, but not those of a template that begins or ends with its number: "+{n}". */
const trimMarks = (folded: string) => (folded.includes('{n}') ? folded : foldLabel(folded));
const number = /\s*(?:\{n\}|\d+)\s*/g;
