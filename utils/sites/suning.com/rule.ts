import type { SiteRule } from '../site-rule';

/** Suning's cashier behind a login. Addresses and what pays, 2018 and 2019. https://payment.suning.com/epps-pppm/miniGateway/show.htm */
export default {
  places: [
    {
      kind: 'address',
      patterns: ['https://payment.suning.com/epps-pppm/miniGateway/*', 'https://shopping.suning.com/order.do*'],
    },
  ],
  basis: 'addresses',
  shop: 'suning.com',
  shopNames: ['苏宁易购'],
  pageKind: 'cashier',
  steps: [{ kind: 'pays', at: ['#confirmPay'] }],
} satisfies SiteRule;
