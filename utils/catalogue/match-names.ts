import type { MethodId } from '../model/payment-method.ts';
import { SHORTEST, unaccented } from '../page/unaccented.ts';
import { memoryFor } from '../remember.ts';
import { type Catalogue, falseFriend, toEntry } from './catalogue.ts';
import { type Hit, longestHits } from './string-index.ts';

export interface NameMatch {
  readonly method: MethodId;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  /** An everyday word too: counts only inside a payment list. */
  readonly weak: boolean;
  /** The folded alias that was found. */
  readonly alias: string;
}

/**
 * Names of payment methods in a text already folded by `fold`, in text order and
 * without overlap: of overlapping names the longest counts (花呗分期 over 分期).
 */
export const matchNames = (foldedText: string, catalogue: Catalogue): readonly NameMatch[] =>
  known(catalogue.names)(foldedText, (text) => findNames(text, catalogue));

const known = memoryFor<readonly NameMatch[]>();

function findNames(foldedText: string, catalogue: Catalogue): readonly NameMatch[] {
  const hits = hitsIn(foldedText, catalogue).filter(({ value }) => value !== falseFriend);
  const found = hits.map(({ start, end, value }) => ({
    ...toEntry(value, catalogue),
    start,
    end,
    alias: foldedText.slice(start, end),
  }));
  const shared = sharedName(foldedText, catalogue);
  const all = shared ? [...found, shared].sort((a, b) => a.start - b.start) : found;
  return DEBIT.test(foldedText) ? all.map(ofCards) : all;
}

const DEBIT = /debit|дебет|дебит/;
const CREDIT = /^(?:credito?|кредит)$/;

/** "Credit / debit / ATM card": what a shop owes its buyer or lends him is credit too, but not beside debit. */
const ofCards = (match: NameMatch): NameMatch =>
  match.weak && CREDIT.test(match.alias) ? { ...match, method: 'card' } : match;

const STROKE = /[/&+]/;
const SHARED = /(?<!\p{L})(\p{L}{2,9}) ?[/&+] ?\p{L}{2,9} pay(?!\p{L})/u;

/** "Google/Apple Pay": the brand before the stroke shares the word behind the next one. */
function sharedName(foldedText: string, catalogue: Catalogue): NameMatch | undefined {
  // Few texts have the stroke and the word, and the expression for all the world's letters is a large one.
  const shared = STROKE.test(foldedText) && foldedText.includes(' pay') ? SHARED.exec(foldedText) : null;
  if (!shared) return undefined;
  const [, brand = ''] = shared;
  const alias = `${brand} pay`;
  const entry = methodNamed(alias, catalogue);
  return entry && { ...entry, start: shared.index, end: shared.index + brand.length, alias };
}

/** "Credit-Card": where more is named when dashes are read as blanks, they are. */
function hitsIn(text: string, { names }: Catalogue): readonly Hit[] {
  const hits = longestHits(text, names);
  const undashed = text.includes('-') ? text.replace(eachDashed, ' ') : text;
  const spaced = undashed === text ? hits : longestHits(undashed, names);
  const most = lettersOf(spaced) > lettersOf(hits) ? spaced : hits;
  return most.length > 0 ? most : hitsUnaccented(text, names);
}

/** "Déposito bancario": the accents of a long name are often not where they belong. */
function hitsUnaccented(text: string, names: Catalogue['names']): readonly Hit[] {
  const plain = text.length > LONGEST_LABEL ? null : unaccented(text);
  return plain ? longestHits(plain, names).filter(({ start, end }) => end - start >= SHORTEST) : [];
}
const LONGEST_LABEL = 60;

const eachDashed = /(?<=\p{L}{2})-(?=\p{L}{2})/gu;
const lettersOf = (hits: readonly Hit[]) => hits.reduce((sum, { start, end }) => sum + end - start, 0);

/** The method whose name a whole folded label is, strong or weak. */
export function methodNamed(foldedLabel: string, catalogue: Catalogue): Pick<NameMatch, 'method' | 'weak'> | undefined {
  const value = catalogue.names.values.get(foldedLabel);
  return value === undefined || value === falseFriend ? undefined : toEntry(value, catalogue);
}
