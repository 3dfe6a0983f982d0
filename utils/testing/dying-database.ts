/** Thrown where the context that asked the database is no more. */
export class Died extends Error {
  override readonly name = 'Died';
}

const asking = [
  [IDBObjectStore, ['add', 'put', 'delete', 'clear', 'get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor']],
  [IDBObjectStore, ['openKeyCursor']],
  [IDBIndex, ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor']],
] as const;

/** What befalls a request of the database, by its number: nothing, or it throws. */
type Fate = (request: number, store: IDBObjectStore, method: string) => void;

/**
 * Runs `act` with every request to the database counted, `fate` told of each before it
 * is made; gives how many there were, and what was thrown at the end.
 */
export async function withFate(
  fate: Fate,
  act: () => Promise<unknown>,
): Promise<{ requests: number; thrown: unknown }> {
  let requests = 0;
  const restore = asking.flatMap(([type, methods]) =>
    methods.map((method) => {
      const prototype = type.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
      const original = prototype[method];
      if (!original) throw new Error(`The database cannot ${method}`);
      prototype[method] = function asked(this: IDBObjectStore | IDBIndex, ...given: unknown[]) {
        requests += 1;
        fate(requests, this instanceof IDBIndex ? this.objectStore : this, method);
        return original.apply(this, given);
      };
      return () => {
        prototype[method] = original;
      };
    }),
  );
  try {
    await act();
    return { requests, thrown: undefined };
  } catch (thrown) {
    return { requests, thrown };
  } finally {
    for (const each of restore) each();
  }
}

/**
 * The context dies at request number `at`: what was not committed is undone by the
 * browser, and nothing that was still to come is ever asked for.
 */
export const dyingAt = (at: number): Fate => {
  return (request, store) => {
    if (request < at) return;
    if (request === at) store.transaction.abort();
    throw new Died();
  };
};

/** From request number `at` on nothing can be written: the disk is full. */
export const fullFrom = (at: number): Fate => {
  return (request, _store, method) => {
    if (request >= at && (method === 'put' || method === 'add')) throw new DOMException('full', 'QuotaExceededError');
  };
};
