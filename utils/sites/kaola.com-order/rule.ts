import type { SiteRule } from '../site-rule';

/** Kaola's (考拉海购) order pages: addresses and what places the order. 2018 to 2023. https://buy.kaola.com/order/confirm.html */
export default {
  places: [
    {
      kind: 'address',
      patterns: [
        'https://buy.kaola.com/order/confirm*',
        'https://buy.kaola.com/virtualOrder/confirm*',
        'https://buy.kaola.com.hk/order/confirm*',
        'https://m-buy.kaola.com/order/confirm*',
      ],
    },
  ],
  basis: 'addresses',
  shop: 'kaola.com',
  group: 'alibaba',
  pageKind: 'checkout',
  steps: [{ kind: 'pays', at: ['#submitbtn, a.z-submitbtn, .v-submitorderbar-button'] }],
} satisfies SiteRule;
