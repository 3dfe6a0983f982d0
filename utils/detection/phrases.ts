import { hasHit, indexStrings, type StringIndex } from '../catalogue/string-index.ts';
import { bareLabel } from '../page/fold.ts';
import type { Turns } from '../page/turns.ts';
import { memoryFor } from '../remember.ts';
import { type CompiledPhrases, foldTemplate, type PhraseList, vocabularyLists, wordsOf } from './compile-phrases.ts';
import { fromLists, knowWords, phrasesOf } from './known-words.ts';

/** Words of all languages that tell payment sections, controls and states; each list is opened when first asked for. */
export interface Phrases {
  readonly version: string;
  readonly paymentHeadings: ReadonlySet<string>;
  /** Payment headings long enough to mean payment also inside a longer text. */
  readonly headingWords: StringIndex;
  readonly trustHeadings: ReadonlySet<string>;
  readonly unavailable: StringIndex;
  readonly checkoutTitles: ReadonlySet<string>;
  readonly revealPaymentSpecific: ReadonlySet<string>;
  readonly revealGeneric: ReadonlySet<string>;
  /** Words and unspaced phrases of headings and controls: what a stored label may say beside names. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words of the addresses of carts and checkouts. */
  readonly pathTokens: ReadonlySet<string>;
  /** Opens them by turns, where they are not open yet. */
  readonly prepare: () => Turns<void>;
}

export type RevealStrength = 'payment-specific' | 'generic';

export function openPhrases(compiled: CompiledPhrases): Phrases {
  knowWords(compiled);
  const set = (list: PhraseList | 'pathTokens') => fromLists(() => new Set(phrasesOf(list)));
  const index = (list: PhraseList, wanted: (phrase: string) => boolean = () => true) =>
    fromLists(() =>
      indexStrings(
        phrasesOf(list)
          .filter(wanted)
          .map((phrase) => [phrase, 0]),
      ),
    );
  const lists = {
    paymentHeadings: set('paymentHeadings'),
    headingWords: index('paymentHeadings', tellsInsideText),
    trustHeadings: set('trustHeadings'),
    unavailable: index('unavailable'),
    checkoutTitles: set('checkoutTitles'),
    revealPaymentSpecific: set('revealPaymentSpecific'),
    revealGeneric: set('revealGeneric'),
    pathTokens: set('pathTokens'),
    vocabulary: fromLists(() => new Set(wordsOf(vocabularyLists.flatMap(phrasesOf).join(' ')))),
  };
  return {
    version: compiled.version,
    *prepare() {
      for (const open of Object.values(lists)) {
        open();
        yield;
      }
    },
    get paymentHeadings() {
      return lists.paymentHeadings();
    },
    get headingWords() {
      return lists.headingWords();
    },
    get trustHeadings() {
      return lists.trustHeadings();
    },
    get unavailable() {
      return lists.unavailable();
    },
    get checkoutTitles() {
      return lists.checkoutTitles();
    },
    get revealPaymentSpecific() {
      return lists.revealPaymentSpecific();
    },
    get revealGeneric() {
      return lists.revealGeneric();
    },
    get pathTokens() {
      return lists.pathTokens();
    },
    get vocabulary() {
      return lists.vocabulary();
    },
  };
}

/** Is the whole label the heading of a payment section, whatever step number stands before it? */
export const isPaymentHeading = (foldedLabel: string, phrases: Phrases) =>
  (headsOf(foldedLabel, phrases) & heads.payment) !== 0;

/** Does a longer text contain a payment heading of two words, or four characters of Chinese or Japanese? */
export const containsPaymentHeading = (folded: string, phrases: Phrases) => holdsAny(folded, phrases.headingWords);

/** Does the label head badges ("We accept")? What stands below is advertised, not offered. */
export const isTrustHeading = (foldedLabel: string, phrases: Phrases) =>
  (headsOf(foldedLabel, phrases) & heads.trust) !== 0;

/** Does the text say that something cannot be used, now or at all? */
export const saysUnavailable = (folded: string, phrases: Phrases) => holdsAny(folded, phrases.unavailable);

/** Is the whole label a title of a basket or checkout page? */
export const isCheckoutTitle = (foldedLabel: string, phrases: Phrases) =>
  (headsOf(foldedLabel, phrases) & heads.checkout) !== 0;

/** How sure the whole label of a control is to show further payment methods; null where it is not known to. */
export function revealStrength(foldedLabel: string, phrases: Phrases): RevealStrength | null {
  const strength = strengths(phrases.revealGeneric)(foldedLabel, () => {
    const template = /\d|\{n\}/.test(foldedLabel) ? foldTemplate(foldedLabel) : bareLabel(foldedLabel);
    if (phrases.revealPaymentSpecific.has(template)) return 'payment-specific';
    return phrases.revealGeneric.has(template) ? 'generic' : 'none';
  });
  return strength === 'none' ? null : strength;
}

const strengths = memoryFor<RevealStrength | 'none'>();

/** What a label heads, as bits. */
const heads = { payment: 1, trust: 2, checkout: 4 };

/** A list is made anew when words are learned, and what was told by it is forgotten with it. */
const headsOf = (foldedLabel: string, phrases: Phrases): number =>
  headed(phrases.paymentHeadings)(foldedLabel, () => {
    const bare = barePhrase(foldedLabel);
    const stepless = withoutStep(bare);
    // "payment method 付款方式": said once more for those who read no Chinese.
    const native = /\bpayments?\b/.test(bare) ? bare.replace(/[\0-\x7f]+/g, '') : bare;
    const isOneOf = (list: ReadonlySet<string>) => list.has(bare) || list.has(stepless) || list.has(native);
    return (
      (isOneOf(phrases.paymentHeadings) ? heads.payment : 0) |
      (isOneOf(phrases.trustHeadings) ? heads.trust : 0) |
      (isOneOf(phrases.checkoutTitles) ? heads.checkout : 0)
    );
  });

const headed = memoryFor<number>();

const holdsAny = (folded: string, index: StringIndex): boolean => held(index)(folded, () => hasHit(folded, index));

const held = memoryFor<boolean>();

/** "3. payment method", "step 2 of 4: payment", "三、支付方式", "payment (required)" → the words alone. */
const withoutStep = (label: string) => label.replace(step, '');
const barePhrase = (label: string) => label.replace(required, '').replace(marksAround, '');
const step =
  /^(?:(?:step|schritt|étape|etape|paso|passo|passaggio|stap|steg|trin|vaihe|krok|etapa|шаг|крок|стъпка|adim|korak|pasul|lépés|βήμα|крок|الخطوة|שלב|ขั้นตอนที่|langkah|bước|fase|pas|hapi|hakbang|addım|qadam|žingsnis|solis|βημα|ステップ|단계|步骤|步驟)\s*)?第?(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:\s*(?:\/|of|von|sur|de|di|van|из)\s*\d{1,2})?\s*(?:[.):、,：·|-]|步|단계|단계:|\s)\s*[:：、.]?\s*/u;
const required =
  /\s*[([（](?:required|pflichtfeld|obligatoire|obligatorio|obligatório|obbligatorio|verplicht|必填|必选|必選|必須|필수)[)\]）]?\s*$/u;
const marksAround = /^[\s*•·:([]+|[\s*•·:?!.…>›)\]؟。-]+$/gu;

/** Two words at least, or four characters where words are not parted by blanks. */
const tellsInsideText = (phrase: string) =>
  phrase.includes(' ')
    ? phrase.length >= 8
    : /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u0e00-\u109f\u1780-\u17ff]/u.test(
        phrase,
      ) && phrase.length >= 4;
