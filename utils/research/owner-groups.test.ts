import { describe, expect, it } from 'vitest';
import { loadMethods } from '../../scripts/load-data';
import { ownerGroups, ownerOfOperator, ownerOfShop } from './owner-groups';

it.each([
  ['taobao.com', 'alibaba'],
  ['app:com.taobao.idlefish', 'alibaba'],
  ['jd.com', 'jd'],
  ['shop.example', null],
  [null, null],
])('says who owns %s: %s', (shop, group) => {
  expect(ownerOfShop(shop)).toBe(group);
});

describe('the groups', () => {
  const operators = new Set(loadMethods().map(({ operator }) => operator));

  it('name operators as the catalogue does, and each at least one', () => {
    const unknown = ownerGroups.flatMap((group) => group.operators.filter((operator) => !operators.has(operator)));
    expect(unknown).toEqual([]);
    expect(ownerGroups.filter((group) => group.operators.length === 0)).toEqual([]);
  });

  it('share no shop and no operator', () => {
    const all = ownerGroups.flatMap((group) => [...group.shops, ...group.operators]);
    expect(all.length).toBe(new Set(all).size);
  });

  it('own their wallets', () => {
    expect(ownerOfOperator('Ant Group')).toBe('alibaba');
    expect(ownerOfOperator('Tencent')).toBe('tencent');
    expect(ownerOfOperator(null)).toBeNull();
  });
});
