import type { SiteRule } from '../site-rule';

/** Magento 2: the list is drawn after the page has loaded. Core templates since 2015. */
export default {
  // nopCommerce has the first id too.
  places: [{ kind: 'marker', selector: '#checkout-payment-method-load .payment-method-title' }],
  basis: 'published',
  platform: 'magento',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      list: ['#checkout-payment-method-load'],
      row: ['.payment-method'],
      control: '.payment-method-title input.radio',
      name: [{ from: 'text', at: '.payment-method-title label' }],
      chosen: ['.payment-method._active'],
    },
    { kind: 'pays', at: ['button.action.primary.checkout'] },
  ],
} satisfies SiteRule;
