import { describe, expect, it } from 'vitest';
import type { PaymentMethodFamily } from '../../utils/model/payment-method';
import { formatScore } from './format-score';
import { scoreObservations } from './score-observations';
import type { ScoredObservation, TruthEntry } from './truth';

const families = new Map<string, PaymentMethodFamily>([
  ['card', 'card'],
  ['visa', 'card-network'],
  ['paypal', 'wallet'],
]);

const entries: readonly TruthEntry[] = [
  { id: 'shop', truth: { offered: ['card', 'visa', 'paypal'], preselected: 'card', buried: ['paypal'] } },
  { id: 'unclear', truth: { offered: ['card'] }, why: 'Ambiguous: it may be a sample' },
  { id: 'login', truth: { offered: [] } },
  { id: 'help', truth: { offered: [] } },
];

function line(input: string, ...offerings: readonly (readonly [string, string, ...string[]])[]): ScoredObservation {
  return {
    input,
    detection: offerings.length ? 'offerings' : 'not-checkout',
    offerings: offerings.map(([method, prominence, ...networks]) => ({
      method,
      prominence,
      available: true,
      networks,
    })),
  };
}

const observations = [
  line('shop', ['card', 'preselected', 'visa'], ['paypal', 'visible']),
  line('unclear', ['paypal', 'visible']),
  line('login', ['visa', 'preselected']),
  line('help'),
];

describe('a score over pages', () => {
  const score = scoreObservations(entries, observations, families);

  it('adds up all pages', () => {
    expect(score.all).toEqual({
      pages: 4,
      pagesWithOffers: 2,
      recall: { right: 3, of: 4 },
      precision: { right: 3, of: 5 },
      precisionWithOffers: { right: 3, of: 4 },
      preselected: { right: 2, of: 2 },
      preselectedWhereOne: { right: 1, of: 1 },
      preselectedClaimedWhereNone: { right: 1, of: 3 },
      buried: { right: 0, of: 1 },
      buriedByCssClass: { right: 0, of: 0 },
      state: { right: 2, of: 3 },
      falsePositivesWithOffers: { right: 1, of: 2 },
      falsePositivesWithoutOffers: { right: 1, of: 2 },
      flaggedWithoutOffers: { right: 1, of: 2 },
    });
  });

  it('leaves ambiguous pages out', () => {
    expect(score.withoutAmbiguous).toMatchObject({
      pages: 3,
      recall: { right: 3, of: 3 },
      precision: { right: 3, of: 4 },
    });
  });

  it('leaves card networks out of hits, misses and false positives', () => {
    expect(score.withoutNetworks).toMatchObject({
      recall: { right: 2, of: 3 },
      precision: { right: 2, of: 3 },
      flaggedWithoutOffers: { right: 0, of: 2 },
    });
  });

  it('leaves both out', () => {
    expect(score.withoutBoth).toMatchObject({ pages: 3, recall: { right: 2, of: 2 }, precision: { right: 2, of: 2 } });
  });

  it('names observations of pages that are not asked for', () => {
    expect(scoreObservations(entries, [line('elsewhere')], families).unknownInputs).toEqual(['elsewhere']);
  });

  it('prints every page on which something is wrong, and no other', () => {
    const printed = formatScore(score);
    expect(printed).toContain('shop: paypal is buried, not visible');
    expect(printed).toContain('unclear (ambiguous): missed card; wrongly reported paypal');
    expect(printed).toContain('login (no offers): wrongly reported visa; preselected visa, should be none');
    expect(printed).not.toContain('help');
    expect(printed).toMatch(/^recall +3\/4 75\.0 % +3\/3 100\.0 % +2\/3 66\.7 % +2\/2 100\.0 %$/m);
  });
});
