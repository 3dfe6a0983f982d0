import { describe, expect, it } from 'vitest';
import { type ErrorCount, kindOf, readErrorCounts, withError } from './error-counts';

const once: ErrorCount = { place: 'popup', kind: 'TypeError', count: 1, lastOn: '2026-11-21' };

describe('failures are counted', () => {
  it('by place and kind, the latest first', () => {
    const [first, second] = [
      { place: 'popup', kind: 'TypeError', on: '2026-11-22' },
      { place: 'reader', kind: 'RangeError', on: '2026-11-22' },
    ] as const;
    expect([second, first].reduce(withError, [once])).toEqual([
      { ...once, count: 2, lastOn: '2026-11-22' },
      { place: 'reader', kind: 'RangeError', count: 1, lastOn: '2026-11-22' },
    ]);
  });

  it.each(['Failed to fetch https://shop.example/?token=1', 'anna@shop.example', '', '4242', 'x'.repeat(50)])(
    'without words that a page could have chosen: %j',
    (kind) => {
      expect(withError([], { place: 'reader', kind, on: '2026-11-22' })).toEqual([
        { place: 'reader', kind: 'other', count: 1, lastOn: '2026-11-22' },
      ]);
    },
  );

  it('in a few dozen kinds at most, however many there are', () => {
    let counts: ErrorCount[] = [];
    const letters = 'abcdefghij'.split('');
    for (const one of letters)
      for (const two of letters) counts = withError(counts, { place: 'reader', kind: one + two, on: '2026-11-22' });
    expect(counts).toHaveLength(41);
    expect(counts.find(({ kind }) => kind === 'other')?.count).toBe(60);
  });
});

it.each([
  ['a TypeError', new TypeError('of Anna'), 'TypeError'],
  ['a full disk', new DOMException('', 'QuotaExceededError'), 'QuotaExceededError'],
  ['a text that was thrown', 'Anna', 'other'],
  ['nothing', undefined, 'other'],
])('of %s the class is told alone', (_, error, kind) => {
  expect(kindOf(error)).toBe(kind);
});

it.each([
  ['nothing', undefined, []],
  ['something else', { a: 1 }, []],
  ['a list with one that is none', [once, { ...once, kind: 'a b' }, null, { ...once, place: 'elsewhere' }], [once]],
])('what was stored is read again: %s', (_, stored, counts) => {
  expect(readErrorCounts(stored)).toEqual(counts);
});
