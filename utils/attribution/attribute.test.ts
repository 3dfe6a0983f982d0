import { describe, expect, it } from 'vitest';
import { attribute, type Circumstances } from './attribute';
import type { Whose } from './whose-page';

const now = Date.parse('2026-11-22T12:00:00Z');
const minutesAgo = (minutes: number) => now - minutes * 60_000;
const cashier: Whose = { shop: null, hosted: true, named: null, referrer: null, hasOpener: false };
const taobao = { shop: 'taobao.com', at: minutesAgo(2) };
const damai = { shop: 'damai.cn', at: minutesAgo(5) };

function filed(circumstances: Partial<Circumstances>) {
  const { shop, attribution } = attribute({
    ownShop: 'alipay.com',
    isCashier: true,
    whose: cashier,
    sameTab: undefined,
    opener: undefined,
    now,
    ...circumstances,
  });
  return [shop, attribution?.basis, attribution?.confidence];
}

describe('on a hosted cashier', () => {
  it.each<[string, Partial<Circumstances>, ReturnType<typeof filed>]>([
    ['the checkout before it in the tab', { sameTab: taobao }, ['taobao.com', 'same-tab', 'medium']],
    [
      'the checkout of the tab that opened it',
      { opener: taobao, whose: { ...cashier, hasOpener: true } },
      ['taobao.com', 'opener', 'medium'],
    ],
    ['the referrer alone', { whose: { ...cashier, referrer: 'damai.cn' } }, ['damai.cn', 'referrer', 'low']],
    ['its own words alone', { whose: { ...cashier, named: 'damai.cn' } }, ['damai.cn', 'page', 'low']],
    [
      'tab and referrer agree',
      { sameTab: taobao, whose: { ...cashier, referrer: 'taobao.com' } },
      ['taobao.com', 'same-tab', 'high'],
    ],
    [
      'opener and words agree',
      { opener: taobao, whose: { ...cashier, hasOpener: true, named: 'taobao.com' } },
      ['taobao.com', 'opener', 'high'],
    ],
    [
      'tab and referrer disagree',
      { sameTab: taobao, whose: { ...cashier, referrer: 'hop.example' } },
      ['taobao.com', 'same-tab', 'low'],
    ],
    [
      'referrer and words outvote the tab',
      { sameTab: taobao, whose: { ...cashier, referrer: 'damai.cn', named: 'damai.cn' } },
      ['damai.cn', 'referrer', 'medium'],
    ],
    ['this tab says more than its opener', { sameTab: taobao, opener: damai }, ['taobao.com', 'same-tab', 'medium']],
    [
      'a checkout that is still to come, for the clock was set back',
      { sameTab: { ...taobao, at: minutesAgo(-60) } },
      [null, undefined, undefined],
    ],
    ['a checkout of 31 minutes ago', { sameTab: { ...taobao, at: minutesAgo(31) } }, [null, undefined, undefined]],
    [
      'the cashier itself as its own referrer',
      { whose: { ...cashier, referrer: 'alipay.com' } },
      [null, undefined, undefined],
    ],
    ['a tab opened by hand beside a checkout', { opener: taobao }, [null, undefined, undefined]],
    [
      'a link without an opener, whose referrer is the checkout',
      { opener: taobao, whose: { ...cashier, referrer: 'taobao.com' } },
      ['taobao.com', 'opener', 'high'],
    ],
    ['nothing at all', {}, [null, undefined, undefined]],
  ])('%s', (_name, circumstances, expected) => {
    expect(filed(circumstances)).toEqual(expected);
  });
});

describe('a page that no rule knows', () => {
  const unknown = { ownShop: 'pay.example', whose: undefined };
  it('is its own shop', () => {
    expect(filed({ ...unknown, isCashier: false, sameTab: taobao })).toEqual(['pay.example', undefined, undefined]);
  });
  it('is its own shop also as a cashier, when no checkout led to it', () => {
    expect(filed(unknown)).toEqual(['pay.example', undefined, undefined]);
  });
  it("is another's cashier when that shop's checkout led to it", () => {
    expect(filed({ ...unknown, sameTab: taobao })).toEqual(['taobao.com', 'same-tab', 'medium']);
  });
});

it("a shop's own cashier on another host is the shop's", () => {
  const whose = { shop: 'tmall.com', hosted: false, named: null, referrer: null, hasOpener: false };
  expect(filed({ ownShop: 'tmall.hk', whose, sameTab: damai })).toEqual(['tmall.com', undefined, undefined]);
});
