import type { SiteRule } from '../site-rule';

/**
 * Ele.me (饿了么, 淘宝闪购): order page, then a cashier of its own, then Alipay's. Rows are known by their words alone
 * (支付宝, 微信支付); shop names stand in closed shadow roots; a skeleton comes first. Texts of 2026-08. https://h5.ele.me/order/
 */
export default {
  places: [{ kind: 'address', patterns: ['https://h5.ele.me/*', 'https://tb.ele.me/*'] }],
  basis: 'addresses',
  shop: 'ele.me',
  shopNames: ['饿了么', '淘宝闪购'],
  app: 'me.ele',
  group: 'alibaba',
  steps: [],
} satisfies SiteRule;
