import { expect, it } from 'vitest';
import type { Observation } from '../model/observation';
import { writeLooks } from '../testing/write-looks';
import { LookColumnsBuilder } from './look-columns';
import type { LookFilter } from './look-filter';
import { buildMatrix } from './matrix';

const claim = (method: string) => ({ method, basis: 'logo' as const, evidence: [] });

const looks: Observation[] = [
  ...writeLooks(
    `2026-01-01 | alipay* wechat-pay>更换
     2026-01-02 partial mobile | alipay* klarna
     2026-01-03 | alipay saved:card card`,
    'b.example',
  ),
  ...writeLooks('2026-01-02 | wechat-pay* paypal!amount\n2026-01-04 unreadable |', 'a.example'),
  ...writeLooks('2026-01-05 partial mobile |', 'c.example').map((look) => ({ ...look, claims: [claim('paypal')] })),
].map((look, index) => ({ ...look, id: `look ${index}` }));

function matrixOf(filter: LookFilter = {}) {
  const builder = new LookColumnsBuilder();
  for (const look of [...looks, { ...looks[0], id: 'of no shop', shop: null } as Observation]) builder.add(look);
  return buildMatrix(builder.build().columns, filter);
}

it('has a row for each shop, in alphabetical order, and counts looks without one among all', () => {
  const { rows, looks: all } = matrixOf();
  expect(
    rows.map(({ shop, looks, readable, complete, methods }) => [shop, looks, readable, complete, methods]),
  ).toEqual([
    ['a.example', 2, 1, 1, 2],
    ['b.example', 3, 3, 2, 4],
    ['c.example', 1, 1, 0, 0],
  ]);
  expect(all).toBe(7);
});

it('has a column for each method, the commonest first, those only claimed last', () => {
  expect(matrixOf().columns.map(({ method, shops }) => `${method} ${shops}`)).toEqual([
    'wechat-pay 2',
    'alipay 1',
    'card 1',
    'klarna 1',
    'paypal 1',
  ]);
});

it.each([
  ['seen in every complete look, in sight at last', 'b.example', 'alipay', ['visible', true, '2 of 2', 1, false]],
  ['seen in one of two', 'b.example', 'wechat-pay', ['one-step', true, '1 of 2', 0, false]],
  ['seen in a partial look alone', 'b.example', 'klarna', ['visible', true, '0 of 2', 1, false]],
  [
    'twice in one look, saved and as such, which counts once',
    'b.example',
    'card',
    ['visible', true, '1 of 2', 0, false],
  ],
  ['not to be had', 'a.example', 'paypal', ['visible', false, '1 of 1', 0, false]],
  ['only claimed', 'c.example', 'paypal', [null, true, '0 of 0', 0, true]],
])('a cell tells of a method %s', (_, shop, method, told) => {
  const cell = matrixOf().cell(shop, method);
  expect(
    cell && [cell.prominence, cell.available, `${cell.seen} of ${cell.complete}`, cell.seenPartly, cell.isClaimed],
  ).toEqual(told);
});

it('has no cell where a method was never met', () => {
  expect(matrixOf().cell('a.example', 'klarna')).toBeUndefined();
});

it('counts only what the filter lets through', () => {
  const { rows, columns, cell } = matrixOf({ device: 'mobile' });
  expect(rows.map(({ shop, looks }) => `${shop} ${looks}`)).toEqual(['b.example 1', 'c.example 1']);
  expect(columns.map(({ method, shops }) => `${method} ${shops}`)).toEqual(['alipay 1', 'klarna 1', 'paypal 0']);
  expect(cell('b.example', 'wechat-pay')).toBeUndefined();
});
