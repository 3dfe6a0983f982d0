import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/offering';
import { makeObservation } from '../testing/make-observation';
import { writeLooks } from '../testing/write-looks';
import { claimsAgainst } from './claims-against';

const page = (day: string, ...claims: readonly [method: string, basis: Claim['basis']][]) =>
  makeObservation(`page of ${day}`, {
    observedAt: `${day}T12:00:00.000Z`,
    detection: 'not-checkout',
    claims: claims.map(([method, basis]) => ({ method, basis, evidence: [] })),
  });
const isNetwork = (method: string) => method === 'visa';

/** `klarna: logo 2026-01-01 → not-offered 2026-01-02` */
function written(looks: Parameters<typeof claimsAgainst>[0]) {
  const { claimed, unclaimed } = claimsAgainst(looks, isNetwork);
  const lines = claimed.map(({ method, claims, atCheckout }) => {
    const bases = claims.map(({ basis, at }) => `${basis} ${at.slice(5, 10)}`).join(', ');
    const place = atCheckout.kind === 'offered' ? `${atCheckout.offering.prominence}` : atCheckout.kind;
    return `${method}: ${bases} → ${place}${atCheckout.kind === 'unknown' ? '' : ` ${atCheckout.at.slice(5, 10)}`}`;
  });
  return [...lines, ...(unclaimed.length > 0 ? [`unclaimed: ${unclaimed.join(' ')}`] : [])];
}

describe('what a shop claims beside what its checkout offers', () => {
  it.each<[string, Parameters<typeof claimsAgainst>[0], string[]]>([
    ['is nothing where nothing was claimed', writeLooks('2026-01-02 | paypal'), []],
    [
      'is told for each method, with what was offered unclaimed',
      [
        page('2026-01-01', ['paypal', 'logo'], ['klarna', 'statement']),
        ...writeLooks('2026-01-02 | paypal* gift-card>More'),
      ],
      ['paypal: logo 01-01 → preselected 01-02', 'klarna: statement 01-01 → not-offered 01-02', 'unclaimed: gift-card'],
    ],
    [
      'keeps each basis with the last time it was read',
      [page('2026-01-01', ['paypal', 'logo']), page('2026-01-03', ['paypal', 'logo'], ['paypal', 'structured-data'])],
      ['paypal: logo 01-03, structured-data 01-03 → unknown'],
    ],
    [
      'is not refuted by a look that was partial, or had a row without a name',
      [
        page('2026-01-01', ['klarna', 'logo']),
        ...writeLooks('2026-01-02 partial | paypal\n2026-01-03 unnamed=1 | paypal'),
      ],
      ['klarna: logo 01-01 → unknown', 'unclaimed: paypal'],
    ],
    [
      'follows the latest look that tells',
      [
        page('2026-01-01', ['klarna', 'logo']),
        ...writeLooks('2026-01-02 | klarna\n2026-01-04 | paypal\n2026-01-05 partial | paypal'),
      ],
      ['klarna: logo 01-01 → not-offered 01-04', 'unclaimed: paypal'],
    ],
    [
      'leaves a network open where the card form names none',
      [page('2026-01-01', ['visa', 'logo']), ...writeLooks('2026-01-02 | card')],
      ['visa: logo 01-01 → unknown', 'unclaimed: card'],
    ],
  ])('%s', (_, looks, expected) => {
    expect(written(looks)).toEqual(expected);
  });
});
