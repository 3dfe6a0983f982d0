/**
 * Works on `items` with `workers` at a time and hands each result on in the order of the items, as early as that
 * allows. An error thrown by `work` or `emit` ends the run.
 */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  workers: number,
  work: (item: Item, worker: number) => Promise<Result>,
  emit: (result: Result, item: Item) => void,
): Promise<void> {
  const waiting = new Map<number, Result>();
  let next = 0;
  let emitted = 0;
  const runWorker = async (worker: number) => {
    for (let at = next++; at < items.length; at = next++) {
      waiting.set(at, await work(items[at]!, worker));
      for (let result = waiting.get(emitted); waiting.has(emitted); result = waiting.get(emitted)) {
        waiting.delete(emitted);
        emit(result!, items[emitted]!);
        emitted++;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, items.length) }, (_, worker) => runWorker(worker)));
}
