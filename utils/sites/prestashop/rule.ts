import type { SiteRule } from '../site-rule';

/** Classic theme of PrestaShop, `payment.tpl` of 2024-09. */
export default {
  places: [{ kind: 'marker', selector: 'input[name="payment-option"][data-module-name]' }],
  basis: 'published',
  platform: 'prestashop',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      row: ['input[name="payment-option"][data-module-name]'],
      name: [
        { from: 'text', at: 'label' },
        { from: 'attribute', attribute: 'data-module-name', at: 'input' },
      ],
      chosen: ['input[name="payment-option"]:checked'],
    },
    { kind: 'pays', at: ['#payment-confirmation button[type="submit"]'] },
  ],
} satisfies SiteRule;
