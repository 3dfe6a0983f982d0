import type { SiteRule } from '../site-rule';

/** OpenCart 2 and 3: radios in the accordion step "Payment method". */
export default {
  places: [{ kind: 'marker', selector: '#collapse-payment-method input[name="payment_method"]' }],
  basis: 'published',
  platform: 'opencart',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      row: ['#collapse-payment-method input[name="payment_method"]'],
      chosen: ['input[name="payment_method"]:checked'],
    },
    { kind: 'pays', at: ['#button-confirm, #button-payment-method'] },
  ],
} satisfies SiteRule;
