import type { SiteRule } from '../site-rule';

/**
 * Alipay's PC cashier after login, where Taobao, Tmall and Fliggy orders land.
 * Rows are funds inside Alipay. Whole pages of 2016-11 and 2018-12; single
 * selectors confirmed until 2023. https://cashiersu18.alipay.com/standard/lightpay/lightPayCashier.htm
 */
export default {
  places: [{ kind: 'address', patterns: ['https://cashier*.alipay.com/standard/*'] }],
  basis: 'published',
  group: 'alibaba',
  hosted: true,
  pageKind: 'cashier',
  provider: 'alipay',
  steps: [
    {
      kind: 'rows',
      list: ['#J_SavecardList', '#J-rcChannels'], // 2016-11
      row: ['li.row-container'],
      control: 'input.channel-input[name="apiCode"]',
      name: [{ from: 'text', at: '.channel-name' }],
      // The row that is focused and the checked input can disagree for a moment.
      chosen: ['.row-container-focus', 'input.channel-input[checked]'],
    },
    { kind: 'entry', at: ['ul.header-right a[seed="pay-by-standard"]'] }, // 找人代付
    { kind: 'reveal', control: ['a.manage-item.manage-more'], label: '其他付款方式', effect: 'in-place' },
    {
      kind: 'reveal',
      control: ['a.manage-item-xbox[data-seed="lightpay-use-newCard"]'],
      label: '添加快捷/网银付款',
      effect: 'frame',
    },
    { kind: 'pays', at: ['#J_authSubmit'] },
    { kind: 'merchant', at: ['#J_Order .order-seller', '#J_Order .order-title'], from: 'text' },
  ],
} satisfies SiteRule;
