export interface MachineTimes {
  /** Milliseconds, one value a round. */
  readonly loop: readonly number[];
  readonly read: readonly number[];
}

declare global {
  var measureMachine: (() => Promise<MachineTimes>) | undefined;
}

globalThis.measureMachine = async () => {
  const loop: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    let sum = 0;
    for (let at = 0; at < 100_000_000; at++) sum = (sum + at) | 0;
    loop.push(performance.now() - start + (sum === 1 ? 1 : 0));
  }
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opening = indexedDB.open('yardstick');
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
  const database = await done(opening);
  await done(database.transaction('rows', 'readwrite').objectStore('rows').put({ value: 1 }, 'row'));
  const read: number[] = [];
  for (let round = 0; round < 51; round++) {
    const start = performance.now();
    await done(database.transaction('rows').objectStore('rows').get('row'));
    read.push(performance.now() - start);
  }
  return { loop, read };
};
