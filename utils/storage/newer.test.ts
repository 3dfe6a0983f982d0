import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeObservation } from '../testing/make-observation';
import { makeOffering } from '../testing/make-offering';
import { allLooks, countLooks } from './all-looks';
import { keepCorrection, removeCorrection } from './corrections';
import { forget, forgetBefore, purgeForgotten, undoForget } from './forget';
import { keepImport, undoImport } from './keep-import';
import { freshColumns } from './look-columns';
import { keepObservation, latestOfShop } from './observations';
import { keepOwnMethod, removeOwnMethod } from './own-methods';
import { probeDatabase } from './probe-database';
import { database, databaseName } from './schema';
import { discardImport, stageImport } from './stage-import';
import { keepStudy, removeStudy } from './studies';
import { discardSummaries, shopsThatHad, summaryOfShop } from './summaries';

const look = makeObservation('01ARYZ6S410000000000000001', { shop: 'a.example', offerings: [makeOffering('alipay')] });
const correction = {
  id: 'c',
  observation: look.id,
  method: 'alipay',
  verdict: 'right',
  value: null,
  coder: null,
  at: '2026-11-22T10:00:00.000Z',
} as const;

/** The database as a version of the extension leaves it that is still to be written. */
beforeEach(async () => {
  await keepObservation(look);
  database().close({ disableAutoOpen: false });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 990);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => opening.result.createObjectStore('later').put('theirs', 1);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
});
afterEach(async () => {
  await database().delete({ disableAutoOpen: false });
});

const everything = async () =>
  Promise.all(database().tables.map(async (table) => [table.name, await table.toArray()] as const));

describe('a newer database is written to by none of these', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a look', () => keepObservation({ ...look, note: 'again' })],
    ['a correction', () => keepCorrection(correction)],
    ['a correction undone', () => removeCorrection(correction)],
    ['forgetting', () => forget({ kind: 'all' }, 'batch', 0)],
    ['forgetting undone', () => undoForget('batch')],
    ['the last copy going', () => purgeForgotten(Number.MAX_SAFE_INTEGER)],
    ['what is old going', () => forgetBefore('2099-01-01')],
    ['an import read', () => stageImport([new File([JSON.stringify(look)], 'a.ndjson')])],
    ['an import kept', () => keepImport({ files: [], at: correction.at, conflicts: 'keep-mine' })],
    ['an import undone', () => undoImport(1)],
    ['an import thrown away', discardImport],
    ['a name', () => keepOwnMethod({ id: 'own-1', name: 'x', shop: null, at: correction.at })],
    ['a name removed', () => removeOwnMethod('own-1')],
    ['a study', () => keepStudy({ id: 's' } as never)],
    ['a study removed', () => removeStudy('s')],
    ['what is derived thrown away', discardSummaries],
    ['the self-test', probeDatabase],
  ])('%s', async (_name, write) => {
    const before = await everything();
    await expect(write()).rejects.toMatchObject({ name: 'StorageNewerError' });
    expect(await everything()).toEqual(before);
  });
});

it('what is in a newer database is read all the same, and nothing derived is kept in it', async () => {
  const before = await everything();
  expect(await countLooks()).toBe(1);
  expect(await latestOfShop('a.example')).toEqual(look);
  expect((await summaryOfShop('a.example'))?.looks).toBe(1);
  expect((await shopsThatHad(['alipay'])).map(({ shop }) => shop)).toEqual(['a.example']);
  expect((await freshColumns(new Date('2026-11-22')))?.time).toHaveLength(1);
  for await (const batch of allLooks()) expect(batch).toEqual([look]);
  expect(await everything()).toEqual(before);
});
