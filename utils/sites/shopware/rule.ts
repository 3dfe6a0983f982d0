import type { SiteRule } from '../site-rule';

/** Shopware 6: five methods in sight, the rest folded away (until 6.6). The form posts itself when one is chosen. 2020 to 2023. */
export default {
  places: [{ kind: 'marker', selector: 'form#changePaymentForm' }],
  basis: 'published',
  platform: 'shopware',
  pageKind: 'checkout',
  steps: [
    { kind: 'rows', list: ['form#changePaymentForm'], row: ['.payment-method'], act: true },
    {
      kind: 'reveal',
      control: [
        'form#changePaymentForm .confirm-checkout-collapse-trigger',
        'form#changePaymentForm [data-collapse-checkout-confirm-methods]',
      ],
      effect: 'in-place',
    },
    { kind: 'pays', at: ['#confirmFormSubmit'] },
  ],
} satisfies SiteRule;
