import type { SiteRule } from '../site-rule';

/**
 * Amazon: the list is a page or a part of the checkout, often behind "Change" with no radio in sight. 2021 to 2026.
 * https://www.amazon.com/gp/buy/payselect/handlers/display.html
 */
export default {
  places: [
    {
      kind: 'address',
      patterns: ['https://www.amazon.*/gp/buy/*', 'https://www.amazon.*/checkout/*', 'https://www.amazon.*/buy/*'],
    },
  ],
  basis: 'published',
  group: 'amazon',
  platform: 'amazon',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      row: ['input[name="ppw-instrumentRowSelection"]'],
      chosen: ['input[name="ppw-instrumentRowSelection"]:checked'],
    },
    { kind: 'reveal', control: ['#payChangeButtonId'], effect: 'page' }, // older
    { kind: 'reveal', control: ['a[data-testid="payment-change-link"]'], effect: 'in-place' }, // 2026
    {
      kind: 'pays',
      at: [
        '#submitOrderButtonId input, [name="placeYourOrder1"], input[name="ppw-widgetEvent:SetPaymentPlanSelectContinueEvent"]',
      ],
    },
  ],
} satisfies SiteRule;
