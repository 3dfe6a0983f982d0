import { describe, expect, it } from 'vitest';
import { rulesByFolder } from '.';
import { matches } from './rules-for';

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
