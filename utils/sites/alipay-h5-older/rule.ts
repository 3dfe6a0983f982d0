import type { SiteRule } from '../site-rule';

/**
 * Alipay's mobile web cashier before h5pay. Selectors of 2018 to 2020.
 * https://mclient.alipay.com/h5/cashierSwitchChannel.htm
 */
export default {
  places: [
    {
      kind: 'address',
      patterns: [
        'https://mclient.alipay.com/cashier/mobilepay.htm*',
        'https://mclient.alipay.com/h5Continue.htm*',
        'https://mclient.alipay.com/h5/*',
      ],
    },
  ],
  basis: 'published',
  group: 'alibaba',
  hosted: true,
  pageKind: 'cashier',
  provider: 'alipay',
  steps: [
    { kind: 'rows', row: ['.am-list-flat-chip > *'] },
    { kind: 'reveal', control: ['.am-icon-arrow-horizontal'], effect: 'page' },
    { kind: 'pays', at: ['form#cashierPreConfirm button, form#cashierPreConfirm [type="submit"]'] },
  ],
} satisfies SiteRule;
