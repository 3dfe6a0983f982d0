import { describe, expect, it, vi } from 'vitest';
import { fold } from './fold';
import { scriptsIn, scriptsOfLanguage, scriptsOfWords } from './scripts';

it.each([
  ['cs-CZ', ['latin-extended']],
  ['VI', ['latin-extended']],
  ['en-GB', []],
  ['sw-KE', ['by-tag']],
  ['fil', ['by-tag']],
  ['fi-FI', ['nordic']],
  ['nb', ['nordic']],
  ['de-AT', ['west-european']],
  ['it', ['west-european']],
  ['nl-BE', ['nordic']],
  ['en-GB', []],
  ['slovene', []],
  [null, []],
])('a page that says it is in %s wants, though typed without accents, %j', (tag, scripts) => {
  expect(scriptsOfLanguage(tag)).toEqual(scripts);
});

it.each([
  ['Metodo de pago', ['west-european']],
  ['Zahlungsart', ['west-european']],
  ['Mode de paiement', ['west-european']],
  ['Metoda de plata', ['latin-extended']],
  ['Nacin placanja', ['latin-extended']],
  ['Hinh thuc thanh toan', ['latin-extended']],
  ['Odeme yontemi', ['latin-extended']],
  ['Betalingsmetode', ['nordic']],
  ['Paraan ng pagbabayad, bayad online', ['by-tag']],
  ['Payment method', []],
  ['Payload of the page, paid in advance', []],
  ['Metode pembayaran', []],
])('%s, typed without marks, wants %j', (text, scripts) => {
  expect(scriptsOfWords(fold(text))).toEqual(scripts);
});

it('a text folded that says "pay" in plain letters has the words of its language asked for', async () => {
  vi.resetModules();
  const [{ fold: foldAnew }, { scriptsMet }] = await Promise.all([import('./fold'), import('./scripts')]);
  foldAnew('Payment method');
  expect([...scriptsMet]).toEqual([]);
  foldAnew('Metodo de pago');
  expect([...scriptsMet]).toEqual(['west-european']);
});

describe('a text is written in', () => {
  it.each([
    ['支付宝', ['east-asian']],
    ['コンビニ払い', ['east-asian']],
    ['ｺﾝﾋﾞﾆ払い', ['east-asian']],
    ['무통장입금', ['east-asian']],
    ['Наложенный платёж', ['cyrillic']],
    ['Αντικαταβολή', ['greek']],
    ['الدفع عند الاستلام', ['west-asian']],
    ['אשראי', ['west-asian']],
    ['Վճարման եղանակ', ['west-asian']],
    ['გადახდის მეთოდი', ['west-asian']],
    ['कैश ऑन डिलीवरी', ['indic']],
    ['পেমেন্ট', ['indic']],
    ['ชำระเงินปลายทาง', ['south-east-asian']],
    ['វិធីបង់ប្រាក់', ['south-east-asian']],
    ['Überweisung – 12 €, “sicher” ✓ →', ['west-european']],
    ['Thanh toán khi nhận hàng', ['latin-extended', 'west-european']],
    ['Płatność przy odbiorze', ['latin-extended']],
    ['Kort på leveringstidspunktet', ['nordic']],
    ['Vælg betaling', ['nordic']],
    ['Käytä lahjakorttia', ['nordic', 'west-european']],
    ['Für Käufer', ['west-european']],
    ['Bank köçürməsi', ['latin-extended', 'west-european']],
    ['Kartalı ödəniş', ['latin-extended', 'west-european']],
    ['Numéro de carte, œuvre, à réception', ['west-european']],
    ['Kauf auf Rechnung, “sicher” – 12 €', []],
    ['・「」。', []],
    ['Alipay 支付宝 или ЮMoney', ['east-asian', 'cyrillic']],
  ])('%s', (text, scripts) => {
    expect(scriptsIn(fold(text))).toEqual(scripts);
  });
});
