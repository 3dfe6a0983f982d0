import compiled from 'virtual:catalogue';
import { expect, it } from 'vitest';
import { familyOf, openCatalogue, parentOf } from './catalogue';
import { methodOfCode } from './method-of-code';

const catalogue = openCatalogue(compiled);

it.each([
  ['payment_method_bacs', 'bank-transfer'],
  ['payment_method_cod', 'cash-on-delivery'],
  ['payment_method_stripe', 'card'],
  ['stripe_ideal', 'ideal'],
  ['mollie_wc_gateway_ideal', 'ideal'],
  ['ppcp-gateway', 'paypal'],
  ['paypal_express', 'paypal'],
  ['checkmo', 'check'],
  ['adyen_cc', 'card'],
  ['WXPAY', 'wechat-pay'],
  ['ALIPAY', 'alipay'],
  ['alipay_hk', 'alipay-hk'],
  ['scheme', 'card'],
  ['sepadirectdebit', 'direct-debit'],
  // What shops that take no company's codes write.
  ['wechat', 'wechat-pay'],
  ['ali', 'alipay'],
  ['yinlian', 'unionpay'],
  ['hdfk', 'cash-on-delivery'],
  ['credit', 'card'],
  ['karta', 'card'],
  ['transferencia', 'bank-transfer'],
  ['rechnung', 'invoice'],
  ['flat_rate', undefined],
  ['on', undefined],
  ['1', undefined],
  ['', undefined],
  ['payment_method', undefined],
])('reads the code "%s" as %s', (code, method) => {
  expect(methodOfCode(code, catalogue)).toBe(method);
});

it('knows family and parent of a method', () => {
  expect(familyOf('paypal', catalogue)).toBe('wallet');
  expect(parentOf('huabei', catalogue)).toBe('alipay');
  expect(parentOf('paypal', catalogue)).toBeNull();
  expect(() => familyOf('no-such-method', catalogue)).toThrow('no-such-method');
});
