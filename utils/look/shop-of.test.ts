import { expect, it } from 'vitest';
import { shopOf } from './shop-of';

it.each([
  ['buy.taobao.com', 'taobao.com'],
  ['www.shop.co.uk', 'shop.co.uk'],
  ['one.myshopify.com', 'one.myshopify.com'],
  ['checkout.one.myshopify.com', 'one.myshopify.com'],
  ['myshopify.com', 'myshopify.com'],
  ['taote.localhost', 'taote.localhost'],
  ['cashier.taote.localhost', 'cashier.taote.localhost'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['xn--fiqs8s.example', 'xn--fiqs8s.example'],
])('%s belongs to %s', (host, shop) => {
  expect(shopOf(host)).toBe(shop);
});
