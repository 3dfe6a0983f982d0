import type { SiteRule } from '../site-rule';

/**
 * eBay: the id of a method stands in an attribute as JSON, some names only in a label for screen readers. 2023 to 2025.
 * https://pay.ebay.com/rxo?action=view
 */
export default {
  places: [{ kind: 'address', patterns: ['https://pay.ebay.*/rxo*', 'https://pay.ebay.*/rgxo*'] }],
  basis: 'published',
  group: 'ebay',
  platform: 'ebay',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      list: ['#payment-selection-fieldset'],
      row: ['.payment-entry[data-test-id="PAYMENT_METHODS_PAYMENT_METHOD_SELECTION"]'],
      control: 'input[name="radio-group-paymentMethod"]',
      name: [
        { from: 'attribute', attribute: 'data-test-info', key: 'paymentMethodId' },
        { from: 'aria-label', at: '.loadable-icon-and-text-icon' },
        { from: 'text', at: 'label' },
      ],
      chosen: ['input[name="radio-group-paymentMethod"]:checked'],
    },
    { kind: 'reveal', control: ['[data-test-id="EDIT_PAYMENT_METHOD"]'], effect: 'in-place' },
  ],
} satisfies SiteRule;
