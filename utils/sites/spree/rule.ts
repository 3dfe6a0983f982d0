import type { SiteRule } from '../site-rule';

/** Spree: each row is a link that loads the list anew, so choosing is leaving. Storefront of 2025. */
export default {
  places: [{ kind: 'marker', selector: 'input[name="order[payments_attributes][][payment_method_id]"]' }],
  basis: 'published',
  platform: 'spree',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      list: ['#payment-method-fields'],
      row: ['li.list-group-item'],
      control: 'input[name="order[payments_attributes][][payment_method_id]"]',
      chosen: ['input:checked'],
      act: true,
    },
    { kind: 'pays', at: ['#checkout-payment-submit'] },
  ],
} satisfies SiteRule;
