import { AdyenCheckout, Dropin } from '@adyen/adyen-web/auto';
import '@adyen/adyen-web/styles/adyen.css';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { differences, type ExpectedReading } from '../expected-reading';
import { readDocument } from '../read-page';
import { type CheckoutStage, setCheckoutStage } from './checkout-stage';

const address = 'https://shop.example/checkout/payment';

const scheme = { type: 'scheme', name: 'Cards', brands: ['visa', 'mc', 'amex'] };
const ideal = { type: 'ideal', name: 'iDEAL' };
const voucher = { type: 'paysafecard', name: 'paysafecard' };
const klarna = { type: 'klarna', name: 'Pay later with Klarna.' };
const chinese = [
  { type: 'scheme', name: '信用卡', brands: ['visa', 'mc', 'cup'] },
  { type: 'alipay', name: 'AliPay' },
  { type: 'wechatpayWeb', name: 'WeChat Pay' },
  { type: 'unionpay', name: 'UnionPay' },
];
const stored = [storedCard('visa', 'VISA', '4242'), storedCard('mc', 'MasterCard', '5454')];

type Case = Omit<ExpectedReading, 'url'> & {
  readonly methods: readonly object[];
  readonly storedMethods?: readonly object[];
  readonly dropIn: object;
  readonly locale?: string;
  readonly heading?: string;
  /** True once the widget stands as the case wants it. */
  readonly ready: (host: HTMLElement) => boolean;
};

const allShown = (count: number) => (host: HTMLElement) =>
  host.querySelectorAll('.adyen-checkout__payment-method').length === count;
const chosen = (count: number) => (host: HTMLElement) =>
  allShown(count)(host) && host.querySelector('[role=radio][aria-checked=true]') !== null;

const cases: readonly Case[] = [
  {
    about: 'the Drop-in with nothing opened',
    methods: [scheme, ideal, voucher, klarna],
    dropIn: { openFirstPaymentMethod: false },
    ready: allShown(4),
    kind: 'offerings',
    offered: { card: 'visible', ideal: 'visible', paysafecard: 'visible', klarna: 'visible' },
    networks: ['visa', 'mastercard', 'american-express'],
    order: ['card', 'ideal', 'paysafecard', 'klarna'],
    unnamed: 0,
  },
  {
    about: 'the Drop-in that opens its third method',
    methods: [scheme, ideal, voucher, klarna],
    dropIn: { openPaymentMethod: { type: 'paysafecard' } },
    heading: 'Payment',
    ready: chosen(4),
    kind: 'offerings',
    offered: { card: 'visible', ideal: 'visible', paysafecard: 'preselected', klarna: 'visible' },
    networks: ['visa', 'mastercard', 'american-express'],
    order: ['card', 'ideal', 'paysafecard', 'klarna'],
    unnamed: 0,
  },
  {
    about: 'the Drop-in that opens the card form',
    methods: [scheme, ideal],
    dropIn: { openFirstPaymentMethod: true },
    heading: 'Payment',
    ready: chosen(2),
    kind: 'offerings',
    offered: { card: 'preselected', ideal: 'visible' },
    networks: ['visa', 'mastercard', 'american-express'],
    unnamed: 0,
  },
  {
    about: 'two stored cards above "More payment options", which is a label and no control',
    methods: [scheme, ideal],
    storedMethods: stored,
    dropIn: { openFirstStoredPaymentMethod: true },
    heading: 'Payment',
    ready: chosen(4),
    kind: 'offerings',
    offered: { card: 'visible', ideal: 'visible' },
    saved: { card: 'preselected' },
    networks: ['visa', 'mastercard', 'american-express'],
    closedLists: [],
    unnamed: 0,
  },
  {
    about: 'a stored card with nothing opened',
    methods: [ideal, klarna],
    storedMethods: stored.slice(0, 1),
    dropIn: { openFirstStoredPaymentMethod: false, openFirstPaymentMethod: false },
    ready: allShown(3),
    kind: 'offerings',
    offered: { ideal: 'visible', klarna: 'visible' },
    saved: { card: 'visible' },
    either: ['visa'],
    closedLists: [],
    unnamed: 0,
  },
  {
    about: 'Chinese wallets in a Chinese Drop-in, whose label 更多支付方式 is no control',
    methods: chinese,
    storedMethods: stored.slice(0, 1),
    dropIn: { openFirstStoredPaymentMethod: false, openPaymentMethod: { type: 'alipay' } },
    locale: 'zh-CN',
    heading: '支付方式',
    ready: chosen(5),
    kind: 'offerings',
    offered: { card: 'visible', alipay: 'preselected', 'wechat-pay': 'visible', unionpay: 'visible' },
    saved: { card: 'visible' },
    networks: ['visa', 'mastercard', 'unionpay'],
    closedLists: [],
    unnamed: 0,
  },
];

describe('reads the Adyen Drop-in:', () => {
  let stage: CheckoutStage | undefined;
  afterEach(() => stage?.clear());

  it.each(cases.map((one) => [one.about, one] as const))(
    '%s',
    async (_about, { methods, storedMethods = [], dropIn, locale, heading, ready, ...expected }) => {
      stage = setCheckoutStage('Checkout', heading);
      const { host } = stage;
      await mountDropIn(host, { paymentMethods: methods, storedPaymentMethods: storedMethods }, dropIn, locale);
      await vi.waitUntil(() => ready(host), { timeout: 10_000 });
      const lines = differences(readDocument(document, address), { ...expected, url: address });
      expect(lines, lines.join('\n')).toEqual([]);
    },
  );
});

async function mountDropIn(host: HTMLElement, paymentMethodsResponse: object, dropIn: object, locale = 'en-US') {
  const checkout = await AdyenCheckout({
    environment: 'test',
    // Never used: nothing can be fetched, and nothing is paid.
    clientKey: 'test_ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
    countryCode: 'NL',
    locale,
    // What the widget would fetch in its makers' own words.
    translations: {
      'zh-CN': {
        'paymentMethodsList.otherPayments.label': '更多支付方式',
        'paymentMethodsList.storedPayments.label': '已保存的支付方式',
        'paymentMethodsList.aria.label': '选择支付方式',
      },
    },
    amount: { value: 1000, currency: 'EUR' },
    analytics: { enabled: false },
    paymentMethodsResponse,
  });
  new Dropin(checkout, dropIn).mount(host);
}

function storedCard(brand: string, name: string, lastFour: string) {
  return {
    brand,
    name,
    lastFour,
    id: `stored-${lastFour}`,
    type: 'scheme',
    expiryMonth: '03',
    expiryYear: '2030',
    holderName: 'A. Reader',
    supportedShopperInteractions: ['Ecommerce'],
  };
}
