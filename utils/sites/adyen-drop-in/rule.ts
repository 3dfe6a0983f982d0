import type { SiteRule } from '../site-rule';

/** Adyen's Drop-in, package 6.45.2 of 2026-11: radios by role, the chosen row opened in place. */
export default {
  places: [{ kind: 'marker', selector: '.adyen-checkout__payment-methods-list' }],
  basis: 'published',
  platform: 'adyen-drop-in',
  provider: 'adyen',
  steps: [
    {
      kind: 'rows',
      list: ['.adyen-checkout__payment-methods-list'],
      row: ['.adyen-checkout__payment-method'],
      control: '.adyen-checkout__payment-method__header__title[role="radio"]',
      name: [{ from: 'text', at: '.adyen-checkout__payment-method__name' }],
      chosen: ['.adyen-checkout__payment-method--selected', '[role="radio"][aria-checked="true"]'],
    },
    { kind: 'pays', at: ['.adyen-checkout__button--pay'] },
  ],
} satisfies SiteRule;
