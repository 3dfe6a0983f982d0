import { expect, it } from 'vitest';
import { moveInGrid } from './grid-move';

const size = { rows: 50, columns: 20, page: 10, isRtl: false };

it.each([
  ['ArrowDown', false, { row: 6, column: 5 }],
  ['ArrowUp', false, { row: 4, column: 5 }],
  ['ArrowRight', false, { row: 5, column: 6 }],
  ['ArrowLeft', false, { row: 5, column: 4 }],
  ['PageDown', false, { row: 15, column: 5 }],
  ['PageUp', false, { row: 0, column: 5 }],
  ['Home', false, { row: 5, column: 0 }],
  ['End', false, { row: 5, column: 19 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 49, column: 19 }],
  ['a', false, undefined],
])('%s (with Ctrl: %s) leads from 5, 5 to %o', (key, ctrl, to) => {
  expect(moveInGrid({ row: 5, column: 5 }, key, ctrl, size)).toEqual(to);
});

it('mirrors left and right where words run from the right', () => {
  expect(moveInGrid({ row: 5, column: 5 }, 'ArrowLeft', false, { ...size, isRtl: true })).toEqual({
    row: 5,
    column: 6,
  });
});

it('stops at the edges', () => {
  expect(moveInGrid({ row: 0, column: 0 }, 'ArrowUp', false, size)).toEqual({ row: 0, column: 0 });
  expect(moveInGrid({ row: 49, column: 19 }, 'ArrowRight', false, size)).toEqual({ row: 49, column: 19 });
});
