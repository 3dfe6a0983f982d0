import type { SiteRule } from '../site-rule';

/** Klarna Checkout: the whole checkout stands in a frame. 2020 to 2026. */
export default {
  places: [{ kind: 'marker', selector: 'iframe#klarna-checkout-iframe' }],
  basis: 'published',
  platform: 'klarna-checkout',
  provider: 'klarna',
  pageKind: 'checkout',
  steps: [],
} satisfies SiteRule;
