import { expect, it } from 'vitest';
import type { Score } from './score-observations.ts';
import type { Ratio } from './summarise.ts';

const shareOf = ({ right, of }: Ratio) => right / of;

/** Floors on labelled pages, not targets: what may never be lost again. The score is asked for when a test runs. */
export function keepFloors(score: () => Score): void {
  it('finds at least 97 % of the methods offered', () => {
    expect(shareOf(score().all.recall)).toBeGreaterThanOrEqual(0.97);
  });

  it('is right in at least 97 % of what it reports', () => {
    expect(shareOf(score().all.precision)).toBeGreaterThanOrEqual(0.97);
  });

  it('flags no page without offers', () => {
    expect(score().all.flaggedWithoutOffers.right).toBe(0);
  });
}
