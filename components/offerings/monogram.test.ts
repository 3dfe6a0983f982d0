import { expect, it } from 'vitest';
import { monogram } from './monogram';

it.each([
  ['PayPal', 'PP'],
  ['Klarna', 'K'],
  ['iDEAL', 'I'],
  ['Apple Pay', 'AP'],
  ['Credit or debit card', 'CD'],
  ['Ask a friend to pay', 'AF'],
  ['支付宝', '支'],
  ['UnionPay QuickPass (云闪付)', 'UQ'],
  ['Alipay 支付宝', 'A'],
  ['7-Eleven', '7E'],
  ['بطاقة', 'ب'],
  ['', ''],
])('"%s" is drawn as "%s"', (name, letters) => {
  expect(monogram(name)).toBe(letters);
});
