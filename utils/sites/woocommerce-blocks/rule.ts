import type { SiteRule } from '../site-rule';

/** Block checkout of WooCommerce. 2024 to 2026. */
export default {
  places: [{ kind: 'marker', selector: 'input[name="radio-control-wc-payment-method-options"]' }],
  basis: 'published',
  platform: 'woocommerce',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      row: ['input[name="radio-control-wc-payment-method-options"]'],
      name: [{ from: 'text', at: 'label[for^="radio-control-wc-payment-method-options-"]' }],
      chosen: ['input[name="radio-control-wc-payment-method-options"]:checked'],
    },
    { kind: 'pays', at: ['.wc-block-components-checkout-place-order-button'] },
  ],
} satisfies SiteRule;
