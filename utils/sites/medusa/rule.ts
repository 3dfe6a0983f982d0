import type { SiteRule } from '../site-rule';

/** Medusa's starter: radios by role while the step is open, one summary when it is closed. Sources of 2026-04. */
export default {
  places: [
    { kind: 'marker', selector: '[data-testid="payment-method-summary"]' },
    { kind: 'marker', selector: 'button[data-testid="submit-payment-button"]' },
    { kind: 'marker', selector: 'button[data-testid="edit-payment-button"]' },
  ],
  basis: 'published',
  platform: 'medusa',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      list: ['[role="radiogroup"]'],
      row: ['[role="radio"]'],
      chosen: ['[role="radio"][aria-checked="true"]'],
    },
    { kind: 'current', at: ['[data-testid="payment-method-summary"]'] },
    { kind: 'reveal', control: ['[data-testid="edit-payment-button"]'], effect: 'in-place' },
    { kind: 'pays', at: ['[data-testid="submit-payment-button"]'] },
  ],
} satisfies SiteRule;
