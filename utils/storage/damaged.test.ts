import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeObservation } from '../testing/make-observation';
import { makeOffering } from '../testing/make-offering';
import { allLooks, countDamaged } from './all-looks';
import { forget, purgeForgotten } from './forget';
import { freshColumns } from './look-columns';
import { keepObservation, latestOfShop, observation, observationsOfShop, shops } from './observations';
import { database } from './schema';
import { looksOfShop } from './shop-looks';
import { shopsThatHad, summaryOfShop } from './summaries';

const whole = makeObservation('01ARYZ6S410000000000000001', { shop: 'a.example', offerings: [makeOffering('alipay')] });
const id = '01ARYZ6S410000000000000002';
const { offerings: _, ...withoutOfferings } = whole;
const { context: __, ...withoutContext } = whole;
const { observedAt: ___, ...withoutTime } = whole;

/** What a failing disk, another program or a mistake of ours could leave in the table. */
const damaged: Readonly<Record<string, object>> = {
  'nothing but an id': { id },
  'no offerings': { ...withoutOfferings, id },
  'offerings that are no list': { ...whole, id, offerings: 'alipay' },
  'an offering that is nothing': { ...whole, id, offerings: [null] },
  'an offering without evidence': { ...whole, id, offerings: [{ method: 'alipay' }] },
  'an offering without a method': { ...whole, id, offerings: [{ ...makeOffering('alipay'), method: 7 }] },
  'no conditions': { ...withoutContext, id },
  'no time': { ...withoutTime, id },
  'a time that is none': { ...whole, id, observedAt: 'yesterday' },
  'a shop that is a number': { ...whole, id, shop: 7 },
  'no claims': { ...whole, id, claims: undefined },
};

beforeEach(async () => {
  await keepObservation(whole);
});
afterEach(async () => {
  await database().delete({ disableAutoOpen: false });
});

describe.each(Object.entries(damaged))('a record with %s', (_name, record) => {
  beforeEach(async () => {
    await database().observations.put(record as never);
    await database().summaries.toCollection().modify({ version: 0 });
  });

  it('hides no other, and is counted', async () => {
    expect(await observationsOfShop('a.example')).toEqual([whole]);
    expect(await looksOfShop('a.example')).toEqual([whole]);
    expect(await latestOfShop('a.example')).toEqual(whole);
    expect(await observation(id)).toBeUndefined();
    expect(await shops()).toEqual(['a.example']);
    expect((await summaryOfShop('a.example'))?.looks).toBe(1);
    expect((await shopsThatHad(['alipay'])).map(({ shop }) => shop)).toEqual(['a.example']);
    expect((await freshColumns(new Date('2026-11-22')))?.time).toHaveLength(1);
    const found = [];
    for await (const batch of allLooks()) found.push(...batch);
    expect(found).toEqual([whole]);
    expect(await countDamaged()).toBe(1);
  });

  it('is replaced by a look of the same id, and deleted with all', async () => {
    await keepObservation({ ...whole, id });
    expect(await countDamaged()).toBe(0);
    await database().observations.put(record as never);
    await forget({ kind: 'all' }, 'batch', 0);
    await purgeForgotten(Number.MAX_SAFE_INTEGER);
    for (const table of database().tables) expect(await table.count(), table.name).toBe(0);
  });
});
