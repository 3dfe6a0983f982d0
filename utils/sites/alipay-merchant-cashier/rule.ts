import type { SiteRule } from '../site-rule';

/**
 * Alipay's PC cashier for other merchants: a code to scan, or the account behind a switch in place.
 * Saved page of 2016-06; #J_changePayStyle and #J_TloginForm still in use 2026. https://excashier.alipay.com/standard/auth.htm
 */
export default {
  places: [{ kind: 'address', patterns: ['https://excashier.alipay.com/standard/*'] }],
  basis: 'published',
  group: 'alibaba',
  hosted: true,
  pageKind: 'cashier',
  provider: 'alipay',
  steps: [
    { kind: 'only', method: 'alipay', proof: '#J_view_qr, #J_view_pc', doors: ['scan', 'account'] },
    { kind: 'pays', at: ['#J_newBtn, #J_submitBtn, #J_authSubmit'] },
    {
      kind: 'merchant', // 收款方：…
      at: [
        '#J_order .commodity-message-row .second.short-content',
        '#J-orderDetail .order-detail-container th.sub-th + td',
      ],
      from: 'text',
    },
  ],
} satisfies SiteRule;
