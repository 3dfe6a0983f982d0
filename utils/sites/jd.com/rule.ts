import type { SiteRule } from '../site-rule';

/** JD's order page and mobile cashier. Addresses and what places the order, 2019 to 2023. https://trade.jd.com/shopping/order/getOrderInfo.action */
export default {
  places: [
    {
      kind: 'address',
      patterns: ['https://trade.jd.com/shopping/order/*', 'https://pay.m.jd.com/cpay/newPay-index.html*'],
    },
  ],
  basis: 'addresses',
  shop: 'jd.com',
  shopNames: ['京东'],
  app: 'com.jingdong.app.mall',
  group: 'jd',
  pageKind: 'checkout',
  steps: [{ kind: 'pays', at: ['#order-submit', '#btnPayOnLine', 'taro-button-core[class*="submit"]'] }],
} satisfies SiteRule;
