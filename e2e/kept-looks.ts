import type { Observation } from '../utils/model/observation.ts';
import type { LaunchedExtension } from './launch-extension.ts';

/**
 * All looks the extension has kept of pages at `host`, newest first; read from its own database, in its worker: a tab
 * opened to read would take the shop's out of sight.
 */
export async function keptLooks(extension: LaunchedExtension, host: string): Promise<Observation[]> {
  const worker = await extension.serviceWorker();
  const kept = await worker.evaluate(readObservations);
  return kept.filter((look) => look.page.host === host).sort((a, b) => b.observedAt.localeCompare(a.observedAt));
}

/** Runs in a context of the extension. Never creates the database: that is the extension's own business. */
export async function readObservations(): Promise<Observation[]> {
  const name = 'ways-to-pay';
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('observations').objectStore('observations').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result);
      };
    };
  });
}
