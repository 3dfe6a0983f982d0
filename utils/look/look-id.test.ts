import { expect, it } from 'vitest';
import { lookId } from './look-id';

const bytes = (value: number) => new Uint8Array(16).fill(value);

it.each([
  [0, 0, '00000000000000000000000000'],
  [31, 31, '000000000ZZZZZZZZZZZZZZZZZ'],
  [32, 33, '00000000101111111111111111'],
  // The example of the ULID specification.
  [1469918176385, 0, '01ARYZ6S410000000000000000'],
])('at %d with chance %d is %s', (now, chance, id) => {
  expect(lookId(now, bytes(chance))).toBe(id);
});

it('sorts as the looks began', () => {
  const times = [1, 999, 1_000_000, 1_764_000_000_000, 1_764_000_000_001];
  const ids = times.map((time) => lookId(time, bytes(7)));
  expect([...ids].sort()).toEqual(ids);
});
