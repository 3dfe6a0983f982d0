import Dexie, { type EntityTable } from 'dexie';
import type { Observation } from '../model/observation';
import { migrations } from './migrations';

export const databaseName = 'ways-to-pay';

/** Thrown instead of writing into a database that a newer version of the extension has made. Reading goes on. */
export class StorageNewerError extends Error {
  override readonly name = 'StorageNewerError';
  constructor(found: number, known: number) {
    super(`The database has schema version ${found}; this version of the extension knows ${known} and only reads it.`);
  }
}

/** Our database. Only the background and our own pages may open it: elsewhere IndexedDB belongs to the shop. */
export class WaysToPayDatabase extends Dexie {
  declare readonly observations: EntityTable<Observation, 'id'>;

  constructor() {
    // Relaxed: a look that a power cut loses is read again; the worker's or browser's death loses none.
    super(databaseName, { chromeTransactionDurability: 'relaxed' });
    for (const { version, stores, upgrade } of migrations) {
      const shape = this.version(version).stores({ ...stores });
      if (upgrade) shape.upgrade(upgrade);
    }
  }

  /** Must come before every write. */
  async refuseIfNewer(): Promise<void> {
    if (!this.isOpen()) await this.open();
    const known = migrations.at(-1)?.version ?? 0;
    // Dexie multiplies its versions by ten, and opens a newer database without complaint.
    const found = Math.floor(this.backendDB().version / 10);
    if (found > known) throw new StorageNewerError(found, known);
  }
}

let opened: WaysToPayDatabase | undefined;

/** The one connection of this context. Opens on first use; again after the browser or a newer version closed it. */
export function database(): WaysToPayDatabase {
  opened ??= new WaysToPayDatabase();
  return opened;
}
