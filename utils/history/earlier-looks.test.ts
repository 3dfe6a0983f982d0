import { describe, expect, it } from 'vitest';
import { makeObservation } from '../testing/make-observation';
import { makeOffering } from '../testing/make-offering';
import type { ComparableLook } from './diff-observations';
import { earlierLooks } from './earlier-looks';

const klarna = makeOffering('klarna');
const now: ComparableLook = { detection: 'offerings', completeness: 'complete', offerings: [klarna] };

const first = makeObservation('a', { observedAt: '2026-08-19T09:00:00.000Z' });
const second = makeObservation('b', { observedAt: '2026-11-19T09:00:00.000Z', completeness: 'partial' });
const unread = makeObservation('c', {
  observedAt: '2026-11-20T09:00:00.000Z',
  detection: 'unreadable',
  reason: 'timeout',
});
const current = makeObservation('d', { observedAt: '2026-11-22T09:00:00.000Z', offerings: [klarna] });

describe('earlierLooks', () => {
  it('is undefined for a shop not seen before', () => {
    expect(earlierLooks([], 'd', now)).toBeUndefined();
    expect(earlierLooks([current], 'd', now)).toBeUndefined();
  });

  it('counts every look but the current one', () => {
    expect(earlierLooks([current, second, first], 'd', now)).toMatchObject({
      count: 2,
      firstAt: first.observedAt,
      lastAt: second.observedAt,
    });
  });

  it('compares with the latest look that could be read', () => {
    const looks = earlierLooks([current, unread, second, first], 'd', now);
    expect(looks).toMatchObject({ count: 3, lastAt: unread.observedAt, lastWasPartial: true });
    expect(looks?.changes).toEqual([{ kind: 'found', method: 'klarna', saved: false, prominence: 'visible' }]);
  });

  it.each([
    ['the page now holds no list', [second], null],
    ['no earlier look could be read', [unread], now],
  ])('compares nothing where %s', (_, observations, look) => {
    expect(earlierLooks(observations, 'd', look)?.changes).toBeNull();
  });
});
