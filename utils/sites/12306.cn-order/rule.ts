import type { SiteRule } from '../site-rule';

/** Order page of train tickets: no way to pay is shown yet, its button opens the gateway. 2016 to 2020. https://kyfw.12306.cn/otn//payOrder/init */
export default {
  places: [{ kind: 'address', patterns: ['https://kyfw.12306.cn/otn//payOrder/init*'] }],
  basis: 'addresses',
  shop: '12306.cn',
  pageKind: 'checkout',
  steps: [{ kind: 'pays', at: ['#payButton, #epayForm'] }], // 网上支付
} satisfies SiteRule;
