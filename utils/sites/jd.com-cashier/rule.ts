import type { SiteRule } from '../site-rule';

/**
 * JD's cashier on the PC. The links to WeChat Pay, UnionPay and friend-pay leave the page or start paying.
 * Saved pages of 2018 and 2019-04. https://pcashier.jd.com/cashier/index.action?orderId=1
 */
export default {
  places: [{ kind: 'address', patterns: ['https://pcashier.jd.com/cashier/*', 'https://pay.jd.com/*'] }],
  basis: 'published',
  shop: 'jd.com',
  shopNames: ['京东'],
  group: 'jd',
  pageKind: 'cashier',
  steps: [
    {
      kind: 'rows',
      list: ['#payChannelListId'],
      row: ['.paybox'],
      name: [{ from: 'text', at: '.p-key .p-k-check strong' }],
      off: ['.ui-check-disable'],
    },
    { kind: 'rows', list: ['#payMallPlatVm'], row: ['.pay-wrap a[psa]'], act: true },
    { kind: 'loading', at: ['.pay-loading'] },
    { kind: 'reveal', control: ['a.pn-more[psa="PCashier_home_moreway"]'], label: '更多付款方式', effect: 'in-place' },
    {
      kind: 'reveal',
      control: ['a.pn-new[psa="PCashier_home_newcodeorwy"]'],
      label: '添加新卡/网银支付',
      effect: 'in-place',
    },
    { kind: 'pays', at: ['.pv-button a.ui-button-XL[psa="PCashier_home_ljzf"]'] },
  ],
} satisfies SiteRule;
