import type { SiteRule } from '../site-rule';

/** PayPal's own checkout, to which a shop sends its buyers. What pays, 2024 to 2026. https://www.paypal.com/checkoutnow?token=1 */
export default {
  places: [
    {
      kind: 'address',
      patterns: ['https://www.paypal.com/checkoutnow*', 'https://www.sandbox.paypal.com/checkoutnow*'],
    },
  ],
  basis: 'addresses',
  hosted: true,
  provider: 'paypal',
  pageKind: 'cashier',
  steps: [
    { kind: 'only', method: 'paypal' },
    { kind: 'pays', at: ['#payment-submit-btn, [data-id="payment-submit-btn"]'] },
  ],
} satisfies SiteRule;
