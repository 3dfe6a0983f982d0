import type { SiteRule } from '../site-rule';

/** Meituan's cashier. Addresses only, until 2026-09. https://mpay.meituan.com/cashier/pc/index */
export default {
  places: [{ kind: 'address', patterns: ['https://mpay.meituan.com/*', 'https://npay.meituan.com/*'] }],
  basis: 'addresses',
  shop: 'meituan.com',
  shopNames: ['美团'],
  app: 'com.sankuai.meituan',
  group: 'meituan',
  pageKind: 'cashier',
  steps: [],
} satisfies SiteRule;
