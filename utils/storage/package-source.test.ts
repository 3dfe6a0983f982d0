import { beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../model/observation';
import { writeLooks } from '../testing/write-looks';
import { researchSource } from './package-source';
import { database } from './schema';

const said = (observation: string, shop: string): Correction => ({
  id: `${observation} ${shop}`,
  observation,
  method: null,
  verdict: 'wrong-shop',
  value: shop,
  coder: null,
  at: '2026-03-01T00:00:00.000Z',
});

beforeEach(async () => {
  await Promise.all([database().observations.clear(), database().corrections.clear()]);
  await database().observations.bulkPut(
    [
      writeLooks('2026-01-01 | alipay*\n2026-01-02 | alipay*\n2026-01-03 | alipay*', 'cashier.example'),
      writeLooks('2026-01-01 | card*\n2026-01-02 | card*', 'shop.example'),
    ].flatMap((looks) => looks.map((look, index) => ({ ...look, id: `${look.shop} ${index}` }))),
  );
});

/** What leaves: shop → looks, and the shops that corrections name. */
async function exported(options: { readonly smallest?: number; readonly privateShops?: readonly string[] }) {
  let count = 0;
  const { looks, corrections } = await researchSource(
    [],
    {
      time: 'day',
      smallest: options.smallest ?? 1,
      privateShops: new Set(options.privateShops),
      linkedStudies: new Set(),
    },
    () => `new ${count++}`,
  );
  const shops: Record<string, number> = {};
  for await (const batch of looks)
    for (const { look } of batch) shops[String(look.shop)] = (shops[String(look.shop)] ?? 0) + 1;
  return { shops, named: corrections.map(({ value }) => value) };
}

describe('a research export', () => {
  it('names shops that have looks enough', async () => {
    expect(await exported({ smallest: 3 })).toEqual({ shops: { 'cashier.example': 3, null: 2 }, named: [] });
  });

  it('counts a look on a cashier at the shop it was filed under', async () => {
    await database().corrections.put(said('cashier.example 0', 'shop.example'));
    expect(await exported({ smallest: 3 })).toEqual({
      shops: { null: 3, 'shop.example': 2 },
      named: ['shop.example'],
    });
  });

  it('leaves out a look that was filed under a private shop', async () => {
    await database().corrections.put(said('cashier.example 0', 'private.example'));
    expect(await exported({ privateShops: ['private.example'] })).toEqual({
      shops: { 'cashier.example': 2, 'shop.example': 2 },
      named: [],
    });
  });
});
