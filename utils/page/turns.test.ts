import { expect, it } from 'vitest';
import { atOnce, inTurns, type Turns } from './turns';

function* count(to: number, done: number[]): Turns<string> {
  for (let at = 1; at <= to; at++) {
    done.push(at);
    yield;
  }
  return 'counted';
}

it('gives the same result at once and in turns', async () => {
  expect(atOnce(count(3, []))).toBe('counted');
  expect(await inTurns(count(3, []), () => null)).toBe('counted');
});

it('lets others work exactly where it is told to pause', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  let parts = 0;
  const pause = () => {
    parts += 1;
    return parts % 2 === 0 ? Promise.resolve().then(() => void seen.push(done.length)) : null;
  };
  await inTurns(count(5, done), pause);
  expect(seen).toEqual([2, 4]);
});

it('passes an error on', async () => {
  function* broken(): Turns<void> {
    yield;
    throw new Error('lost its place');
  }
  await expect(inTurns(broken(), () => null)).rejects.toThrow('lost its place');
});
