import type { SiteRule } from '../site-rule';

/** Bilibili's ticket orders. Addresses only, 2026. https://show.bilibili.com/platform/confirmOrder.html */
export default {
  places: [
    {
      kind: 'address',
      patterns: ['https://show.bilibili.com/platform/confirmOrder.html*', 'https://pay.bilibili.com/pay-v2-web/*'],
    },
  ],
  basis: 'addresses',
  shop: 'bilibili.com',
  shopNames: ['哔哩哔哩'],
  pageKind: 'checkout',
  steps: [],
} satisfies SiteRule;
