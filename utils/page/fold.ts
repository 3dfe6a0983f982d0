import { remember } from '../remember.ts';
import { noteScripts, noteWords } from './scripts.ts';

/**
 * The one spelling in which labels are compared: NFKC, lower case, white space as
 * single blanks, nothing invisible, and without differences that shops leave to
 * chance (ё or е, ı or i, Greek stress, Arabic hamza and Persian letters, kinds of dash and apostrophe).
 */
export function fold(text: string): string {
  const isAscii = asciiOnly.test(text);
  const plain = (isAscii ? text : withoutInvisible(text).normalize('NFKC')).toLowerCase();
  noteWords(plain);
  if (isAscii) return tidy(plain);
  noteScripts(plain);
  return tidy(spelledVariously.test(plain) ? plain.replace(eachSpelledVariously, oneSpelling) : plain);
}

/** As `fold`, for texts that a page repeats, or that several steps ask for. */
export const foldOnce = /* @__PURE__ */ remember(fold);

/** As `fold`, for a whole label: without the marks, arrows and brackets around it, and with "更 换" set as "更换". */
export const foldLabel = (label: string): string => bareLabel(fold(label));

/** The same for a text that is folded already. */
export const bareLabel = /* @__PURE__ */ remember((folded) => {
  const bare = folded.replace(leadingMarks, '').replace(trailingMarks, '');
  return spreadPair.test(bare) ? bare.replace(' ', '') : bare;
});

/** Without controls, zero-width, bidi and trade marks and the like: what a reader cannot see or should not weigh. */
export const withoutInvisible = (text: string) => text.replace(invisible, '').replace(trademarks, '');

const asciiOnly = /^[\t\n\r -~]*$/;
const needsTidying = /^\s|\s$|\s\s|[^\S ]/;
/** Normalised they would be letters: "bread pay™" is not "bread paytm". */
const trademarks = /[™℠®©]/g;
/** Controls (but white space), soft hyphen, zero-width and bidi marks, variation selectors, Hebrew and Arabic vowel signs, Arabic stretch. */
const invisible = /(?!\s)\p{Cc}|\p{Cf}|\p{Variation_Selector}|(?=[\u0590-\u065f])\p{Mn}|\u034f|\u0640/gu;
const leadingMarks = /^[\s\p{ExtPict}*•·▸▶►▾▼▲△▽→⇒›»>‹«<([{（【「『《〈"'“”„:：、,.;–—|/\\-]+/u;
const trailingMarks = /[\s\p{ExtPict}*•·▸▶►◀◂▾▼▲△▽⌄˅∨→⇒›»>‹«<)\]}）】」』》〉"'“”:：…。、,.;!?？！|/\\-]+$/u;
/** Some button libraries set a blank between two Chinese characters. */
const spreadPair = /^\p{Script=Han} \p{Script=Han}$/u;

const spellings: Readonly<Record<string, string>> = {
  ё: 'е',
  ı: 'i',
  ς: 'σ',
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ώ: 'ω',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  '\u0307': '',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
};
const variants = `[${Object.keys(spellings).join('')}]`;
const spelledVariously = new RegExp(variants, 'u');
const eachSpelledVariously = new RegExp(variants, 'gu');
const oneSpelling = (letter: string) => spellings[letter] ?? letter;

const tidy = (text: string) => (needsTidying.test(text) ? text.replace(/\s+/g, ' ').trim() : text);
