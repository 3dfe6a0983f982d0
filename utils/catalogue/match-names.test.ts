import compiled from 'virtual:catalogue';
import { describe, expect, it } from 'vitest';
import { fold } from '../page/fold';
import { openCatalogue } from './catalogue';
import { matchNames, methodNamed } from './match-names';

const catalogue = openCatalogue(compiled);
const found = (text: string) =>
  matchNames(fold(text), catalogue).map(({ method, weak }) => (weak ? `${method}?` : method));

describe('matchNames', () => {
  it.each([
    ['PayPal', ['paypal']],
    ['支付宝', ['alipay']],
    ['花呗分期', ['huabei']],
    ['AlipayHK', ['alipay-hk']],
    ['PayPal Credit', ['paypal-credit']],
    ['PayPal-Zahlung', ['paypal']],
    ['使用PayPal支付', ['paypal']],
    ['페이팔로 결제', ['paypal']],
    ['Visa, Mastercard', ['visa?', 'mastercard']],
    ['Kreditkarte oder PayPal', ['card', 'paypal']],
    ['微信支付/支付宝', ['wechat-pay', 'alipay']],
    ['Google/Apple Pay', ['google-pay', 'apple-pay']],
    ['Apple Pay/Google Pay', ['apple-pay', 'google-pay']],
    ['Visit our shop/pay', []],
    ['KREDİ KARTI', ['card']],
    ['Наложенный платеж', ['cash-on-delivery']],
    ['بطاقة ائتمان', ['card']],
    ['บัตรเครดิต/เดบิต', ['card']],
    ['找微信好友代付', ['friend-pay']],
    ['Apple Pay', ['apple-pay']],
    ['Tarjeta de credito', ['card']],
    ['crédito de la tienda', ['store-credit']],
  ])('finds in "%s": %j', (text, methods) => {
    expect(found(text)).toEqual(methods);
  });

  it.each([
    'e-visa',
    'evisa',
    'visa2',
    'visas',
    'papaypal',
    'paypalx',
    'Gift wrapping',
    '和包装',
    '通过数据',
    'ZIP code',
    'ideal for winter',
  ])('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['Visa', 'Cash', 'Discover', 'Invoice', '代付', '微信', 'Gift card', 'Apple Card', 'Crypto', '白条'])(
    'counts "%s" only inside a payment list',
    (text) => {
      expect(matchNames(fold(text), catalogue).map(({ weak }) => weak)).toEqual([true]);
    },
  );

  it('tells where in the folded text the name stands', () => {
    expect(matchNames('pay: 支付宝!', catalogue)).toEqual([
      { method: 'alipay', start: 5, end: 8, weak: false, alias: '支付宝' },
    ]);
  });

  it('reads a long hostile text without slowing down', () => {
    const text = '支付宝支付'.repeat(20_000);
    expect(matchNames(text, catalogue).every(({ method }) => method === 'alipay')).toBe(true);
  });
});

describe('methodNamed', () => {
  it.each([
    ['ideal', 'ideal'],
    ['visa', 'visa'],
    ['zip code', undefined],
    ['gift wrapping', undefined],
  ])('reads the whole label "%s" as %s', (label, method) => {
    expect(methodNamed(label, catalogue)?.method).toBe(method);
  });
});
