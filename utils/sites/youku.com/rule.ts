import type { SiteRule } from '../site-rule';

/** Youku VIP. Reported before 2024-08 to take WeChat Pay. Only hosts are known. https://pay.youku.com/ */
export default {
  places: [
    {
      kind: 'address',
      patterns: ['*://pay.youku.com/*', 'https://vip.youku.com/*pay*', 'https://cvip.youku.com/*pay*'],
    },
  ],
  basis: 'addresses',
  shop: 'youku.com',
  shopNames: ['优酷', '优酷土豆'],
  group: 'alibaba',
  pageKind: 'cashier',
  steps: [],
} satisfies SiteRule;
