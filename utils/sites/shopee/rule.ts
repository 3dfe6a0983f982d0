import type { SiteRule } from '../site-rule';

/** Shopee: tabs of methods, banks below. 2021 and 2022. https://shopee.vn/checkout */
export default {
  places: [{ kind: 'address', patterns: ['https://shopee.*/checkout*'] }],
  basis: 'published',
  group: 'sea',
  platform: 'shopee',
  pageKind: 'checkout',
  steps: [
    { kind: 'rows', row: ['.checkout-payment-setting__payment-methods-tab > span > button'] },
    { kind: 'current', at: ['.checkout-payment-method-view__current'] },
    { kind: 'pays', at: ['button.stardust-button--primary'] },
  ],
} satisfies SiteRule;
