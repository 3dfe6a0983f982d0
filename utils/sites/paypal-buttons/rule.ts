import type { SiteRule } from '../site-rule';

/** PayPal's buttons in a shop's page: each stands in a frame. 2022 to 2026. */
export default {
  places: [
    { kind: 'marker', selector: 'iframe[name^="__zoid__paypal_buttons__"]' },
    { kind: 'marker', selector: 'div[id^="zoid-paypal-buttons-"] iframe' },
  ],
  basis: 'published',
  provider: 'paypal',
  steps: [
    {
      kind: 'only',
      method: 'paypal',
      proof: 'iframe[name^="__zoid__paypal_buttons__"], div[id^="zoid-paypal-buttons-"] iframe',
    },
  ],
} satisfies SiteRule;
