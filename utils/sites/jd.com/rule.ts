import type { SiteRule } from '../site-rule';

/** JD's order page. Its address and what places the order, 2019 to 2023. https://trade.jd.com/shopping/order/getOrderInfo.action */
export default {
  places: [{ kind: 'address', patterns: ['https://trade.jd.com/shopping/order/*'] }],
  basis: 'addresses',
  shop: 'jd.com',
  shopNames: ['京东'],
  app: 'com.jingdong.app.mall',
  group: 'jd',
  pageKind: 'checkout',
  steps: [{ kind: 'pays', at: ['#order-submit, #btnPayOnLine, taro-button-core[class*="submit"]'] }],
} satisfies SiteRule;
