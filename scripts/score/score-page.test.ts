import { describe, expect, it } from 'vitest';
import type { PaymentMethodFamily } from '../../utils/model/payment-method';
import { scorePage } from './score-page';
import type { ScoredObservation, Truth } from './truth';

const families = new Map<string, PaymentMethodFamily>([
  ['card', 'card'],
  ['paypal', 'wallet'],
  ['klarna', 'bnpl'],
  ['visa', 'card-network'],
  ['mastercard', 'card-network'],
  ['direct-debit', 'direct-debit'],
  ['online-banking', 'bank-redirect'],
  ['online-payment', 'wallet'],
]);

/** "paypal", "paypal!" preselected, "paypal>" one step away, "paypal-x" not available, "card(visa,mastercard)" networks. */
function observed(...rows: readonly string[]): ScoredObservation {
  const offerings = rows.map((row) => {
    const [, method = '', networks = '', mark] = /^([a-z-]+?)(?:\(([^)]*)\))?(!|>>|>|-x)?$/.exec(row) ?? [];
    const prominence = { '!': 'preselected', '>': 'one-step', '>>': 'two-steps' }[mark ?? ''] ?? 'visible';
    return { method, prominence, available: mark !== '-x', networks: networks.split(',').filter(Boolean) };
  });
  return { input: 'page', detection: 'offerings', offerings };
}

function score(truth: Truth, observation: ScoredObservation | undefined, why = '') {
  return scorePage({ id: 'page', truth, why }, observation, families);
}

describe('found, missed and wrongly reported', () => {
  it.each<[string, Truth, readonly string[], { hits?: string[]; misses?: string[]; falsePositives?: string[] }]>([
    ['an offered method reported is a hit', { offered: ['paypal'] }, ['paypal'], { hits: ['paypal'] }],
    [
      'an offered method not reported is a miss',
      { offered: ['paypal', 'card'] },
      ['card'],
      { hits: ['card'], misses: ['paypal'] },
    ],
    [
      'one in "either" too is no miss',
      { offered: ['card', 'klarna'], either: ['klarna'] },
      ['card'],
      { hits: ['card'] },
    ],
    [
      'one in "either" too is a hit when reported',
      { offered: ['klarna'], either: ['klarna'] },
      ['klarna'],
      { hits: ['klarna'] },
    ],
    [
      'one in "either" alone counts nowhere',
      { offered: ['card'], either: ['klarna'] },
      ['card', 'klarna'],
      { hits: ['card'] },
    ],
    [
      'one in neither is a false positive',
      { offered: ['card'] },
      ['card', 'klarna'],
      { hits: ['card'], falsePositives: ['klarna'] },
    ],
    [
      'one only mentioned is a false positive',
      { offered: ['card'], mentioned: ['visa'] },
      ['card(visa)'],
      { hits: ['card'], falsePositives: ['visa'] },
    ],
    ['networks of the card form are found', { offered: ['card', 'visa'] }, ['card(visa)'], { hits: ['card', 'visa'] }],
    ['a row that is a network alone is found', { offered: ['visa'] }, ['visa'], { hits: ['visa'] }],
    [
      'a network of two cards counts once',
      { offered: ['card'] },
      ['card(visa)', 'card(visa)'],
      { hits: ['card'], falsePositives: ['visa'] },
    ],
    ['an unavailable offering is not reported', { offered: ['card'] }, ['card', 'paypal-x'], { hits: ['card'] }],
    ['an unavailable offering is not found', { offered: ['paypal'] }, ['paypal-x'], { misses: ['paypal'] }],
    ['a buried offering is found', { offered: ['paypal'], buried: ['paypal'] }, ['paypal>>'], { hits: ['paypal'] }],
    ['SEPA is direct debit', { offered: ['direct-debit'] }, ['sepa-direct-debit'], { hits: ['direct-debit'] }],
    ['"pay online" is ignored where offered', { offered: ['online-payment', 'card'] }, ['card'], { hits: ['card'] }],
    ['"pay online" is ignored where reported', { offered: [] }, ['online-payment'], {}],
    [
      'single banks are ignored where the page lists banks',
      { offered: ['online-banking'], banks: true },
      ['online-banking', 'first-bank'],
      { hits: ['online-banking'] },
    ],
    [
      'catalogue methods are not banks',
      { offered: ['online-banking'], banks: true },
      ['online-banking', 'klarna'],
      { hits: ['online-banking'], falsePositives: ['klarna'] },
    ],
    ['a single bank is wrong elsewhere', { offered: [] }, ['first-bank'], { falsePositives: ['first-bank'] }],
    [
      'a page without offers has false positives only',
      { offered: [], mentioned: ['paypal'] },
      ['paypal'],
      { falsePositives: ['paypal'] },
    ],
  ])('%s', (_name, truth, rows, expected) => {
    const { hits, misses, falsePositives } = score(truth, observed(...rows));
    expect({ hits, misses, falsePositives }).toEqual({ hits: [], misses: [], falsePositives: [], ...expected });
  });

  it('counts everything as missed where observe wrote no line', () => {
    expect(score({ offered: ['card'] }, undefined)).toMatchObject({ outcome: 'no-line', misses: ['card'] });
  });

  it('counts everything as missed on an unreadable page', () => {
    const unreadable: ScoredObservation = { input: 'page', detection: 'unreadable', offerings: [] };
    expect(score({ offered: ['card'] }, unreadable)).toMatchObject({ outcome: 'unreadable', misses: ['card'] });
  });

  it('calls a page ambiguous when the reasons say so', () => {
    expect(score({ offered: [] }, observed(), 'A login. Ambiguous: a card form follows').isAmbiguous).toBe(true);
    expect(score({ offered: [] }, observed(), 'A login.').isAmbiguous).toBe(false);
  });
});

