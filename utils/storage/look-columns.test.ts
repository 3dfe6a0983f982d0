import { afterEach, describe, expect, it } from 'vitest';
import type { Correction } from '../model/observation';
import { findings } from '../research/findings';
import type { LookColumns } from '../research/look-columns';
import { buildMatrix } from '../research/matrix';
import { generateLooks } from '../testing/generate-looks';
import { writeLooks } from '../testing/write-looks';
import { lookSequence } from './all-looks';
import { keepCorrection, removeCorrection } from './corrections';
import { freshColumns, rebuildColumns, storedColumns } from './look-columns';
import { database } from './schema';
import { summaryOfShop } from './summaries';

afterEach(async () => {
  await database().delete({ disableAutoOpen: false });
});

const methods = ['alipay', 'wechat-pay', 'card', 'paypal', 'klarna'];
const looks = [...generateLooks({ looks: 200, shops: 12, methods })];
const later = new Date('2027-01-01T00:00:00Z');

/** What the columns say, whatever numbers stand for names in them. */
function told(columns: LookColumns | undefined) {
  if (!columns) return undefined;
  const matrix = buildMatrix(columns, {});
  return {
    looks: columns.looks,
    times: [...columns.time],
    places: [...columns.shop].map((code) => columns.shops[code]),
    lines: [...columns.method].map((code, line) => [
      columns.methods[code],
      columns.state[line],
      columns.position[line],
    ]),
    rows: matrix.rows,
    cells: matrix.rows.map(({ shop }) => methods.map((method) => matrix.cell(shop, method))),
  };
}

it('what is stored can be thrown away, and built again says the same', async () => {
  await database().observations.bulkPut(looks);
  await freshColumns(later);
  const stored = await storedColumns();
  await database().lookColumns.clear();
  expect(await storedColumns()).toBeUndefined();
  expect(await freshColumns(later)).toEqual(stored);
});

it('what still holds is not built again', async () => {
  await database().observations.bulkPut(looks);
  await rebuildColumns(later);
  expect(await freshColumns(later)).toBeUndefined();
});

it('looks of the last day are taken in anew only where they went on', async () => {
  const [look] = writeLooks('2026-12-31 | alipay');
  if (!look) throw new Error('no look was written');
  await database().observations.put(look);
  await rebuildColumns(later);
  expect(await freshColumns(later)).toBeUndefined();
  await database().observations.put({ ...look, completeness: 'partial' });
  expect(told(await freshColumns(later))).toEqual(told(await rebuildColumns(later)));
});

it('looks that came, went and were read anew are taken in, and nothing else changes', async () => {
  const [, gone, ...others] = looks;
  await database().observations.bulkPut(looks);
  await rebuildColumns(new Date('2026-06-01T12:00:00Z'));
  const [anew] = writeLooks('2026-06-01 | alipay* klarna', 'new.example');
  await database().observations.delete(gone?.id ?? '');
  await database().observations.put({
    ...others[0],
    id: anew?.id ?? '',
    observedAt: '2026-06-01T12:00:00.000Z',
  } as never);
  const [own] = looks;
  await database().observations.put({ ...own, id: 'another', observedAt: '2025-01-01T00:00:00.000Z' } as never);
  expect(told(await freshColumns(later))).toEqual(told(await rebuildColumns(later)));
});

it.each([
  ['of another version', () => database().table('lookColumns').update('all', { version: 0 })],
  [
    'whose ids were built at another moment',
    () => database().table('lookColumns').update('ids', { builtAt: '2020-01-01' }),
  ],
  ['without ids', () => database().lookColumns.delete('ids')],
])('columns %s are not believed', async (_, spoil) => {
  await database().observations.bulkPut(looks);
  const built = await rebuildColumns(later);
  await spoil();
  expect(await freshColumns(later)).toEqual(built);
});

describe('looks on a cashier that the shopper files under another shop', () => {
  const said = (look: number, shop: string, day = '02'): Correction => ({
    id: `${look} ${shop} ${day}`,
    observation: `cashier.example ${look}`,
    method: null,
    verdict: 'wrong-shop',
    value: shop,
    coder: null,
    at: `2026-03-${day}T00:00:00.000Z`,
  });
  /** Shop → looks there; and of how many shops the latest look preselects Alipay. */
  const counted = (columns: LookColumns) => ({
    looks: Object.fromEntries(buildMatrix(columns, {}).rows.map((row) => [row.shop, row.looks])),
    preselectAlipay:
      findings(columns, {}, () => null).preselected.find(({ method }) => method === 'alipay')?.count ?? 0,
  });
  const keep = () =>
    database().observations.bulkPut(
      [
        writeLooks('2026-01-01 | alipay* card\n2026-01-02 | alipay* card', 'cashier.example'),
        writeLooks('2026-01-03 | card* alipay', 'shop.example'),
      ].flatMap((looks) => looks.map((look, index) => ({ ...look, id: `${look.shop} ${index}` }))),
    );

  it.each<[string, Correction[], ReturnType<typeof counted>]>([
    ['nothing said', [], { looks: { 'cashier.example': 2, 'shop.example': 1 }, preselectAlipay: 1 }],
    [
      'one under a shop that was looked at',
      [said(0, 'shop.example')],
      { looks: { 'cashier.example': 1, 'shop.example': 2 }, preselectAlipay: 1 },
    ],
    [
      'all under that shop, whose own look is the latest',
      [said(0, 'shop.example'), said(1, 'shop.example')],
      { looks: { 'shop.example': 3 }, preselectAlipay: 0 },
    ],
    [
      'each under a shop never looked at',
      [said(0, 'a.example'), said(1, 'b.example')],
      { looks: { 'a.example': 1, 'b.example': 1, 'shop.example': 1 }, preselectAlipay: 2 },
    ],
    [
      'first one shop, then another',
      [said(0, 'a.example', '02'), said(0, 'b.example', '03')],
      { looks: { 'b.example': 1, 'cashier.example': 1, 'shop.example': 1 }, preselectAlipay: 2 },
    ],
  ])('%s: they count there, as on the shop’s own page, and back again', async (_, corrections, expected) => {
    await keep();
    const before = counted(await rebuildColumns(later));
    for (const correction of corrections) await keepCorrection(correction);
    const columns = (await freshColumns(later)) ?? (await storedColumns());
    if (!columns) throw new Error('no columns');
    expect(counted(columns)).toEqual(expected);
    for (const [shop, looks] of Object.entries(expected.looks))
      expect((await summaryOfShop(shop))?.looks ?? looks).toBe(looks);
    expect(await freshColumns(later)).toBeUndefined();
    for (const correction of corrections) await removeCorrection(correction);
    expect(counted((await freshColumns(later)) ?? columns)).toEqual(before);
  });

  it('are in the sequence of an export among those of that shop', async () => {
    await keep();
    await keepCorrection(said(1, 'zoo.example'));
    const sequence = await lookSequence();
    expect([...sequence.keys()].sort((a, b) => (sequence.get(a) ?? 0) - (sequence.get(b) ?? 0))).toEqual([
      'cashier.example 0',
      'shop.example 0',
      'cashier.example 1',
    ]);
  });
});
