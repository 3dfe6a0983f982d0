import type { SiteRule } from '../site-rule';

/** Kaola (考拉海购). One value of its cashier is known, and what pays. 2018 to 2023. https://tradenj.kaola.com/order/payway.html */
export default {
  places: [
    {
      kind: 'address',
      patterns: [
        'https://tradenj.kaola.com/order/payway*',
        'https://buy.kaola.com*/order/confirm*',
        'https://m-buy.kaola.com/order/*',
      ],
    },
  ],
  basis: 'addresses',
  shop: 'kaola.com',
  shopNames: ['考拉海购', '网易考拉'],
  app: 'com.kaola',
  group: 'alibaba',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      row: ['input[type="radio"][value="6"]'],
      name: [{ from: 'attribute', attribute: 'value', means: { '6': 'alipay' } }],
    },
    { kind: 'pays', at: ['#payNow', '#submitbtn', 'a.z-submitbtn', '.v-submitorderbar-button'] },
  ],
} satisfies SiteRule;
