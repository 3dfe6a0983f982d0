import type { SiteRule } from '../site-rule';

/** BigCommerce: its checklist also holds shipping and coupons, so the payment step must be around it. 2022 to 2025. */
export default {
  places: [
    { kind: 'marker', selector: '.checkout-step--payment .form-checklist-item' },
    { kind: 'marker', selector: '.optimizedCheckout-form-checklist-item' },
  ],
  basis: 'published',
  platform: 'bigcommerce',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      list: ['.checkout-step--payment'],
      row: ['li.form-checklist-item'],
      name: [{ from: 'text', at: '.form-checklist-header' }],
      chosen: ['.form-checklist-item--selected, .optimizedCheckout-form-checklist-item--selected'],
    },
  ],
} satisfies SiteRule;
