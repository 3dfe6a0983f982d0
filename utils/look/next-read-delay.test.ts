import { expect, it } from 'vitest';
import { nextReadDelay } from './next-read-delay';

it.each([
  ['soon after news', { unchanged: 0, lastReadMs: 2 }, 100],
  ['soon while a few changes bring nothing', { unchanged: 5, lastReadMs: 2 }, 100],
  ['later after more of them', { unchanged: 7, lastReadMs: 2 }, 400],
  ['at most five seconds later', { unchanged: 50, lastReadMs: 2 }, 5000],
  ['a tenth of the time at most on a slow page', { unchanged: 0, lastReadMs: 60 }, 600],
  ['still within five seconds on a very slow one', { unchanged: 0, lastReadMs: 4000 }, 5000],
])('reads %s', (_case, state, delay) => {
  expect(nextReadDelay(state)).toBe(delay);
});
