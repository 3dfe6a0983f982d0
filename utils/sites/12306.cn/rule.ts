import type { SiteRule } from '../site-rule';

/**
 * Train tickets: a gateway of pictures, one a bank or wallet; each starts a payment when pressed.
 * 2016 to 2020. https://epay.12306.cn/pay/payGateway
 */
export default {
  places: [{ kind: 'address', patterns: ['https://epay.12306.cn/pay/*'] }],
  basis: 'published',
  shop: '12306.cn',
  shopNames: ['12306', '中国铁路'],
  pageKind: 'cashier',
  steps: [{ kind: 'rows', row: ['img'], name: [{ from: 'alt' }], act: true }],
} satisfies SiteRule;
