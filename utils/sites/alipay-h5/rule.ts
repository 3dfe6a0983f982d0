import type { SiteRule } from '../site-rule';

/**
 * Alipay's mobile web cashier: one current channel, the others (funds inside Alipay) behind it.
 * Selectors of 2022 to 2026. https://mclient.alipay.com/h5pay/cashierPreConfirm/index.html
 */
export default {
  places: [{ kind: 'address', patterns: ['https://mclient.alipay.com/h5pay/*'] }],
  basis: 'published',
  group: 'alibaba',
  hosted: true,
  pageKind: 'cashier',
  provider: 'alipay',
  steps: [
    { kind: 'rows', row: ['.channelMain__name'] }, // 2026-09
    { kind: 'current', at: ['.c-pay-channel__channel'] }, // 2026-09, 付款方式
    { kind: 'reveal', control: ['.c-pay-channel__channel .c-pay-channel__val--click'], effect: 'dialog' },
    { kind: 'pays', at: ['.cashierPreConfirm__btn, .pwdValidate__btn'] },
  ],
} satisfies SiteRule;
