import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { scriptsIn, scriptsOfLanguage } from './scripts';

it.each([
  ['cs-CZ', ['latin-extended']],
  ['VI', ['latin-extended']],
  ['en-GB', []],
  ['slovene', []],
  [null, []],
])('a page that says it is in %s wants, though typed without accents, %j', (tag, scripts) => {
  expect(scriptsOfLanguage(tag)).toEqual(scripts);
});

describe('a text is written in', () => {
  it.each([
    ['支付宝', ['east-asian']],
    ['コンビニ払い', ['east-asian']],
    ['ｺﾝﾋﾞﾆ払い', ['east-asian']],
    ['무통장입금', ['east-asian']],
    ['Наложенный платёж', ['cyrillic']],
    ['Αντικαταβολή', ['cyrillic']],
    ['الدفع عند الاستلام', ['southern']],
    ['אשראי', ['southern']],
    ['कैश ऑन डिलीवरी', ['southern']],
    ['পেমেন্ট', ['southern']],
    ['ชำระเงินปลายทาง', ['southern']],
    ['Überweisung – 12 €, “sicher” ✓ →', []],
    ['Thanh toán khi nhận hàng', ['latin-extended']],
    ['Płatność przy odbiorze', ['latin-extended']],
    ['Bank köçürməsi', ['latin-extended']],
    ['Kartalı ödəniş', ['latin-extended']],
    ['Numéro de carte, œuvre, à réception', []],
    ['・「」。', []],
    ['Alipay 支付宝 или ЮMoney', ['east-asian', 'cyrillic']],
  ])('%s', (text, scripts) => {
    expect(scriptsIn(fold(text))).toEqual(scripts);
  });
});
