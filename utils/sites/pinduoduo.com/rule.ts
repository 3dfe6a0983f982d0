import type { SiteRule } from '../site-rule';

/** Pinduoduo on mobile: the list stands in the order page; rows are known by their words alone. 2019 to 2026. https://mobile.yangkeduo.com/order_checkout.html */
export default {
  places: [
    {
      kind: 'address',
      patterns: [
        'https://mobile.yangkeduo.com/order_checkout.html*',
        'https://mobile.yangkeduo.com/order.html?order_sn=*',
        'https://mobile.yangkeduo.com/transac_combine_order.html*',
      ],
    },
  ],
  basis: 'addresses',
  shop: 'pinduoduo.com',
  shopNames: ['拼多多'],
  app: 'com.xunmeng.pinduoduo',
  group: 'pdd',
  pageKind: 'checkout',
  steps: [{ kind: 'pays', at: ['div[data-active="red"], div.pay-confirm-btn'] }],
} satisfies SiteRule;
