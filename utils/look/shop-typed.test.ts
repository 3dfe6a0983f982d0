import { expect, it } from 'vitest';
import { shopTyped } from './shop-typed';

it.each([
  ['taobao.com', 'taobao.com'],
  ['  Buy.Taobao.com ', 'taobao.com'],
  ['https://www.shop.co.uk/cart?id=7', 'shop.co.uk'],
  ['one.myshopify.com/checkout', 'one.myshopify.com'],
  ['app:com.taobao.litetao', 'app:com.taobao.litetao'],
  ['place:kiosk-7', 'place:kiosk-7'],
  ['淘宝', undefined],
  ['two words.example', undefined],
  ['', undefined],
])('"%s" is filed under %s', (typed, shop) => {
  expect(shopTyped(typed)).toBe(shop);
});
