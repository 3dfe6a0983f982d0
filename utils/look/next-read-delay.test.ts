import { expect, it } from 'vitest';
import { nextReadDelay } from './next-read-delay';

const none = { unchanged: 0, unread: 0 };

it.each([
  ['soon after news', { ...none, lastReadMs: 2 }, 100],
  ['soon while a few changes bring nothing', { ...none, unchanged: 5, lastReadMs: 2 }, 100],
  ['later after more of them', { ...none, unchanged: 7, lastReadMs: 2 }, 400],
  ['at most five seconds later', { ...none, unchanged: 50, lastReadMs: 2 }, 5000],
  ['soon while what is drawn anew stays the same for a moment', { ...none, unread: 5, lastReadMs: 2 }, 100],
  ['within a second where it stays the same for long', { ...none, unread: 50, lastReadMs: 2 }, 800],
  ['a tenth of the time at most on a slow page', { ...none, lastReadMs: 60 }, 600],
  ['still within five seconds on a very slow one', { ...none, lastReadMs: 4000 }, 5000],
])('reads %s', (_case, state, delay) => {
  expect(nextReadDelay(state)).toBe(delay);
});
