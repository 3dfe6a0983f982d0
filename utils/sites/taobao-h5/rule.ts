import type { SiteRule } from '../site-rule';

/**
 * Order data of Taobao's app and mobile pages: entries with a title and a state. Templates of 2024-07, 2024-09 and 2024-11.
 * Their page itself is not known. `force` comes with `disable` on the others: nothing else can be chosen.
 * https://main.m.taobao.com/order/index.html
 */
export default {
  places: [
    {
      kind: 'address',
      patterns: [
        'https://main.m.taobao.com/order/*',
        'https://h5.m.taobao.com/cart/order.html*',
        'https://buy.m.tmall.com/order/confirmOrderWap.htm*',
        'https://h5.m.tmall.hk/cart/order.html*',
      ],
    },
  ],
  basis: 'published',
  group: 'alibaba',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'json',
      entry: 'paymentUsePrimaryAction_',
      title: 'title',
      state: 'state',
      chosen: ['sel', 'force'],
      off: ['disable'],
    },
  ],
} satisfies SiteRule;
