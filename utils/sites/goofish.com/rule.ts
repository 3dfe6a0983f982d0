import type { SiteRule } from '../site-rule';

/** Xianyu (闲鱼) on the web. Address of 2026-10; nothing is known of how the page shows payment. https://www.goofish.com/create-order?itemId=1 */
export default {
  places: [{ kind: 'address', patterns: ['https://www.goofish.com/create-order*'] }],
  basis: 'addresses',
  shop: 'goofish.com',
  shopNames: ['闲鱼'],
  app: 'com.taobao.idlefish',
  group: 'alibaba',
  pageKind: 'checkout',
  steps: [],
} satisfies SiteRule;
