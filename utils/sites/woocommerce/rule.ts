import type { SiteRule } from '../site-rule';

/** Classic checkout of WooCommerce: `templates/checkout/payment-method.php`, 2024. The list is replaced while the page is open. */
export default {
  places: [{ kind: 'marker', selector: '.wc_payment_methods' }],
  basis: 'published',
  platform: 'woocommerce',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      list: ['ul.wc_payment_methods.payment_methods'],
      row: ['li.wc_payment_method'],
      control: 'input[name="payment_method"]',
      name: [{ from: 'text', at: 'label[for^="payment_method_"]' }],
      chosen: ['input[name="payment_method"]:checked'],
    },
    { kind: 'pays', at: ['#place_order'] },
  ],
} satisfies SiteRule;
