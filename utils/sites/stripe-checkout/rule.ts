import type { SiteRule } from '../site-rule';

/**
 * Stripe's hosted checkout: an accordion, its radio covered by the row. Often nothing is chosen at first. 2026.
 * https://checkout.stripe.com/c/pay/cs_test_1
 */
export default {
  places: [{ kind: 'address', patterns: ['https://checkout.stripe.com/*'] }],
  basis: 'published',
  hosted: true,
  platform: 'stripe-checkout',
  provider: 'stripe',
  pageKind: 'cashier',
  steps: [
    {
      kind: 'rows',
      row: ['input[name="payment-method-accordion-item-title"]'],
      name: [
        { from: 'text', at: '[id^="payment-method-label-"]' },
        { from: 'attribute', attribute: 'value', at: 'input' },
      ],
      chosen: ['input[name="payment-method-accordion-item-title"]:checked'],
    },
    { kind: 'pays', at: ['[data-testid="hosted-payment-submit-button"]', 'button.SubmitButton'] },
    { kind: 'merchant', at: ['a[data-testid="business-link"]'], from: 'link' },
  ],
} satisfies SiteRule;
