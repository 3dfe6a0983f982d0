import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { Observation } from '../model/observation';
import { makeOffering } from '../testing/make-offering';
import { migrations } from './migrations';
import { keepObservation, latestOfShop, observation, observationsOfShop, shops } from './observations';
import { database, databaseName, StorageNewerError } from './schema';
import { shopsThatHad, summaryOfShop } from './summaries';
import { watchShop } from './watch';
import { whyNotKept } from './why-not-kept';

afterEach(async () => {
  await database().delete({ disableAutoOpen: false });
});

it('is opened again by the next to ask when it could not be opened before', async () => {
  database().close({ disableAutoOpen: false });
  const { open } = indexedDB;
  indexedDB.open = () => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  };
  await expect(database().observations.count()).rejects.toThrow('backing store');
  indexedDB.open = open;
  expect(await database().observations.count()).toBe(0);
});

function look(id: string, shop: string | null, observedAt: string, note: string | null = null): Observation {
  return {
    schema: 'observation@1',
    id,
    observedAt,
    source: 'live',
    detection: 'offerings',
    reason: null,
    shop,
    page: { kind: 'checkout', host: shop },
    attribution: null,
    platform: null,
    provider: null,
    completeness: 'complete',
    closedLists: [],
    framesUnread: [],
    truncated: false,
    unnamed: 0,
    offerings: [],
    mentions: [],
    claims: [],
    context: {
      lang: 'en',
      currency: null,
      amountBand: null,
      device: 'desktop',
      signedIn: null,
      market: null,
      category: null,
    },
    study: null,
    note,
    versions: { extension: '0.1.0', catalogue: 'a', rules: 'b' },
  };
}

describe('kept looks', () => {
  it('are one record a look, the newest reading of it', async () => {
    await keepObservation(look('1', 'taote.example', '2026-01-01T10:00:00.000Z', 'first'));
    await keepObservation(look('1', 'taote.example', '2026-01-01T10:00:00.000Z', 'second'));
    expect((await observationsOfShop('taote.example')).map(({ note }) => note)).toEqual(['second']);
  });

  it('come newest first, those of one shop only', async () => {
    await keepObservation(look('1', 'taote.example', '2026-01-01T10:00:00.000Z'));
    await keepObservation(look('3', 'taote.example', '2026-03-01T10:00:00.000Z'));
    await keepObservation(look('2', 'taote.example', '2026-02-01T10:00:00.000Z'));
    await keepObservation(look('4', 'taote.example.cn', '2026-04-01T10:00:00.000Z'));
    expect((await observationsOfShop('taote.example')).map(({ id }) => id)).toEqual(['3', '2', '1']);
    expect((await latestOfShop('taote.example'))?.id).toBe('3');
    expect(await latestOfShop('elsewhere.example')).toBeUndefined();
  });

  it('are there by id, also without a shop', async () => {
    await keepObservation(look('1', null, '2026-01-01T10:00:00.000Z'));
    expect((await observation('1'))?.shop).toBeNull();
    expect(await observation('2')).toBeUndefined();
    expect(await shops()).toEqual([]);
  });

  it('name each shop once', async () => {
    await keepObservation(look('1', 'b.example', '2026-01-01T10:00:00.000Z'));
    await keepObservation(look('2', 'a.example', '2026-01-02T10:00:00.000Z'));
    await keepObservation(look('3', 'b.example', '2026-01-03T10:00:00.000Z'));
    expect(await shops()).toEqual(['a.example', 'b.example']);
  });

  it('are told to who watches, now and after every change, until they stop', async () => {
    const counts: number[] = [];
    const waiting: ((count: number) => void)[] = [];
    const stop = watchShop(
      'a.example',
      (looks) => {
        counts.push(looks.length);
        waiting.shift()?.(looks.length);
      },
      (error) => {
        throw error;
      },
    );
    const next = () => new Promise<number>((resolve) => waiting.push(resolve));
    expect(await next()).toBe(0);
    const afterChange = next();
    await keepObservation(look('1', 'a.example', '2026-01-01T10:00:00.000Z'));
    expect(await afterChange).toBe(1);
    stop();
    await keepObservation(look('2', 'a.example', '2026-01-02T10:00:00.000Z'));
    expect(await observationsOfShop('a.example')).toHaveLength(2);
    expect(counts).toEqual([0, 1]);
  });
});

