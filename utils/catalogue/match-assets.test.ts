import compiled from 'virtual:catalogue';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from './catalogue';
import { matchAssets } from './match-assets';

const catalogue = openCatalogue(compiled);
const found = (token: string, inPaymentList: boolean) =>
  matchAssets(token, catalogue, { inPaymentList }).map(({ method }) => method);

describe('matchAssets', () => {
  it.each([
    ['/img/logo-visa.svg', ['visa']],
    ['alipay_hk.png', ['alipay-hk']],
    ['icon-alipay', ['alipay']],
    ['mc.svg', ['mastercard']],
    ['iconMc', ['mastercard']],
    ['ae.png', ['american-express']],
    ['amex@2x.png', ['american-express']],
    ['cup.png', ['unionpay']],
    ['payOnline_zfb.png', ['alipay']],
    ['zhifubao.png', ['alipay']],
    ['weixin.png', ['wechat-pay']],
    ['jcb.svg', ['jcb']],
    ['diners.svg', ['diners-club']],
    ['discover.gif', ['discover']],
    ['maestro.svg', ['maestro']],
    ['elo.png', ['elo']],
    ['mir.svg', ['mir']],
    ['apple-pay.svg', ['apple-pay']],
    ['applepay', ['apple-pay']],
    ['PayPal_Logo', ['paypal']],
    ['visa-mastercard.png', ['visa', 'mastercard']],
    ['mcafee-secure.png', []],
    ['advisable.png', []],
    ['truck.svg', []],
  ])('finds in "%s" of a payment list: %j', (token, methods) => {
    expect(found(token, true)).toEqual(methods);
  });

  it.each([
    ['visa.svg', []],
    ['weixin.png', []],
    ['alipay.png', ['alipay']],
    ['mastercard.svg', ['mastercard']],
    ['shopPaymentCheque', []],
    ['shopify-payment-button', []],
    ['mobilePayment', []],
    ['shop-pay-button', ['shop-pay']],
  ])('finds in "%s" anywhere else: %j', (token, methods) => {
    expect(found(token, false)).toEqual(methods);
  });
});
