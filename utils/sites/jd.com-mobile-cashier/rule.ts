import type { SiteRule } from '../site-rule';

/** JD's cashier on mobile. Its address and what may pay, 2019 to 2023. https://pay.m.jd.com/cpay/newPay-index.html */
export default {
  places: [{ kind: 'address', patterns: ['https://pay.m.jd.com/cpay/newPay-index.html*'] }],
  basis: 'addresses',
  shop: 'jd.com',
  group: 'jd',
  pageKind: 'cashier',
  steps: [{ kind: 'pays', at: ['#btnPayOnLine, taro-button-core[class*="submit"]'] }],
} satisfies SiteRule;
