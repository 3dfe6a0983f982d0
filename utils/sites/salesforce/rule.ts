import type { SiteRule } from '../site-rule';

/** Salesforce Commerce Cloud, both generations of storefront. 2018 to 2026. */
export default {
  places: [
    { kind: 'marker', selector: 'input[name="dwfrm_billing_paymentMethods_selectedPaymentMethodID"]' },
    { kind: 'marker', selector: '[name="dwfrm_billing_paymentMethod"]' },
    { kind: 'marker', selector: '.payment-information[data-payment-method-id]' },
  ],
  basis: 'published',
  platform: 'salesforce-commerce',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      row: [
        'input[type="radio"][name="dwfrm_billing_paymentMethods_selectedPaymentMethodID"]',
        '.payment-group .payment-method',
      ],
      chosen: ['input[name="dwfrm_billing_paymentMethods_selectedPaymentMethodID"]:checked', '.payment-method.active'],
    },
  ],
} satisfies SiteRule;
