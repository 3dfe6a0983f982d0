import type { SiteRule } from '../site-rule';

/** Vipshop's order page. Its button 支付宝免密支付 pays at once. 2023 and 2026. https://checkout.vip.com/ */
export default {
  places: [{ kind: 'address', patterns: ['https://checkout.vip.com/*', 'https://mcheckout.vip.com/*'] }],
  basis: 'addresses',
  shop: 'vip.com',
  shopNames: ['唯品会'],
  app: 'com.achievo.vipshop',
  pageKind: 'checkout',
  steps: [],
} satisfies SiteRule;
