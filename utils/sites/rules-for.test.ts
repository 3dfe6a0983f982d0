import rulesByAddress from 'virtual:rules-by-address';
import rulesByMarker from 'virtual:rules-by-marker';
import { describe, expect, it } from 'vitest';
import { rulesByFolder, siteRules } from '.';
import { isAboutHost, matches } from './rules-for';

describe('an address pattern', () => {
  it.each([
    [
      'https://cashier*.alipay.com/standard/*',
      'https://cashiersu18.alipay.com/standard/lightpay/lightPayCashier.htm?a=b',
    ],
    ['https://cashier*.alipay.com/standard/*', 'https://cashier.alipay.com/standard/auth.htm'],
    ['https://*.shop.example/checkout*', 'https://de.shop.example/checkout/payment#card'],
    ['*://shop.example/*', 'http://shop.example:8080/'],
    ['https://www.shop.*/checkout*', 'https://www.shop.com/checkout'],
    ['https://www.shop.*/checkout*', 'https://www.shop.de/checkout'],
    ['https://www.shop.*/checkout*', 'https://www.shop.co.jp/checkout'],
    ['https://www.shop.*/checkout*', 'https://www.shop.com.br/checkout'],
    ['https://shop.example/?route=checkout/checkout*', 'https://shop.example/?route=checkout/checkout&language=en'],
  ])('%s is met by %s', (pattern, address) => {
    expect(matches(pattern, new URL(address))).toBe(true);
  });

  it.each([
    ['https://cashier*.alipay.com/standard/*', 'https://evil.example/cashier.alipay.com/standard/'],
    ['https://cashier*.alipay.com/standard/*', 'https://excashier.alipay.com/standard/auth.htm'],
    ['https://cashier*.alipay.com/standard/*', 'https://cashier.alipay.com.evil.example/standard/'],
    ['https://www.shop.*/checkout*', 'https://www.shop.com.evil.example/checkout'],
    ['https://www.shop.*/checkout*', 'https://www.shop.evil.com/checkout'],
    ['https://www.shop.*/checkout*', 'https://www.shop.de.evil/checkout'],
    ['https://shop.example/checkout*', 'https://shop.example/cart'],
    ['https://shop.example/*', 'http://shop.example/'],
    ['https://shop.example/*', 'https://shopxexample/'],
  ])('%s is not met by %s', (pattern, address) => {
    expect(matches(pattern, new URL(address))).toBe(false);
  });
});

it.each([...rulesByFolder])(
  '%s: each marker is one selector, for browsers search lists slowly',
  (_folder, { places }) => {
    const lists = places.filter((place) => place.kind === 'marker' && /,\s/.test(place.selector));
    expect(lists).toEqual([]);
  },
);

describe('the two parts of the rules', () => {
  it('are all rules together', () => {
    expect(new Set([...rulesByAddress, ...rulesByMarker])).toEqual(new Set(siteRules));
    expect(rulesByAddress.length + rulesByMarker.length).toBe(siteRules.length);
  });

  it('are told apart by whether a page has to be searched', () => {
    const isSearchedFor = ({ places }: (typeof siteRules)[number]) => places.some(({ kind }) => kind === 'marker');
    expect(rulesByAddress.filter(isSearchedFor)).toEqual([]);
    expect(rulesByMarker.filter((rule) => !isSearchedFor(rule))).toEqual([]);
  });
});

it.each([
  ['cashiersu18.alipay.com', 'alipay-cashier', true],
  ['www.amazon.co.jp', 'amazon', true],
  ['shop.example', 'amazon', false],
  ['alipay.com.evil.example', 'alipay-cashier', false],
])('a page at %s may have the rule of %s: %s', (host, folder, isSo) => {
  const rule = rulesByFolder.get(folder);
  if (!rule) throw new Error(`no rule ${folder}`);
  expect(isAboutHost(rule, host)).toBe(isSo);
});
