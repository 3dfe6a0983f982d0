import type { SiteRule } from '../site-rule';

/** Rakuten Ichiba's order steps. Addresses only, 2020 to 2022; `mdlvpay` is the step of delivery and payment. https://basket.step.rakuten.co.jp/rms/mall/bs/mdlvpay/ */
export default {
  places: [
    {
      kind: 'address',
      patterns: [
        'https://*.step.rakuten.co.jp/rms/mall/bs/mdlvpay*',
        'https://*.step.rakuten.co.jp/rms/mall/bs/confirmorder*',
      ],
    },
  ],
  basis: 'addresses',
  shop: 'rakuten.co.jp',
  pageKind: 'checkout',
  steps: [],
} satisfies SiteRule;
