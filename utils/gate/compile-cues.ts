import type { AddressHints, PhraseFile } from '../detection/compile-phrases.ts';
import type { PaymentMethod } from '../model/payment-method.ts';

/** What the gate knows, small enough to stand on every page: lower-case cues with "|" between them. */
export interface CompiledCues {
  /** Phrases that mean a payment section wherever a page shows them, those of the same ending together. */
  readonly text: string;
  /** What a word in a heading or in the title begins with that means it; where words run on, what stands in them. */
  readonly headings: string;
  /** Native names of wallets and of the card: two of them in one page mean a choice. */
  readonly names: string;
  /** Words of addresses, whole. */
  readonly path: string;
}

/** A cue that finds one heading alone has to find one of the first of a file: a page with a rarer one has others, and there is room for no more. */
const FIRST = 15;

/** Words for paying, ordering and filling up that nearly all headings and titles of these languages hold. */
const eastAsian =
  '支付 付款 结算 结账 結帳 結賬 订单 訂單 订购 訂購 充值 儲值 缴费 繳費 收银 注文 購入 払 決済 결제 주문 구매 충전 입금'.split(
    ' ',
  );

/** @param ofOneWord languages of which there is room for one word each */
export function compileCues(
  languages: readonly PhraseFile[],
  ofOneWord: readonly PhraseFile[],
  address: AddressHints,
  methods: readonly PaymentMethod[],
): CompiledCues {
  const spelled = (phrases: readonly string[]) => phrases.map(spell);
  const headingsOf = ({ paymentHeadings }: PhraseFile) => spelled(paymentHeadings);
  const sections = languages.flatMap(headingsOf);
  const heads = languages.flatMap((file) => spelled([...file.paymentHeadings, ...file.checkoutTitles]));
  const common = languages.flatMap((file) => commonStems(headingsOf(file)));
  const isTold = (phrase: string) => common.some((stem) => phrase.includes(stem));
  const words = [...common, ...ofOneWord.map((file) => mostHeldStem(headingsOf(file).slice(0, FIRST)))];
  const first = new Set(languages.flatMap((file) => headingsOf(file).slice(0, FIRST)));
  const isUsual = (stem: string) => {
    const found = sections.filter((phrase) => holds(phrase, stem));
    return found.length > 1 || found.some((phrase) => first.has(phrase));
  };
  const text = [
    ...new Set(words),
    ...fewestStems(sections.filter((phrase) => tellsInsideText(phrase) && !isTold(phrase))).filter(isUsual),
  ];
  const isNew = (phrase: string) => ![...text, ...eastAsian].some((stem) => holds(phrase, stem));
  const headings = fewestStems(
    [...eastAsian, ...heads.filter((phrase) => isWord(phrase) && isNew(phrase))],
    begins,
    // A heading is short, and begins with few other words.
    6,
  );
  const names = methods.flatMap(({ id, family, parent, nativeNames }) => {
    const spelt = spelled(Object.values(nativeNames));
    if (id === 'card') return spelt.filter((name) => name.length > 5);
    // Where a friend may pay, or with what lies in a wallet, the wallet's own name is not far.
    return family === 'wallet' && !parent ? spelt.filter(isHanName) : [];
  });
  return {
    text: packed(text.sort(byEnding)),
    headings: packed(headings),
    names: packed(fewestStems([...names, ...namesEverywhere], holds, 6)),
    path: packed(withoutLonger(address.pathTokens)),
  };
}

const spell = (phrase: string) => phrase.toLowerCase().replace(/\s*[:：?？!*]$/, '');
/** Of those that end in "pay" the greatest stands for all: where others are, words for paying are not far. */
const isHanName = (name: string) =>
  /^\p{Script=Han}{3,}$/u.test(name) && (name === '微信支付' || !name.endsWith('支付'));
/** Written alike in all languages: the code on a card, asked for beside the name of one, and a wallet beside cards. */
const namesEverywhere = ['cvv', 'paypal', 'credit card'];

/** One word of at most two letters between two others: "de", "di", "за". */
const particle = /(?<= )(?:\p{L}\p{M}*){1,2}(?= )/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
const running = /[\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
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
function toStem(phrase: string, ofOneWord = 8): string {
  // Of a long one the end says what it is about.
  if (unspaced.test(phrase)) return thai.test(phrase) ? phrase : phrase.slice(-5);
  const last = phrase.lastIndexOf(' ') + 1;
  if (particle.test(phrase) && phrase.length - last >= 4) return phrase.slice(phrase.indexOf(' ') + 1, last + 5);
  // Behind another word three letters say enough.
  return phrase.slice(0, last + (last === 0 ? ofOneWord : 3));
}

const LEAST_COMMON = 3;

/**
 * " platb" for "možnosti platby", "způsob platby" and "typ platby": what stands behind several other words, and
 * heads a section by itself too, is the word for payment.
 */
function commonStems(phrases: readonly string[]): string[] {
  const before = new Map<string, Set<string>>();
  for (const [first, second, ...more] of phrases.map((phrase) => phrase.split(' '))) {
    if (!first || !second || more.length > 0) continue;
    const stem = second.slice(0, 5);
    if (phrases.some((phrase) => !phrase.includes(' ') && phrase.startsWith(stem)))
      before.set(stem, (before.get(stem) ?? new Set()).add(first));
  }
  return [...before].flatMap(([stem, firsts]) => (firsts.size >= LEAST_COMMON ? [` ${stem}`] : []));
}

/** What most of the phrases hold: the beginning of a word, or any part where words run on. */
function mostHeldStem(phrases: readonly string[]): string {
  const held = new Map<string, number>();
  for (const phrase of phrases) for (const part of new Set(partsOf(phrase))) held.set(part, (held.get(part) ?? 0) + 1);
  return [...held].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
}

function partsOf(phrase: string): string[] {
  if (!running.test(phrase))
    return phrase.split(/[ \-/&,]+/).flatMap((word) => (word.length > 3 ? [word.slice(0, 6)] : []));
  return Array.from({ length: Math.max(0, phrase.length - 5) }, (_, at) => phrase.slice(at, at + 6));
}

/** Stems that find all the phrases: one that the stem of another finds needs none of its own. */
function fewestStems(phrases: readonly string[], finds = holds, ofOneWord?: number): string[] {
  const stemOf = (phrase: string) => toStem(phrase, ofOneWord);
  const byLength = [...new Set(phrases)].sort((a, b) => stemOf(a).length - stemOf(b).length);
  const stems: string[] = [];
  for (const phrase of byLength) if (!stems.some((stem) => finds(phrase, stem))) stems.push(stemOf(phrase));
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

/** What is alike packs smaller side by side. */
function byEnding(one: string, other: string): number {
  const [a, b] = [one, other].map((phrase) => [...phrase].reverse().join(''));
  return a! < b! ? -1 : a! > b! ? 1 : 0;
}

function packed(cues: readonly string[]): string {
  const torn = cues.find((cue) => cue.includes('|'));
  if (torn) throw new Error(`"|" stands between cues, and is in one: ${torn}`);
  return cues.join('|');
}
