import { expect, it } from 'vitest';
import { crossedReadings } from './crossed-readings';

/** One reading after another: how long it took, and whether a change crossed it. */
const read = (...readings: (readonly [ms: number, isCrossed: boolean])[]) => {
  const crossed = crossedReadings();
  const thrownAway = readings.map(([ms, isCrossed]) => crossed.isThrownAway(isCrossed, ms));
  return { thrownAway, isAtOnce: crossed.isAtOnce() };
};

it.each([
  { case: 'no change crossed it', readings: [[9, false]], thrownAway: [false], isAtOnce: false },
  { case: 'a change crossed it once', readings: [[9, true]], thrownAway: [true], isAtOnce: false },
  {
    case: 'changes crossed it twice',
    readings: [
      [9, true],
      [9, true],
    ],
    thrownAway: [true, true],
    isAtOnce: true,
  },
  {
    case: 'one of the crossed readings was quick, the last was not',
    readings: [
      [9, true],
      [80, true],
    ],
    thrownAway: [true, true],
    isAtOnce: true,
  },
  {
    case: 'a page too large for one stretch is crossed again and again: what was read then counts',
    readings: [
      [80, true],
      [80, true],
      [80, true],
    ],
    thrownAway: [true, true, false],
    isAtOnce: false,
  },
  {
    case: 'only the third was quick: the next is read at one stretch',
    readings: [
      [80, true],
      [80, true],
      [20, true],
    ],
    thrownAway: [true, true, false],
    isAtOnce: true,
  },
  {
    case: 'one came through: the count begins anew',
    readings: [
      [9, true],
      [9, true],
      [9, false],
    ],
    thrownAway: [true, true, false],
    isAtOnce: false,
  },
] as const)('readings of a page: $case', ({ readings, thrownAway, isAtOnce }) => {
  expect(read(...readings)).toEqual({ thrownAway: [...thrownAway], isAtOnce });
});
