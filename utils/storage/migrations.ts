import type { Transaction } from 'dexie';

/** One shipped shape of the database: what its version adds or changes, and how older rows are brought to it. */
export interface Migration {
  readonly version: number;
  /** Table → key and indexes, as Dexie writes them. Tables not named stay as they are. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Versions only grow: a new one goes to the end, those above it are never
 * touched again, and each has a test that opens its shape.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    stores: {
      // [shop+observedAt] leaves out looks whose shop is unknown: null is no index key.
      observations: 'id, observedAt, [shop+observedAt]',
    },
  },
];
