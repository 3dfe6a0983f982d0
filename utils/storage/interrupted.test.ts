import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Observation } from '../model/observation';
import { writePackage } from '../research/package/write-package';
import { zipSink } from '../research/package/zip-sink';
import { Died, dyingAt, fullFrom, withFate } from '../testing/dying-database';
import { makeObservation } from '../testing/make-observation';
import { makeOffering } from '../testing/make-offering';
import { writeLooks } from '../testing/write-looks';
import { keepCorrection } from './corrections';
import { forget, forgetBefore, undoForget } from './forget';
import { keepImport, undoImport } from './keep-import';
import { freshColumns } from './look-columns';
import { keepObservation } from './observations';
import { personalSource } from './package-source';
import { database } from './schema';
import { stageImport } from './stage-import';
import { keepStudy } from './studies';
import { buildOutdated, shopsThatHad } from './summaries';
import { whyNotKept } from './why-not-kept';

const at = '2026-11-22T10:00:00.000Z';
const idOf = (index: number) => `01ARYZ6S4100000000000000${String(index).padStart(2, '0')}`;
const here: Observation[] = [
  ...writeLooks('2026-01-01 | alipay* wechat-pay>更换\n2026-02-01 | alipay*', 'a.example'),
  ...writeLooks('2026-01-01 | paypal', 'b.example'),
].map((look, index) => ({ ...look, id: idOf(index) }));
const theirs = [makeObservation(idOf(20), { shop: 'c.example' }), { ...here[0], note: 'theirs' } as Observation];

/** Files to import are text; the file of each test is read as if chosen anew. */
const file = () => new File([theirs.map((look) => JSON.stringify(look)).join('\n')], 'theirs.ndjson');

async function begin(): Promise<void> {
  await database().delete({ disableAutoOpen: false });
  for (const look of here) await keepObservation(look);
  await buildOutdated();
}
beforeEach(begin);
afterEach(async () => {
  await database().delete({ disableAutoOpen: false });
});

/** Everything a person put in or would miss. What is derived and what only waits on its way in is left out. */
async function kept() {
  const { observations, corrections, ownMethods, studies, forgotten, imports } = database();
  return {
    looks: await observations.toArray(),
    corrections: await corrections.toArray(),
    ownMethods: await ownMethods.toArray(),
    studies: await studies.toArray(),
    forgotten: (await forgotten.toArray()).map(({ key: _, ...part }) => part),
    imports: (await imports.toArray()).map(({ key: _, ...one }) => one),
  };
}

/** The next worker: nothing in memory, the database as it was left. */
async function restart(): Promise<void> {
  database().close({ disableAutoOpen: false });
  await database().open();
}

/** Every table as it is, to begin from again. */
async function snapshot(): Promise<() => Promise<void>> {
  const { tables } = database();
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  return () =>
    database().transaction('rw', database().tables, async () => {
      for (const [index, table] of database().tables.entries()) {
        await table.clear();
        await table.bulkPut(rows[index] ?? []);
      }
    });
}

/** The database as the first version of its schema left it. */
async function leaveFirstVersion(): Promise<void> {
  await database().delete({ disableAutoOpen: false });
  const opening = indexedDB.open('ways-to-pay', 10);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('observations', { keyPath: 'id' });
    store.createIndex('observedAt', 'observedAt');
    store.createIndex('[shop+observedAt]', ['shop', 'observedAt']);
    for (const look of here) store.put(look);
  };
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = () => reject(opening.error);
  });
  opening.result.close();
}

/** What is derived says of the looks what they say now. */
async function derivedHolds(): Promise<void> {
  const methods = ['alipay', 'wechat-pay', 'paypal', 'klarna'];
  const before = await shopsThatHad(methods);
  await database().summaries.toCollection().modify({ version: 0 });
  expect(before).toEqual(await shopsThatHad(methods));
}

interface Act {
  readonly prepare?: () => Promise<unknown>;
  readonly act: () => Promise<unknown>;
}

let importKey = 0;
const acts: Readonly<Record<string, Act>> = {
  'keeping a look': { act: () => keepObservation(makeObservation(idOf(9), { shop: 'a.example' })) },
  'keeping a look anew, at another shop': {
    act: () => keepObservation({ ...here[0], shop: 'c.example' } as Observation),
  },
  'a correction': {
    act: () =>
      keepCorrection({
        id: 'c',
        observation: idOf(0),
        method: 'alipay',
        verdict: 'not-offered',
        value: null,
        coder: null,
        at,
      }),
  },
  'a study that takes over': {
    act: () => keepStudy({ id: 's', isActive: true } as Parameters<typeof keepStudy>[0]),
  },
  'forgetting a shop': { act: () => forget({ kind: 'shop', shop: 'a.example' }, 'batch', 0) },
  'forgetting all': { act: () => forget({ kind: 'all' }, 'batch', 0) },
  'undoing a forgetting': { prepare: () => forget({ kind: 'all' }, 'batch', 0), act: () => undoForget('batch') },
  'forgetting what is old': { act: () => forgetBefore('2026-01-15') },
  'staging an import': { act: () => stageImport([file()]) },
  'keeping an import': {
    prepare: () => stageImport([file()]),
    act: () => keepImport({ files: ['theirs'], at, conflicts: 'take-theirs' }),
  },
  'undoing an import': {
    async prepare() {
      await stageImport([file()]);
      importKey = await keepImport({ files: ['theirs'], at, conflicts: 'take-theirs' });
    },
    act: () => undoImport(importKey),
  },
  'building what is derived': {
    prepare: () => database().summaries.toCollection().modify({ version: 0 }),
    act: () => Promise.all([buildOutdated(), freshColumns(new Date(at))]),
  },
  'an export': {
    async act() {
      const about = {
        title: 't',
        licence: null,
        createdAt: at,
        extensionVersion: '0.1.0',
        mode: 'personal',
        changes: [],
      } as const;
      await writePackage(
        await personalSource([], {}),
        { about, format: 'csv' },
        zipSink(() => {}, new Date(at)),
      );
    },
  },
};

