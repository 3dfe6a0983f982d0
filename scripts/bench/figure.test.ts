import { expect, it } from 'vitest';
import { figure, median, medianAtMost } from './figure';

it('takes the middle of an odd number of values, and the mean of the middle two of an even one', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
});

it('gives the upper end of the interval by rank: the 21st of thirty values, counted from nought', () => {
  expect(medianAtMost(Array.from({ length: 30 }, (_, at) => at))).toBe(21);
});

it.each([
  ['below its limit holds', 4.99, 5, true],
  ['at its limit holds', 5, 5, true],
  ['above its limit does not', 5.01, 5, false],
  ['without a limit holds', 5.01, undefined, true],
])('a figure %s', (_case, value, limit, holds) => {
  expect(figure('read', value, 'ms', limit === undefined ? {} : { limit }).holds).toBe(holds);
});
