import type { SiteRule } from '../site-rule';

/** Braintree's Drop-in, package 1.48.0: the method on file, the others behind a toggle. */
export default {
  places: [{ kind: 'marker', selector: '[data-braintree-id="payment-options-container"]' }],
  basis: 'published',
  platform: 'braintree-drop-in',
  provider: 'braintree',
  steps: [
    {
      kind: 'rows',
      row: ['.braintree-method'],
      name: [{ from: 'text', at: '.braintree-method__label' }],
      chosen: ['.braintree-method--active'],
    },
    {
      kind: 'rows',
      list: ['[data-braintree-id="payment-options-container"]'],
      row: ['.braintree-option'],
      name: [{ from: 'text', at: '.braintree-option__label' }],
    },
    { kind: 'reveal', control: ['[data-braintree-id="toggle"]'], effect: 'in-place' },
  ],
} satisfies SiteRule;
