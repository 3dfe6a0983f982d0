import type { SiteRule } from '../site-rule';

/**
 * Saleor's storefront: the store picks one provider, which draws its own fields in frames; nothing in the page is Saleor's alone
 * (sources of 2026-07). Read by the rules of the provider and by the generic detector.
 */
export default { places: [], basis: 'addresses', platform: 'saleor', steps: [] } satisfies SiteRule;
