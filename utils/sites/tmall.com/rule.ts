import type { SiteRule } from '../site-rule';

/**
 * The order page Tmall shares with Taobao, on the hosts of Tmall, Tmall Global and its pharmacy. Selectors of 2018 to 2025.
 * https://buy.tmall.com/order/confirm_order.htm
 */
export default {
  places: [
    {
      kind: 'address',
      patterns: [
        'https://buy.tmall.com/*order/confirm_order.htm*',
        'https://buy.tmall.hk/*order/confirm_order.htm*',
        'https://buy.liangxinyao.com/*order/confirm_order.htm*',
        'https://h5.m.tmall.hk/cart/order.html*', // read by the rule of its data; filed here
      ],
    },
  ],
  shop: 'tmall.com',
  shopNames: ['天猫', '天猫国际'],
  app: 'com.tmall.wireless',
  basis: 'published',
  group: 'alibaba',
  pageKind: 'checkout',
  steps: [
    { kind: 'box', control: ['#agencyPayPC_1 input'] }, // 朋友代付; element ids equal the keys of the page's data
    // 提交订单, 找朋友帮忙付, or 免密支付 with the amount: then the press pays at once.
    { kind: 'pays', at: ['#submitOrderPC_1 .go-btn', 'a.go-btn[title="提交订单"]'] },
  ],
} satisfies SiteRule;
