import type { SiteRule } from '../site-rule';

/**
 * Taobao Special Edition (淘特). Reported of its app on 2024-08-19: Alipay first; WeChat Pay and friend-pay behind 更换.
 * No page or address of its checkout is known.
 */
export default {
  places: [],
  basis: 'story',
  shop: 'app:com.taobao.litetao',
  app: 'com.taobao.litetao',
  shopNames: ['淘特', '淘宝特价版'],
  group: 'alibaba',
  steps: [],
} satisfies SiteRule;
