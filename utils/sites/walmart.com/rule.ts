import type { SiteRule } from '../site-rule';

/** Walmart's checkout. What places the order is known, the list is not. 2026-04. https://www.walmart.com/checkout */
export default {
  places: [{ kind: 'address', patterns: ['https://www.walmart.com/checkout*'] }],
  basis: 'addresses',
  shop: 'walmart.com',
  pageKind: 'checkout',
  steps: [{ kind: 'pays', at: ['button[data-automation-id="place-order-btn"]'] }],
} satisfies SiteRule;
