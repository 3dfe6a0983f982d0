/**
 * Runs in a page of the extension: everything it has stored anywhere, as text.
 * Reads whatever databases there are, so that one added later is searched too.
 */
export async function dumpStorage(): Promise<string> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: Record<string, { get?(keys: null): Promise<unknown> }> };
  };
  const areas = await Promise.all(
    ['local', 'session', 'sync', 'managed'].map(async (area) => [area, await chrome.storage[area]?.get?.(null)]),
  );
  const databases = await Promise.all((await indexedDB.databases()).map(({ name }) => dump(name ?? '')));
  const cached = await Promise.all(
    (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
  );
  return JSON.stringify({
    areas,
    databases,
    cached,
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
  });

  function dump(name: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const stores = [...database.objectStoreNames];
        if (stores.length === 0) resolve([]);
        const reading = database.transaction(stores);
        const rows: Record<string, unknown> = {};
        for (const store of stores) {
          const all = reading.objectStore(store).getAll();
          all.onsuccess = () => {
            rows[store] = all.result;
          };
        }
        reading.onabort = () => reject(reading.error);
        reading.oncomplete = () => {
          database.close();
          resolve({ name, rows });
        };
      };
    });
  }
}
