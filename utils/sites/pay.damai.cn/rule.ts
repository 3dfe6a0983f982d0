import type { SiteRule } from '../site-rule';

/** Damai's old pay page on the PC: ways to pay by number. Userscript of 2017 and 2018. https://pay.damai.cn/ */
export default {
  places: [{ kind: 'address', patterns: ['*://pay.damai.cn/*'] }],
  basis: 'published',
  shop: 'damai.cn',
  group: 'alibaba',
  pageKind: 'cashier',
  steps: [
    {
      kind: 'rows',
      row: ['.r[groupid][typeid]'],
      name: [{ from: 'attribute', attribute: 'typeid', means: { '2': 'alipay', '57': 'wechat-pay' } }],
    },
    { kind: 'pays', at: ['#submit2, #form1 [type="submit"]'] },
  ],
} satisfies SiteRule;
