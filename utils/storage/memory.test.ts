import { afterEach, describe, expect, it } from 'vitest';
import { shopHistory } from '../history/shop-history';
import type { Correction } from '../model/observation';
import { writeLooks } from '../testing/write-looks';
import { keepCorrection, removeCorrection } from './corrections';
import { forget, forgetBefore, purgeForgotten, type Scope, undoable, undoForget, undoMs } from './forget';
import { keepObservation, observation, shops } from './observations';
import { keepOwnMethod, ownMethods } from './own-methods';
import { database } from './schema';
import { looksOfShop } from './shop-looks';
import { buildOutdated, discardSummaries, shopsThatHad, summaryOfShop } from './summaries';

afterEach(async () => {
  await database().delete({ disableAutoOpen: false });
});

const now = Date.parse('2026-03-01T00:00:00.000Z');

async function keepLooks(shop: string, text: string): Promise<void> {
  for (const [index, look] of writeLooks(text, shop).entries())
    await keepObservation({ ...look, id: `${shop} ${index}` });
}

const correction = (rest: Partial<Correction>): Correction => ({
  id: 'correction',
  observation: 'a.example 0',
  method: 'wechat-pay',
  verdict: 'not-offered',
  value: null,
  coder: null,
  at: '2026-01-02T00:00:00.000Z',
  ...rest,
});

/** Every row of every table, for a comparison or a search. */
async function everything(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    database().tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}

/** Every key of every index, which outlives no row but is looked at all the same. */
async function everyKey(): Promise<unknown[]> {
  const keys = await Promise.all(
    database().tables.flatMap((table) => [
      table.toCollection().primaryKeys(),
      ...table.schema.indexes.map(({ name }) => table.orderBy(name).keys()),
    ]),
  );
  return keys.flat();
}

const holds = async (value: string) => JSON.stringify([await everything(), await everyKey()]).includes(value);

describe('what is derived', () => {
  it('is thrown away and built again the same', async () => {
    await keepLooks('a.example', '2026-01-01 | alipay* wechat-pay>更换\n2026-01-02 | alipay*');
    await keepLooks('b.example', '2026-01-01 | paypal');
    await keepCorrection(correction({ verdict: 'wrong-shop', method: null, value: 'c.example' }));
    await buildOutdated();
    const built = (await everything()).summaries;
    await discardSummaries();
    expect((await everything()).summaries).not.toEqual(built);
    await buildOutdated();
    expect((await everything()).summaries).toEqual(built);
    expect(built).toHaveLength(3);
  });

  it('says what the looks say, also after the next look and the next correction', async () => {
    await keepLooks('a.example', '2026-01-01 | alipay*');
    expect((await summaryOfShop('a.example'))?.looks).toBe(1);
    await keepLooks('a.example', '2026-01-01 | alipay*\n2026-01-02 | alipay* wechat-pay');
    expect(await summaryOfShop('a.example')).toEqual(shopHistory(await looksOfShop('a.example')));
    const wrong = correction({ observation: 'a.example 1' });
    await keepCorrection(wrong);
    expect((await summaryOfShop('a.example'))?.methods.map(({ method }) => method)).toEqual(['alipay']);
    await removeCorrection(wrong);
    expect((await summaryOfShop('a.example'))?.methods.map(({ method }) => method)).toEqual(['alipay', 'wechat-pay']);
  });

  it('finds all shops where a method was seen', async () => {
    await keepLooks('b.example', '2026-01-01 | paypal alipay');
    await keepLooks('a.example', '2026-01-01 | alipay* wechat-pay>更换');
    await keepLooks('c.example', '2026-01-01 | klarna');
    expect((await shopsThatHad(['alipay', 'wechat-pay'])).map(({ shop }) => shop)).toEqual(['a.example', 'b.example']);
    expect(await summaryOfShop('nowhere.example')).toBeUndefined();
  });
});

describe('a correction', () => {
  it('lies beside the observation, which stays as it was read', async () => {
    await keepLooks('a.example', '2026-01-01 | alipay* wechat-pay');
    await keepCorrection(correction({}));
    expect((await looksOfShop('a.example'))[0]?.offerings.map(({ method }) => method)).toEqual(['alipay']);
    expect((await observation('a.example 0'))?.offerings).toHaveLength(2);
  });

  it('moves a look to the right shop and back', async () => {
    await keepLooks('cashier.example', '2026-01-01 | alipay*');
    const moved = correction({
      observation: 'cashier.example 0',
      verdict: 'wrong-shop',
      value: 'a.example',
      method: null,
    });
    await keepCorrection(moved);
    expect([await looksOfShop('cashier.example'), await looksOfShop('a.example')]).toMatchObject([[], [{}]]);
    await removeCorrection(moved);
    expect([await looksOfShop('cashier.example'), await looksOfShop('a.example')]).toMatchObject([[{}], []]);
  });
});