describe('preselected', () => {
  it.each<[string, Pick<Truth, 'preselected' | 'preselected_alt'>, readonly string[], boolean]>([
    ['the one that is chosen', { preselected: 'card' }, ['card!', 'paypal'], true],
    ['another one', { preselected: 'card' }, ['card', 'paypal!'], false],
    ['none, though one is chosen', { preselected: 'card' }, ['card', 'paypal'], false],
    ['the accepted alternative', { preselected: 'visa', preselected_alt: 'card' }, ['card!'], true],
    [
      'both the chosen and the alternative',
      { preselected: 'card', preselected_alt: 'paypal' },
      ['card!', 'paypal!'],
      true,
    ],
    ['the chosen one and a wrong one', { preselected: 'card' }, ['card!', 'paypal!'], false],
    ['none where none is chosen', { preselected: null }, ['card'], true],
    ['one where none is chosen', { preselected: null }, ['card!'], false],
    ['none where only an alternative is accepted', { preselected: null, preselected_alt: 'card' }, ['card'], true],
    ['the alternative where none is chosen', { preselected: null, preselected_alt: 'card' }, ['card!'], true],
    ['nothing said means none is chosen', {}, ['card!'], false],
  ])('%s: reported %j against %j', (_name, truth, rows, isRight) => {
    expect(score({ offered: ['card', 'paypal'], ...truth }, observed(...rows)).preselected.isRight).toBe(isRight);
  });
});

describe('visible or buried', () => {
  const state = (truth: Truth, ...rows: readonly string[]) =>
    score(truth, observed(...rows)).states.map((each) => `${each.method}: ${each.expected}, reported ${each.reported}`);

  it.each<[string, Truth, readonly string[], readonly string[]]>([
    ['visible and reported so', { offered: ['card'] }, ['card'], ['card: visible, reported visible']],
    ['preselected counts as visible', { offered: ['card'] }, ['card!'], ['card: visible, reported visible']],
    ['visible, reported one step away', { offered: ['card'] }, ['card>'], ['card: visible, reported buried']],
    [
      'buried and reported two steps away',
      { offered: ['card'], buried: ['card'] },
      ['card>>'],
      ['card: buried, reported buried'],
    ],
    ['buried and not reported', { offered: ['card'], buried: ['card'] }, [], ['card: buried, reported null']],
    ['undecided ones are not scored', { offered: ['card'], buried_either: ['card'] }, ['card>'], []],
    ['methods not offered are not scored', { offered: [] }, ['card>'], []],
    ['in sight once is in sight', { offered: ['card'] }, ['card>', 'card'], ['card: visible, reported visible']],
    [
      'networks are where their card is',
      { offered: ['visa'], buried: ['visa'] },
      ['card(visa)>'],
      ['visa: buried, reported buried'],
    ],
  ])('%s', (_name, truth, rows, expected) => {
    expect(state(truth, ...rows)).toEqual(expected);
  });

  it('marks what an unsaved style hides', () => {
    const truth: Truth = { offered: ['card', 'paypal'], buried: ['paypal'], buried_basis: 'css-class' };
    expect(score(truth, observed('card', 'paypal')).states.map((each) => each.isByCssClass)).toEqual([false, true]);
  });
});
