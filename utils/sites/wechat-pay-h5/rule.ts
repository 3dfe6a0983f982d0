import type { SiteRule } from '../site-rule';

/** The page that hands over to WeChat. It opens the app by itself. Server code of 2018 and 2026. https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=1 */
export default {
  places: [{ kind: 'address', patterns: ['https://wx.tenpay.com/cgi-bin/mmpayweb-bin/*'] }],
  basis: 'published',
  group: 'tencent',
  hosted: true,
  pageKind: 'cashier',
  provider: 'wechat-pay',
  steps: [{ kind: 'only', method: 'wechat-pay', doors: ['app'] }],
} satisfies SiteRule;
