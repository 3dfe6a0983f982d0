import { expect, it } from 'vitest';
import { loadMethods } from '../../scripts/load-data';
import { searchMethods } from './search-methods';

const book = Object.fromEntries(loadMethods().map((method) => [method.id, method]));

it.each([
  ['wechat', 'wechat-pay'],
  ['WECHAT  PAY', 'wechat-pay'],
  ['微信', 'wechat-pay'],
  ['위챗페이', 'wechat-pay'],
  ['支付宝', 'alipay'],
  ['云闪付', 'unionpay-quickpass'],
  ['ideal', 'ideal'],
  ['paypal', 'paypal'],
  ['nachnahme', 'cash-on-delivery'],
  ['visa', 'visa'],
])('"%s" finds %s first', (typed, id) => {
  expect(searchMethods(typed, book)[0]).toBe(id);
});

it.each(['', '   ', 'no such wallet at all'])('"%s" finds nothing', (typed) => {
  expect(searchMethods(typed, book)).toEqual([]);
});

it('shows no more than fit on a screen', () => {
  expect(searchMethods('pay', book)).toHaveLength(30);
});
