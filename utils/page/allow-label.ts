import { type Catalogue, falseFriend } from '../catalogue/catalogue.ts';
import { isWholeWord } from '../catalogue/string-index.ts';
import { type Phrases, revealStrength } from '../detection/phrases.ts';
import { once } from '../once.ts';
import { fold, withoutInvisible } from './fold.ts';

/** What a stored label may consist of. */
export interface Allowed {
  readonly catalogue: Catalogue;
  readonly phrases: Phrases;
}

/**
 * The label as it may be stored, or null. It is kept only when it consists wholly
 * of names of payment methods and of words of the checkout vocabulary, so that no
 * shopper's name, number, balance or address gets through. Numbers in a known
 * template ("Show 3 more") become `#`.
 */
export function allowLabel(text: string, allow: Allowed): string | null {
  if (text.length > longestRaw) return null;
  const label = withoutInvisible(text).normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (label === '' || (label.length > longestLabel && graphemesIn(label) > longestLabel)) return null;
  const folded = fold(label);
  if (revealStrength(folded, allow.phrases) !== null) return label.replace(/\p{Nd}+/gu, '#');
  if (neverStored.test(folded)) return null;
  return consistsOfKnownWords(folded, allow) ? label : null;
}

/** Graphemes. */
const longestLabel = 80;
/** Code units; longer text is no label, whatever it folds to. */
const longestRaw = 1000;
/** Mail addresses and handles, amounts, and any number that could count or identify. */
const neverStored = /@|\p{Sc}|\p{Nd}{2}/u;

/** Can the text be laid out from its begin to its end in known names, known words and marks between them? */
function consistsOfKnownWords(folded: string, allow: Allowed): boolean {
  const reached = new Uint8Array(folded.length + 1);
  reached[0] = 1;
  for (let at = 0; at < folded.length; at++) {
    if (reached[at] === 0) continue;
    for (const end of endsOfKnown(folded, at, allow)) reached[end] = 1;
  }
  return reached[folded.length] === 1 && /\p{L}/u.test(folded);
}

function* endsOfKnown(folded: string, at: number, { catalogue, phrases }: Allowed): Iterable<number> {
  if (markBetween.test(folded[at] ?? '')) yield at + 1;
  for (let end = at + 1; end <= Math.min(folded.length, at + longestPhrase); end++) {
    const part = folded.slice(at, end);
    if (!phrases.vocabulary.has(part) && !isName(part, catalogue)) continue;
    if (isWholeWord(folded, at, end) || isUnspaced(part)) yield end;
  }
}

function isName(part: string, catalogue: Catalogue): boolean {
  const value = catalogue.names.values.get(part);
  return value !== undefined && value !== falseFriend;
}

const longestPhrase = 60;
const markBetween = /[\s+|>›→(){}[\]（）、。・·,.:;!?'"/&*–—-]/;
/** Korean words carry endings, so they too are put together from parts. */
const isUnspaced = (part: string) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー々]+$/u.test(part);

/** Nothing in them joins. */
const oneEach = /^[ -~\u00a1-\u02ff\u0391-\u0481\u3001-\u3029\u3041-\u3096\u4e00-\u9fff가-힣]*$/;
const graphemes = once(() => new Intl.Segmenter());
function graphemesIn(text: string): number {
  // The segmenter is slow to come, and most long texts need none.
  if (oneEach.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemes().segment(text)) count++;
  return count;
}
