import type { SiteRule } from '../site-rule';

/** Stripe's fields in a shop's page: all of it stands in frames of another origin. 2025 and 2026. */
export default {
  places: [{ kind: 'marker', selector: 'iframe[name^="__privateStripeFrame"][title="Secure payment input frame"]' }],
  basis: 'published',
  provider: 'stripe',
  steps: [],
} satisfies SiteRule;
