import type { SiteRule } from '../site-rule';

/** OpenCart 4: the chosen name in a field that cannot be written, the list in a dialog behind "Choose". Sources of 2026-08. */
export default {
  places: [{ kind: 'marker', selector: '#button-payment-methods' }],
  basis: 'published',
  platform: 'opencart',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      list: ['#modal-payment #form-payment-method'],
      row: ['.form-check'],
      control: 'input[name="payment_method"]',
      name: [{ from: 'text', at: 'label[for^="input-payment-method-"]' }],
      chosen: ['input[name="payment_method"]:checked'],
    },
    { kind: 'current', at: ['#input-payment-method'], name: [{ from: 'attribute', attribute: 'value' }] },
    { kind: 'reveal', control: ['#button-payment-methods'], effect: 'dialog' },
    { kind: 'pays', at: ['#button-confirm, #button-payment-method'] },
  ],
} satisfies SiteRule;
