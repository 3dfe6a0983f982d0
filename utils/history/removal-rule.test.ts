import { expect, it } from 'vitest';
import { missesNeeded } from './removal-rule';

it.each([
  ['always, once', 1, 1, 3],
  ['always, ten times', 10, 10, 3],
  ['three times of four', 3, 4, 3],
  ['every second time', 5, 10, 5],
  ['once in four', 1, 4, 8],
  ['once in ten', 1, 10, 17],
])('after a method was there %s, asks for so many misses', (_, seen, looks, misses) => {
  expect(missesNeeded(seen, looks)).toBe(misses);
});
