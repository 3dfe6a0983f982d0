import type { SiteRule } from '../site-rule';

/** Shopify's checkout: `#basic-…` since 2023, a gateway's row before. Express buttons stand in frames. 2023 to 2026. */
export default {
  places: [
    { kind: 'marker', selector: 'input[type="radio"][name="basic"][id^="basic-"]' },
    { kind: 'marker', selector: '#checkout-pay-button' },
    { kind: 'marker', selector: 'div[data-gateway-name]' },
  ],
  basis: 'published',
  platform: 'shopify',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      row: ['input[type="radio"][name="basic"]', 'div[data-gateway-name]'], // the second until 2023
      name: [
        { from: 'text', at: 'label[for^="basic-"]' },
        { from: 'attribute', attribute: 'id', at: 'input' },
      ],
      chosen: ['input[name="basic"]:checked'],
    },
    { kind: 'pays', at: ['#checkout-pay-button', '#pay-button-container button'] },
  ],
} satisfies SiteRule;