describe('forgetting', () => {
  const plant = async () => {
    await keepLooks('planted.example', '2026-01-01 | alipay* own-planted\n2026-02-01 | alipay*');
    await keepLooks('other.example', '2025-12-01 | paypal\n2026-01-15 | paypal');
    await keepCorrection(
      correction({ observation: 'planted.example 0', value: 'planted', at: '2025-06-01T00:00:00.000Z' }),
    );
    await keepOwnMethod({
      id: 'own-planted',
      name: 'Planted',
      shop: 'planted.example',
      at: '2025-06-01T00:00:00.000Z',
    });
    await buildOutdated();
  };

  it.each<[string, Scope, string, string[]]>([
    ['one look', { kind: 'look', id: 'planted.example 1' }, 'planted.example 1', ['other.example', 'planted.example']],
    ['one shop', { kind: 'shop', shop: 'planted.example' }, 'planted.example ', ['other.example']],
    [
      'a period',
      { kind: 'period', from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' },
      '2026-01-',
      ['other.example', 'planted.example'],
    ],
    ['everything', { kind: 'all' }, 'lanted', []],
  ])('%s leaves no trace in any table or index once it cannot be undone', async (_, scope, trace, left) => {
    await plant();
    expect(await holds(trace)).toBe(true);
    await forget(scope, 'batch', now);
    expect(await shops()).toEqual(left);
    await purgeForgotten(now + undoMs);
    await buildOutdated();
    expect(await holds(trace)).toBe(false);
  });

  it.each<[string, Scope]>([
    ['one look', { kind: 'look', id: 'planted.example 0' }],
    ['one shop', { kind: 'shop', shop: 'planted.example' }],
    ['a period', { kind: 'period', from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' }],
    ['everything', { kind: 'all' }],
  ])('%s can be undone for a minute, without a difference', async (_, scope) => {
    await plant();
    const before = await everything();
    await forget(scope, 'batch', now, { settings: 'set aside' });
    expect(await everything()).not.toEqual(before);
    expect(await undoable(now + undoMs - 1)).toEqual([{ batch: 'batch', until: now + undoMs }]);
    await purgeForgotten(now + undoMs - 1);
    expect(await undoForget('batch')).toEqual({ aside: { settings: 'set aside' } });
    await buildOutdated();
    expect(await everything()).toEqual(before);
  });

  it('cannot be undone later', async () => {
    await plant();
    await forget({ kind: 'all' }, 'batch', now);
    await purgeForgotten(now + undoMs);
    expect(await undoForget('batch')).toBeUndefined();
    expect(await ownMethods()).toEqual([]);
  });

  it('of more looks than fit into one chunk takes them all', async () => {
    const [look] = writeLooks('2026-01-01 | alipay', 'planted.example');
    if (!look) throw new Error('no look was written');
    await database().observations.bulkPut(
      Array.from({ length: 1201 }, (_, index) => ({ ...look, id: `look ${index}` })),
    );
    await forget({ kind: 'shop', shop: 'planted.example' }, 'batch', now);
    expect(await shops()).toEqual([]);
    await undoForget('batch');
    expect(await looksOfShop('planted.example')).toHaveLength(1201);
  }, 30_000);

  it('takes the looks that a correction brought to the shop', async () => {
    await keepLooks('cashier.example', '2026-01-01 | alipay*');
    await keepCorrection(
      correction({ observation: 'cashier.example 0', verdict: 'wrong-shop', value: 'planted.example' }),
    );
    await forget({ kind: 'shop', shop: 'planted.example' }, 'batch', now);
    await purgeForgotten(now + undoMs);
    expect(await holds('planted.example')).toBe(false);
  });

  it('of what is older than the shopper wants kept leaves the rest', async () => {
    await plant();
    await forgetBefore('2026-01-10T00:00:00.000Z');
    expect(await holds('2025-12-01')).toBe(false);
    expect((await looksOfShop('other.example')).map(({ id }) => id)).toEqual(['other.example 1']);
  });
});