describe('the schema', () => {
  /** What a browser holds that last ran the extension at each shipped version; never edited once shipped. */
  type Table = { keyPath: string | null; indexes: Record<string, string | string[]>; many?: string };
  const observations: Table = {
    keyPath: 'id',
    indexes: { observedAt: 'observedAt', '[shop+observedAt]': ['shop', 'observedAt'] },
  };
  const shipped: Record<number, Record<string, Table>> = {
    1: { observations },
    2: {
      observations,
      corrections: { keyPath: 'id', indexes: { observation: 'observation', '[verdict+value]': ['verdict', 'value'] } },
      ownMethods: { keyPath: 'id', indexes: {} },
      summaries: { keyPath: 'shop', indexes: { version: 'version', seen: 'seen' }, many: 'seen' },
      forgotten: { keyPath: 'key', indexes: { batch: 'batch', until: 'until' } },
    },
    3: {
      observations,
      corrections: { keyPath: 'id', indexes: { observation: 'observation', '[verdict+value]': ['verdict', 'value'] } },
      ownMethods: { keyPath: 'id', indexes: {} },
      summaries: { keyPath: 'shop', indexes: { version: 'version', seen: 'seen' }, many: 'seen' },
      forgotten: { keyPath: 'key', indexes: { batch: 'batch', until: 'until' } },
      studies: { keyPath: 'id', indexes: {} },
      imports: { keyPath: 'key', indexes: {} },
      importParts: { keyPath: 'key', indexes: { import: 'import' } },
      importStage: { keyPath: 'key', indexes: {} },
      // Its key is a word, which a generator of numbers does not mind.
      lookColumns: { keyPath: 'key', indexes: {} },
    },
  };

  it.each(migrations.map(({ version }) => version))(
    'opens what version %d left, and goes on keeping',
    async (version) => {
      const shape = shipped[version];
      if (!shape) throw new Error(`write down the shape of version ${version} here`);
      await database().delete({ disableAutoOpen: false });
      const old = await openAt(version * 10, (db) => {
        for (const [table, { keyPath, indexes, many }] of Object.entries(shape)) {
          const store = db.createObjectStore(table, { keyPath, autoIncrement: keyPath === 'key' });
          for (const [name, path] of Object.entries(indexes))
            store.createIndex(name, path, { multiEntry: name === many });
        }
      });
      const writing = old.transaction('observations', 'readwrite');
      writing.objectStore('observations').put(look('old', 'a.example', '2025-01-01T10:00:00.000Z'));
      writing.objectStore('observations').put(look('nowhere', null, '2025-01-01T10:00:00.000Z'));
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      old.close();

      await database().open();
      await keepObservation(look('new', 'a.example', '2026-01-01T10:00:00.000Z'));
      expect((await observationsOfShop('a.example')).map(({ id }) => id)).toEqual(['new', 'old']);
      expect((await summaryOfShop('a.example'))?.looks).toBe(2);
    },
  );

  it('knows at once the shops that were looked at before there were summaries', async () => {
    await database().delete({ disableAutoOpen: false });
    const old = await openAt(10, (db) => {
      const store = db.createObjectStore('observations', { keyPath: 'id' });
      for (const [name, path] of Object.entries(observations.indexes)) store.createIndex(name, path);
    });
    const writing = old.transaction('observations', 'readwrite');
    const offerings = [makeOffering('alipay')];
    writing.objectStore('observations').put({ ...look('1', 'a.example', '2025-01-01T10:00:00.000Z'), offerings });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    old.close();
    await database().open();
    expect((await shopsThatHad(['alipay'])).map(({ shop }) => shop)).toEqual(['a.example']);
  });

  it('has versions that only grow', () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('is only read where a newer version made it', async () => {
    await keepObservation(look('1', 'a.example', '2026-01-01T10:00:00.000Z'));
    database().close();
    (await openAt(990, (db) => db.createObjectStore('later'))).close();

    await database().open();
    const refused = await keepObservation(look('2', 'a.example', '2026-01-02T10:00:00.000Z')).catch((error) => error);
    expect(refused).toBeInstanceOf(StorageNewerError);
    expect(whyNotKept(refused)).toBe('storage-newer');
    expect((await observationsOfShop('a.example')).map(({ id }) => id)).toEqual(['1']);
  });
});

describe('why a look was not kept', () => {
  it.each<[string, unknown, string | undefined]>([
    ['a full disk', new DOMException('', 'QuotaExceededError'), 'storage-full'],
    ['a full disk, as Dexie wraps it', new Dexie.QuotaExceededError('full'), 'storage-full'],
    [
      'a full disk at the commit',
      new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError') as unknown as Error),
      'storage-full',
    ],
    [
      'the end of the disk in the middle of a write',
      new DOMException('IO error: 000003.log: FILE_ERROR_NO_SPACE', 'UnknownError'),
      'storage-full',
    ],
    [
      'a database that cannot be opened any more',
      new Dexie.DatabaseClosedError(
        new DOMException(
          'Internal error opening backing store for indexedDB.open.',
          'UnknownError',
        ) as unknown as Error,
      ),
      'storage-failed',
    ],
    ['a mistake of ours', new TypeError('x is not a function'), undefined],
    ['no error at all', undefined, undefined],
  ])('%s', (_case, error, reason) => {
    expect(whyNotKept(error)).toBe(reason);
  });
});

function openAt(version: number, upgrade: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
