import type { SiteRule } from '../site-rule';

/**
 * Order page on the PC: a checkbox for friend-pay and no wallets; funds are chosen on Alipay's cashier.
 * Selectors of 2018 to 2025. https://buy.taobao.com/auction/order/confirm_order.htm
 */
export default {
  places: [
    {
      kind: 'address',
      patterns: ['https://buy.taobao.com/auction/order/*', 'https://buy.taobao.com/auction/buy_now*'],
    },
  ],
  shop: 'taobao.com',
  shopNames: ['淘宝', '淘宝网', '卖家昵称'],
  app: 'com.taobao.taobao',
  basis: 'published',
  group: 'alibaba',
  pageKind: 'checkout',
  steps: [
    { kind: 'box', control: ['#agencyPayPC_1 input'] }, // 朋友代付; element ids equal the keys of the page's data
    // 提交订单, 找朋友帮忙付, or 免密支付 with the amount: then the press pays at once.
    { kind: 'pays', at: ['#submitOrderPC_1 .go-btn', 'a.go-btn[title="提交订单"]'] },
  ],
} satisfies SiteRule;
