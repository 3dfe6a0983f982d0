import type { SiteRule } from '../site-rule';

/**
 * UnionPay's web cashier: the cards on file, the others in a hidden list. Userscripts of 2017 and 2018.
 * Cloud QuickPass shows as a code there, of which no page is known. https://cashier.95516.com/b2c/showCard.action
 */
export default {
  places: [{ kind: 'address', patterns: ['https://*cashier.95516.com/*', 'https://gateway.95516.com/*'] }],
  basis: 'published',
  group: 'unionpay',
  hosted: true,
  pageKind: 'cashier',
  provider: 'unionpay',
  steps: [
    { kind: 'only', method: 'unionpay', proof: '#cardPay' },
    { kind: 'pays', at: ['#btnCardPay'] },
  ],
} satisfies SiteRule;
