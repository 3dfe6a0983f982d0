import { expect, it } from 'vitest';
import { inOrder } from './in-order';

it('hands results on in the order of the items, however they end, and never works on more than allowed', async () => {
  const resolvers = new Map<number, (result: string) => void>();
  const emitted: string[] = [];
  const running = inOrder(
    [0, 1, 2, 3],
    2,
    (item) => new Promise<string>((resolve) => resolvers.set(item, resolve)),
    (result) => emitted.push(result),
  );
  const finish = async (item: number) => {
    resolvers.get(item)?.(`result ${item}`);
    await new Promise((resolve) => setImmediate(resolve));
  };
  expect([...resolvers.keys()]).toEqual([0, 1]);
  await finish(1);
  await finish(2);
  expect(emitted).toEqual([]);
  expect([...resolvers.keys()]).toEqual([0, 1, 2, 3]);
  await finish(0);
  expect(emitted).toEqual(['result 0', 'result 1', 'result 2']);
  await finish(3);
  await running;
  expect(emitted).toHaveLength(4);
});

it('fails when the work on an item fails', async () => {
  const work = async (item: number) => {
    if (item === 1) throw new Error('item 1');
    return item;
  };
  await expect(inOrder([0, 1, 2], 1, work, () => undefined)).rejects.toThrow('item 1');
});
