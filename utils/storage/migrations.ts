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
  {
    version: 2,
    stores: {
      corrections: 'id, observation, [verdict+value]',
      ownMethods: 'id',
      // Derived: one row a shop, to be thrown away and built again at any time. `version` 0: to be built.
      summaries: 'shop, version, *seen',
      // What was deleted less than a minute ago, for undoing.
      forgotten: '++key, batch, until',
    },
    async upgrade(transaction) {
      const shops = new Set<string>();
      await transaction
        .table('observations')
        .orderBy('[shop+observedAt]')
        .eachKey((key) => {
          if (Array.isArray(key)) shops.add(String(key[0]));
        });
      await transaction
        .table('summaries')
        .bulkPut([...shops].map((shop) => ({ shop, version: 0, seen: [], history: null })));
    },
  },
  {
    version: 3,
    stores: {
      studies: 'id',
      imports: '++key',
      importParts: '++key, import',
      // Checked lines on their way in; emptied when an import ends, and before the next begins.
      importStage: '++key',
      // Derived: all looks in columns, to be thrown away and built again at any time.
      lookColumns: 'key',
    },
  },
];
