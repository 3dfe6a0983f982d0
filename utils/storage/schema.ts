import Dexie, { type EntityTable, type Table } from 'dexie';
import type { ShopHistory } from '../history/shop-history';
import type { ImportPart, ImportRecord } from '../model/import-record';
import type { Correction, Observation } from '../model/observation';
import type { OwnMethod } from '../model/own-method';
import type { MethodId } from '../model/payment-method';
import type { Study } from '../model/study';
import type { LookColumns } from '../research/look-columns';
import { migrations } from './migrations';

export const databaseName = 'ways-to-pay';

const knownVersion = migrations.at(-1)?.version ?? 0;

/** Thrown instead of writing into a database that a newer version of the extension has made. Reading goes on. */
export class StorageNewerError extends Error {
  override readonly name = 'StorageNewerError';
  constructor(found: number, known: number) {
    super(`The database has schema version ${found}; this version of the extension knows ${known} and only reads it.`);
  }
}

/** What is derived of one shop, kept so that many shops can be asked at once. Nothing is lost with it. */
export interface StoredSummary {
  readonly shop: string;
  /** Of the derivation that built it; 0: to be built. */
  readonly version: number;
  /** Methods seen at the shop at any time. */
  readonly seen: readonly MethodId[];
  readonly history: ShopHistory | null;
}

/** A part of what was deleted at once. */
export interface Forgotten {
  readonly key?: number;
  readonly batch: string;
  /** Until when it can be undone: milliseconds since 1970. */
  readonly until: number;
  readonly observations: readonly Observation[];
  readonly corrections: readonly Correction[];
  readonly ownMethods: readonly OwnMethod[];
  readonly studies?: readonly Study[];
  readonly imports?: readonly ImportRecord[];
  /** What else the caller has to bring back, such as settings. */
  readonly aside: unknown;
}

/** Checked lines of an import, waiting to be kept. */
export interface StagedLines {
  readonly key?: number;
  readonly kind: 'looks' | 'conflicting-looks' | 'corrections' | 'conflicting-corrections' | 'own-methods' | 'studies';
  /** JSON, one record a line: text is written several times faster than objects. */
  readonly lines: string;
}

/** All looks in columns, as of when they were built. */
export interface StoredColumns {
  readonly key: 'all';
  /** Of the derivation that built them. */
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly builtAt: string;
  readonly columns: LookColumns;
  /** Of the looks that may have gone on since: SHA-256 of their text, in hexadecimal digits. */
  readonly lateLooks: string;
  /** Pairs of look and shop of the looks that the shopper files elsewhere, as JSON. */
  readonly moved: string;
}

/** Ids of the looks in the columns that were built at the same moment, in their order. */
export interface StoredColumnIds {
  readonly key: 'ids';
  readonly builtAt: string;
  readonly ids: readonly string[];
}

/** Our database. Only the background and our own pages may open it: elsewhere IndexedDB belongs to the shop. */
export class WaysToPayDatabase extends Dexie {
  declare readonly observations: EntityTable<Observation, 'id'>;
  declare readonly corrections: EntityTable<Correction, 'id'>;
  declare readonly ownMethods: EntityTable<OwnMethod, 'id'>;
  declare readonly summaries: EntityTable<StoredSummary, 'shop'>;
  declare readonly forgotten: EntityTable<Forgotten, 'key'>;
  declare readonly studies: EntityTable<Study, 'id'>;
  declare readonly imports: EntityTable<ImportRecord, 'key'>;
  declare readonly importParts: EntityTable<ImportPart, 'key'>;
  declare readonly importStage: EntityTable<StagedLines, 'key'>;
  declare readonly lookColumns: Table<StoredColumns | StoredColumnIds, 'all' | 'ids'>;

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
    const found = await this.foundVersion();
    if (found > knownVersion) throw new StorageNewerError(found, knownVersion);
  }

  /** Made by a newer version of the extension: what is derived is then built, and not kept. */
  async isNewer(): Promise<boolean> {
    return (await this.foundVersion()) > knownVersion;
  }

  private async foundVersion(): Promise<number> {
    if (!this.isOpen()) await this.open();
    // Dexie multiplies its versions by ten, and opens a newer database without complaint.
    return Math.floor(this.backendDB().version / 10);
  }
}

let opened: WaysToPayDatabase | undefined;

/** The one connection of this context. Opens on first use; again after the browser or a newer version closed it. */
export function database(): WaysToPayDatabase {
  // One that could not be opened is given up for good by its library; the disk may have room again by now.
  if (opened?.hasFailed()) opened = undefined;
  opened ??= new WaysToPayDatabase();
  return opened;
}
