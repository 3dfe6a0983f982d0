import type { SiteRule } from '../site-rule';

/** Kaola's (考拉海购) cashier: one value is known, and what pays. 2018 to 2023. https://tradenj.kaola.com/order/payway.html */
export default {
  places: [{ kind: 'address', patterns: ['https://tradenj.kaola.com/order/payway*'] }],
  basis: 'addresses',
  shop: 'kaola.com',
  shopNames: ['考拉海购', '网易考拉'],
  app: 'com.kaola',
  group: 'alibaba',
  pageKind: 'cashier',
  steps: [
    {
      kind: 'rows',
      row: ['input[type="radio"][value="6"]'],
      name: [{ from: 'attribute', attribute: 'value', means: { '6': 'alipay' } }],
    },
    { kind: 'pays', at: ['#payNow'] },
  ],
} satisfies SiteRule;
