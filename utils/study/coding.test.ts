import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/observation';
import { agreementOf } from '../research/kappa';
import { makeObservation } from '../testing/make-observation';
import { makeOffering } from '../testing/make-offering';
import { agreements, linesToCode } from './coding';

const said = (
  coder: string,
  method: string,
  verdict: Correction['verdict'],
  value: string | null = null,
  at = '1',
): Correction => ({
  id: `${coder} ${method} ${at}`,
  observation: 'look',
  method,
  verdict,
  value,
  coder,
  at: `2026-01-0${at}T00:00:00.000Z`,
});

describe('kappa', () => {
  it('of Cohen’s yes and no, 20, 5, 10 and 15, is 0.4', () => {
    const rows = (count: number, first: string, second: string) =>
      Array.from({ length: count }, () => [first, second] as const);
    const { kappa, observed, expected } = agreementOf([
      ...rows(20, 'yes', 'yes'),
      ...rows(5, 'yes', 'no'),
      ...rows(10, 'no', 'yes'),
      ...rows(15, 'no', 'no'),
    ]);
    expect([observed, expected]).toEqual([0.7, 0.5]);
    expect(kappa).toBeCloseTo(0.4, 12);
  });

  it('is not defined where both always say the same one thing', () => {
    expect(
      agreementOf([
        ['right', 'right'],
        ['right', 'right'],
      ]).kappa,
    ).toBeNull();
    expect(agreementOf([]).kappa).toBeNull();
  });
});

describe('agreement of coders', () => {
  it('is over all rows both coded, those found right among them, and over the last word on each', () => {
    const found = agreements([
      said('b', 'alipay', 'right'),
      said('a', 'alipay', 'right'),
      said('a', 'klarna', 'wrong-state', 'one-step'),
      said('b', 'klarna', 'wrong-state', 'two-steps'),
      said('a', 'paypal', 'not-offered'),
      said('b', 'paypal', 'right', null, '1'),
      said('b', 'paypal', 'not-offered', null, '2'),
      said('a', 'card', 'right'),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ first: 'a', second: 'b', rows: 3, agreed: 2 });
  });
});

describe('lines to code', () => {
  const look = makeObservation('look', {
    study: { id: 's', coder: 'a' },
    offerings: [makeOffering('alipay'), makeOffering('klarna')],
  });

  it('are those of others that I have not coded, whatever others said of them', () => {
    const corrections = [said('b', 'alipay', 'right'), said('a', 'klarna', 'not-offered')];
    expect(linesToCode([look], corrections, 'b').map(({ offering }) => offering.method)).toEqual(['klarna']);
  });

  it('are not my own looks', () => {
    expect(linesToCode([look], [], 'a')).toEqual([]);
  });
});