describe('the worker dies at any request of', () => {
  it.each(Object.entries(acts))(
    '%s: all of it was done or nothing, and it can be done again',
    async (_name, { prepare, act }) => {
      await prepare?.();
      const beginAgain = await snapshot();
      const before = await kept();
      const { requests, thrown } = await withFate(() => {}, act);
      expect(thrown).toBeUndefined();
      const after = await kept();
      expect(requests).toBeGreaterThan(0);

      for (let request = 1; request <= requests; request++) {
        await beginAgain();
        const { thrown: died } = await withFate(dyingAt(request), act);
        expect(died, `request ${request} of ${requests}`).toBeDefined();
        await restart();
        const found = JSON.stringify(await kept());
        expect([JSON.stringify(before), JSON.stringify(after)], `after request ${request}`).toContain(found);
        await derivedHolds();
        // Who was not answered asks again.
        if (found === JSON.stringify(before)) await act();
        expect(await kept()).toEqual(after);
      }
    },
    30_000,
  );
});

it('the worker dies at any request of an upgrade: no look and no shop is missing once it is done again', async () => {
  await leaveFirstVersion();
  const { requests, thrown } = await withFate(
    () => {},
    () => database().open(),
  );
  expect(thrown).toBeUndefined();
  expect(requests).toBeGreaterThan(0);
  for (let request = 1; request <= requests; request++) {
    await leaveFirstVersion();
    const { thrown: died } = await withFate(dyingAt(request), () => database().open());
    expect(died, `request ${request} of ${requests}`).toBeDefined();
    await restart();
    expect((await kept()).looks).toEqual(here);
    expect((await shopsThatHad(['alipay', 'paypal'])).map(({ shop }) => shop)).toEqual(['a.example', 'b.example']);
  }
});

it('a look kept at any request of building what is derived is not left out of it', async () => {
  const late = makeObservation(idOf(9), { shop: 'a.example', offerings: [makeOffering('klarna')] });
  const outdate = () => database().summaries.toCollection().modify({ version: 0 });
  await outdate();
  const { requests } = await withFate(() => {}, buildOutdated);
  for (let at = 1; at <= requests; at++) {
    await begin();
    await outdate();
    let keeping: Promise<void> | undefined;
    // Another context keeps it: not within the transaction that it comes into.
    const keep = (request: number) => {
      if (request === at) keeping ??= Dexie.ignoreTransaction(() => keepObservation(late));
    };
    expect(await withFate(keep, buildOutdated)).toMatchObject({ thrown: undefined });
    await keeping;
    expect(
      (await shopsThatHad(['klarna'])).map(({ shop }) => shop),
      `request ${at}`,
    ).toEqual(['a.example']);
  }
});

describe('the disk is full at any request of', () => {
  const writing = Object.entries(acts).filter(([name]) => name !== 'an export');
  it.each(writing)(
    '%s: nothing is lost, it is told why, and with room it is done',
    async (_name, { prepare, act }) => {
      await prepare?.();
      const beginAgain = await snapshot();
      const before = await kept();
      const { requests } = await withFate(() => {}, act);
      const after = await kept();
      for (let request = 1; request <= requests; request++) {
        await beginAgain();
        const { thrown } = await withFate(fullFrom(request), act);
        if (thrown === undefined) continue;
        expect(whyNotKept(thrown), `request ${request} of ${requests}`).toBe('storage-full');
        expect(JSON.stringify(await kept())).toBe(JSON.stringify(before));
        await act();
        expect(await kept()).toEqual(after);
      }
    },
    30_000,
  );
});

it('an export is still possible when nothing more can be written', async () => {
  expect(await withFate(fullFrom(1), acts['an export']?.act ?? (async () => {}))).toMatchObject({ thrown: undefined });
});

it('the dead ask nothing more', async () => {
  const { thrown } = await withFate(dyingAt(1), () => keepObservation(makeObservation(idOf(9))));
  expect(String(thrown)).toContain(new Died().name);
});
