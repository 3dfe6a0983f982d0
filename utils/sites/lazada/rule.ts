import type { SiteRule } from '../site-rule';

/** Lazada's cashier. 2019 and 2020. https://checkout.lazada.vn/payment-cashier?checkoutOrderId=1 */
export default {
  places: [
    {
      kind: 'address',
      patterns: ['https://checkout.lazada.*/shipping*', 'https://checkout.lazada.*/payment-cashier*'],
    },
  ],
  basis: 'published',
  group: 'alibaba',
  platform: 'lazada',
  pageKind: 'cashier',
  steps: [
    {
      kind: 'rows',
      list: ['.payment-method-list'],
      row: ['.automation-payment-method-item'],
      name: [{ from: 'text', at: '.title' }],
    },
    { kind: 'pays', at: ['.btn-place-order-wrap button.btn-place-order'] },
  ],
} satisfies SiteRule;
