import type { SiteRule } from '../site-rule';

/** A cashier of its own that names channels by `data-channel`. Script of 2024. https://trade.1688.com/order/cashier.htm?orderId=1 */
export default {
  places: [{ kind: 'address', patterns: ['https://trade.1688.com/order/cashier.htm*'] }],
  basis: 'published',
  shop: '1688.com',
  group: 'alibaba',
  pageKind: 'cashier',
  steps: [
    {
      kind: 'rows',
      row: ['[data-channel]'],
      name: [{ from: 'text' }, { from: 'attribute', attribute: 'data-channel', means: { account_period: 'invoice' } }],
    },
    { kind: 'pays', at: ['.next-btn.next-btn-primary.pay-btn'] },
  ],
} satisfies SiteRule;
