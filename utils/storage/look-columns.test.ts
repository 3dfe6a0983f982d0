import { afterEach, expect, it } from 'vitest';
import type { LookColumns } from '../research/look-columns';
import { buildMatrix } from '../research/matrix';
import { generateLooks } from '../testing/generate-looks';
import { writeLooks } from '../testing/write-looks';
import { freshColumns, rebuildColumns, storedColumns } from './look-columns';
import { database } from './schema';

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
