import { describe, expect, it } from 'vitest';
import {
  loadCatalogue,
  loadDanger,
  loadMethods,
  loadPhraseFiles,
  loadPhrases,
  loadWords,
} from '../../scripts/load-data';
import { openCatalogue } from '../catalogue/catalogue';
import { fold, foldLabel } from '../page/fold';
import { dangerOf, openDanger } from '../reveal/danger';
import type { PhraseFile } from './compile-phrases';
import {
  containsPaymentHeading,
  isCheckoutTitle,
  isPaymentHeading,
  isTrustHeading,
  openPhrases,
  revealStrength,
  saysUnavailable,
} from './phrases';

const phrases = openPhrases(loadPhrases());
const files = Object.entries(loadPhraseFiles());

it('opens a list at each turn, so that no page waits for all of them', () => {
  expect([...openPhrases(loadPhrases()).prepare()].length).toBeGreaterThanOrEqual(9);
});

describe('every language', () => {
  it('is there', () => {
    expect(files.length).toBeGreaterThanOrEqual(72);
  });

  it.each(files)('%s has no list empty and no phrase untidy or twice in a list', (_tag, file) => {
    for (const [name, list] of lists(file)) {
      if (name !== 'trustHeadings') expect(list.length, name).toBeGreaterThan(0);
      expect(list.filter((phrase) => phrase !== phrase.normalize('NFC').replace(/\s+/g, ' ').trim())).toEqual([]);
      const folded = list.map(fold);
      expect(
        list.filter((_, at) => folded.indexOf(folded[at] ?? '') !== at),
        `${name}: same after folding, remove`,
      ).toEqual([]);
    }
  });

  it.each(files)('%s reveals by no label that is dangerous in any language', (_tag, { reveal }) => {
    const danger = openDanger(loadDanger());
    const labels = [...reveal.paymentSpecific, ...reveal.generic].map((phrase) => phrase.replace('{n}', '3'));
    expect(labels.filter((label) => dangerOf(fold(label), danger) !== null)).toEqual([]);
  });

  it('has no word of its own that is in no other file', () => {
    const known = new Set([
      ...openCatalogue(loadCatalogue()).names.values.keys(),
      ...loadMethods().flatMap(({ aliases }) => aliases.map(fold)),
      ...Object.values(loadWords()).flat(),
    ]);
    expect(files.flatMap(([, { own = [] }]) => own.filter((word) => !known.has(fold(word))))).toEqual([]);
  });

  it.each(files)('%s recognises its own reveal phrases', (_tag, { reveal }) => {
    for (const phrase of reveal.paymentSpecific) {
      expect(revealStrength(fold(phrase.replace('{n}', '12')), phrases), phrase).toBe('payment-specific');
    }
    for (const phrase of reveal.generic) {
      expect(revealStrength(fold(phrase.replace('{n}', '3')), phrases), phrase).not.toBeNull();
    }
  });
});

describe('isPaymentHeading', () => {
  it.each([
    'Payment method',
    '3. Payment method',
    'Step 2: Payment',
    'Step 2 of 4: Payment',
    '三、支付方式',
    '第3步：支付方式',
    'Zahlungsart *',
    'Payment (required)',
    'お支払い方法',
    'How would you like to pay?',
    'PAYMENT:',
  ])('reads "%s" as one', (label) => {
    expect(isPaymentHeading(foldLabel(label), phrases)).toBe(true);
  });

  it.each(['Delivery method', 'Payment of fines', '3. Address', 'Gift wrapping', '', '2'])(
    'does not read "%s" as one',
    (label) => {
      expect(isPaymentHeading(foldLabel(label), phrases)).toBe(false);
    },
  );
});

it.each([
  ['Please choose a payment method below', true],
  ['请在下方选择支付方式完成订单', true],
  ['Payment', false],
  ['All our shoes are made by hand', false],
])('"%s" contains a payment heading: %s', (text, expected) => {
  expect(containsPaymentHeading(fold(text), phrases)).toBe(expected);
});

it.each([
  ['We accept', true],
  ['Guaranteed safe checkout', true],
  ['Payment method', false],
])('"%s" heads badges: %s', (label, expected) => {
  expect(isTrustHeading(foldLabel(label), phrases)).toBe(expected);
});

it.each([
  ['PayPal (currently unavailable)', true],
  ['花呗 暂不支持', true],
  ['Klarna ist derzeit nicht verfügbar', true],
  ['余额不足', true],
  ['PayPal', false],
])('"%s" says that it cannot be used: %s', (text, expected) => {
  expect(saysUnavailable(fold(text), phrases)).toBe(expected);
});

it.each([
  ['Checkout', true],
  ['收银台', true],
  ['Our story', false],
])('"%s" is the title of a checkout: %s', (label, expected) => {
  expect(isCheckoutTitle(foldLabel(label), phrases)).toBe(expected);
});

describe('revealStrength', () => {
  it.each([
    ['Change payment method', 'payment-specific'],
    ['更多支付方式 >', 'payment-specific'],
    ['还有 3 种支付方式', 'payment-specific'],
    ['Change', 'generic'],
    ['更 换', 'generic'],
    ['+3', 'generic'],
    ['Show 12 more', 'generic'],
    ['Change address', null],
    ['Pay now', null],
    ['Remove', null],
    ['', null],
  ])('of "%s" is %s', (label, strength) => {
    expect(revealStrength(foldLabel(label), phrases)).toBe(strength);
  });
});

const lists = ({ reveal, ...others }: PhraseFile): [string, readonly string[]][] => [
  ...Object.entries(others),
  ...Object.entries(reveal),
];
