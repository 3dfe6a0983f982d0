import type { SiteRule } from '../site-rule';

/**
 * Order pages. Of that on the PC only the address is known; on mobile blocks are named by the keys of the page's data, texts stand in `view-name` elements.
 * Captures of 2023-08 and 2023-09, in use 2026. https://m.damai.cn/app/dmfe/h5-ultron-buy/index.html
 */
export default {
  places: [
    {
      kind: 'address',
      patterns: ['https://m.damai.cn/app/dmfe/h5-ultron-buy/*', 'https://buy.damai.cn/orderConfirm*'],
    },
  ],
  basis: 'published',
  shop: 'damai.cn',
  shopNames: ['大麦', '大麦网'],
  app: 'cn.damai',
  group: 'alibaba',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      list: ['#dmPayTypeBlock_DmPayTypeBlock'],
      row: ['[id^="dmPayType_"]'], // ids of entries are concluded from those of blocks
      name: [{ from: 'text', at: 'div[view-name="TextView"]' }],
      chosen: ['i.iconfont:not(.icondanxuan-weixuan_)'],
    },
    {
      kind: 'pays',
      at: ['#dmOrderSubmitBlock_DmOrderSubmitBlock div[view-name="TextView"]', 'div[data-spm*="dmSubmit"]'],
    },
  ],
} satisfies SiteRule;
