import type { SiteRule } from '../site-rule';

/** Ctrip's cashier. Addresses only, until 2024-05. https://secure.ctrip.com/webapp/payment8/index */
export default {
  places: [{ kind: 'address', patterns: ['https://secure.ctrip.com/webapp/payment*'] }],
  basis: 'addresses',
  shop: 'ctrip.com',
  shopNames: ['携程'],
  pageKind: 'cashier',
  steps: [],
} satisfies SiteRule;
