import type { SiteRule } from '../site-rule';

/** Sylius: a step of its own lists all methods. Page elements of 2018 to 2021. */
export default {
  places: [{ kind: 'marker', selector: 'input[id^="sylius_checkout_select_payment_payments_"]' }],
  basis: 'published',
  platform: 'sylius',
  pageKind: 'checkout',
  steps: [{ kind: 'rows', row: ['input[type="radio"][id^="sylius_checkout_select_payment_payments_"]'] }],
} satisfies SiteRule;
