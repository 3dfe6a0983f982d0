import { expect, it } from 'vitest';
import { oneByOne } from './one-by-one';

it('each begins when the one before has ended, also where that failed, and is told of its own end alone', async () => {
  const inOrder = oneByOne();
  const told: string[] = [];
  const first = inOrder(async () => {
    told.push('first begins');
    await Promise.resolve();
    told.push('first fails');
    throw new Error('no');
  });
  const second = inOrder(async () => {
    told.push('second');
    return 2;
  });
  await expect(first).rejects.toThrow('no');
  expect(await second).toBe(2);
  expect(told).toEqual(['first begins', 'first fails', 'second']);
});
