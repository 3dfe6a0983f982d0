import type { SiteRule } from '../site-rule';

/** EverShop: rows by role, a skeleton before they come. Sources of 2026-08. */
export default {
  places: [{ kind: 'marker', selector: '.checkout-payment-methods' }],
  basis: 'published',
  platform: 'evershop',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      list: ['.checkout-payment-methods .payment-methods-list'],
      row: ['label:has([role="radio"])'],
      control: '[role="radio"]',
      name: [{ from: 'text', at: 'span.select-none' }],
      chosen: ['[role="radio"][aria-checked="true"]'],
    },
    { kind: 'loading', at: ['.payment-method-skeleton'] },
  ],
} satisfies SiteRule;
