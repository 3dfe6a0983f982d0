import type { SiteRule } from '../site-rule';

/** AliExpress' order page. Addresses only, 2024. https://www.aliexpress.com/p/trade/confirm.html */
export default {
  places: [{ kind: 'address', patterns: ['https://www.aliexpress.*/p/trade/confirm.html*'] }],
  basis: 'addresses',
  shopNames: ['AliExpress', '速卖通'],
  group: 'alibaba',
  pageKind: 'checkout',
  steps: [],
} satisfies SiteRule;
