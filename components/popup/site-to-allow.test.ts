import { expect, it } from 'vitest';
import { siteToAllow } from './site-to-allow';

it.each([
  ['shop.example', 'shop.example', 'shop.example'],
  ['checkout.shop.example', 'shop.example', 'shop.example'],
  ['notshop.example', 'shop.example', 'notshop.example'],
  ['cashier.example', 'shop.example', 'cashier.example'],
  ['cashier.example', null, 'cashier.example'],
  [null, null, null],
])('on %s of %s asks for %s', (host, shop, site) => {
  expect(siteToAllow(host, shop)).toBe(site);
});
