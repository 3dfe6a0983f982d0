import { expect, it } from 'vitest';
import { hrefOf, type Route, routeOf } from './route';

it.each<[string, Route]>([
  ['', { page: 'shops' }],
  ['#/shops', { page: 'shops' }],
  ['#/nonsense', { page: 'shops' }],
  ['#/shop/taobao.com', { page: 'shop', shop: 'taobao.com' }],
  ['#/shop/app%3Acom.taobao.taobao', { page: 'shop', shop: 'app:com.taobao.taobao' }],
  ['#/shop/place:café 5%', { page: 'shop', shop: 'place:café 5%' }],
  ['#/method/wechat-pay', { page: 'method', method: 'wechat-pay' }],
  ['#/findings', { page: 'findings' }],
])('%s is %o', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
  expect(routeOf(hrefOf(route))).toEqual(route);
});
