import { describe, expect, it } from 'vitest';
import { inOrder } from '../../utils/history/in-order';
import { methodHistory } from '../../utils/history/method-history';
import { reportStanding } from '../../utils/history/report-standing';
import { shopHistory } from '../../utils/history/shop-history';
import { createI18n } from '../../utils/i18n/create-i18n';
import zh from '../../utils/i18n/messages/zh-CN';
import { reportsOf } from '../../utils/reports/reports';
import { writeLooks } from '../../utils/testing/write-looks';
import { eventWords } from './event-words';
import { reportWords } from './report-words';
import { standingWords } from './standing-words';

const i18n = createI18n('en');
const names = new Map([
  ['alipay', 'Alipay'],
  ['apple-pay', 'Apple Pay'],
  ['card', 'Card'],
  ['friend-pay', 'Friend pays'],
  ['ideal', 'iDEAL'],
  ['klarna', 'Klarna'],
  ['paypal', 'PayPal'],
  ['unionpay-quickpass', 'UnionPay QuickPass'],
  ['wechat-pay', 'WeChat Pay'],
]);
const nameOf = (id: string) => names.get(id) ?? id;

/** What a careful reader would write of a shop's looks: its events by day, then where one method stands. */
interface Written {
  readonly looks: string;
  readonly method: string;
  readonly events: readonly string[];
  readonly standing: string;
}

const histories: Record<string, Written> = {
  'a method in one look': {
    looks: '2026-01-01 | alipay*',
    method: 'alipay',
    events: ['Jan 1, 2026: Alipay was there at the first look, already chosen.'],
    standing: 'already chosen; seen once',
  },
  'a method never there': {
    looks: `2026-01-01 | alipay*
            2026-01-02 | alipay*`,
    method: 'wechat-pay',
    events: ['Jan 1, 2026: Alipay was there at the first look, already chosen.'],
    standing: 'not there in any of 2 complete looks',
  },
  'a shop of which only a part was read': {
    looks: '2026-01-01 partial | alipay*',
    method: 'wechat-pay',
    events: ['Jan 1, 2026: Alipay was there at the first look, already chosen.'],
    standing: 'not known: no complete look yet',
  },
  'a shop that could never be read': {
    looks: `2026-01-01 unreadable |
            2026-01-02 unreadable |`,
    method: 'wechat-pay',
    events: [],
    standing: 'not known: no complete look yet',
  },
  'looked and found no choice': {
    looks: '2026-01-01 |',
    method: 'wechat-pay',
    events: [],
    standing: 'not there in the one complete look so far',
  },
  'a method that is always there': {
    looks: `2026-01-01 | paypal klarna
            2026-01-02 | paypal klarna
            2026-01-03 | paypal klarna`,
    method: 'klarna',
    events: [
      'Jan 1, 2026: PayPal was there at the first look, in sight.',
      'Jan 1, 2026: Klarna was there at the first look, in sight.',
    ],
    standing: 'in sight; seen 3 of the last 3 times',
  },
  'a method added': {
    looks: `2026-01-01 | alipay*
            2026-01-02 | alipay*
            2026-01-03 | alipay* wechat-pay>更换`,
    method: 'wechat-pay',
    events: [
      'Jan 1, 2026: Alipay was there at the first look, already chosen.',
      'Jan 3, 2026: WeChat Pay is new, behind “更换”. The 2 complete looks before did not have it.',
    ],
    standing: 'behind “更换”; seen once',
  },
  'a method found after partial looks only': {
    looks: `2026-01-01 partial | alipay*
            2026-01-02 | alipay* wechat-pay>更换`,
    method: 'wechat-pay',
    events: [
      'Jan 1, 2026: Alipay was there at the first look, already chosen.',
      'Jan 2, 2026: WeChat Pay was seen for the first time, behind “更换”. Earlier looks may have missed it.',
    ],
    standing: 'behind “更换”; seen once',
  },
  'a miss in a partial look, which is none': {
    looks: `2026-01-01 | alipay* wechat-pay>更换
            2026-01-02 partial | alipay*
            2026-01-03 partial | alipay*
            2026-01-04 partial | alipay*
            2026-01-05 partial | alipay*`,
    method: 'wechat-pay',
    events: [
      'Jan 1, 2026: Alipay was there at the first look, already chosen.',
      'Jan 1, 2026: WeChat Pay was there at the first look, behind “更换”.',
    ],
    standing: 'behind “更换”; seen once',
  },
  'seen in partial looks only': {
    looks: `2026-01-01 partial | alipay* wechat-pay
            2026-01-02 partial | alipay* wechat-pay`,
    method: 'wechat-pay',
    events: [
      'Jan 1, 2026: Alipay was there at the first look, already chosen.',
      'Jan 1, 2026: WeChat Pay was there at the first look, in sight.',
    ],
    standing: 'in sight; seen, but never in a complete look',
  },
  'two misses, too few to call it gone': {
    looks: `2026-01-01 | klarna
            2026-01-02 | klarna
            2026-01-03 |
            2026-01-04 |`,
    method: 'klarna',
    events: ['Jan 1, 2026: Klarna was there at the first look, in sight.'],
    standing: 'not there the last 2 times, which is too early to call gone; seen 2 of the last 4 times',
  },
  'three misses on three days': {
    looks: `2026-01-01 | klarna
            2026-01-02 | klarna
            2026-01-03 |
            2026-01-04 |
            2026-01-05 |`,
    method: 'klarna',
    events: [
      'Jan 1, 2026: Klarna was there at the first look, in sight.',
      'Jan 5, 2026: Klarna is gone: last there on Jan 2, 2026, then missing in complete looks on 3 days.',
    ],
    standing: 'gone; last seen on Jan 2, 2026',
  },
  'three misses in a day, which are one order tried again': {
    looks: `2026-01-01 | klarna
            2026-01-02 |
            2026-01-02 |
            2026-01-02 |`,
    method: 'klarna',
    events: ['Jan 1, 2026: Klarna was there at the first look, in sight.'],
    standing: 'not there the last 3 times, which is too early to call gone; seen 1 of the last 4 times',
  },
  'misses under other conditions, which say nothing of these': {
    looks: `2026-01-01 | apple-pay
            2026-01-02 mobile |
            2026-01-03 mobile |
            2026-01-04 mobile |
            2026-01-05 | apple-pay`,
    method: 'apple-pay',
    events: ['Jan 1, 2026: Apple Pay was there at the first look, in sight.'],
    standing: 'in sight; seen 2 of the last 5 times; seen on computers, missing on phones',
  },
  'a method for those signed in': {
    looks: `2026-01-01 signed-in | paypal saved:card
            2026-01-02 signed-out | paypal
            2026-01-03 signed-in | paypal saved:card
            2026-01-04 signed-out | paypal`,
    method: 'card',
    events: [
      'Jan 1, 2026: PayPal was there at the first look, in sight.',
      'Jan 1, 2026: Card was there at the first look, in sight.',
    ],
    standing: 'in sight; seen 2 of the last 4 times; seen when signed in, missing when not signed in',
  },
  'a method in one edition of the shop': {
    looks: `2026-01-01 lang=nl | ideal
            2026-01-02 lang=en |
            2026-01-03 lang=nl-NL | ideal
            2026-01-04 lang=en-GB |`,
    method: 'ideal',
    events: ['Jan 1, 2026: iDEAL was there at the first look, in sight.'],
    standing:
      'in sight; seen 2 of the last 4 times; seen in the language nl and in the language nl-NL, missing in the language en and in the language en-GB',
  },
  'some orders only': {
    looks: `2026-01-01 | alipay* wechat-pay>更换
            2026-01-02 | alipay*
            2026-01-03 | alipay* wechat-pay>更换
            2026-01-04 | alipay* wechat-pay>更换`,
    method: 'wechat-pay',
    events: [
      'Jan 1, 2026: Alipay was there at the first look, already chosen.',
      'Jan 1, 2026: WeChat Pay was there at the first look, behind “更换”.',
      'Jan 3, 2026: WeChat Pay was there again after it had been missing: for some orders only.',
    ],
    standing: 'behind “更换”; seen 3 of the last 4 times; for some orders only',
  },
  'some orders only, of which many misses in a row are chance': {
    looks: `2026-01-01 | wechat-pay
            2026-01-02 |
            2026-01-03 | wechat-pay
            2026-01-04 |
            2026-01-05 | wechat-pay
            2026-01-06 |
            2026-01-07 |
            2026-01-08 |`,
    method: 'wechat-pay',
    events: [
      'Jan 1, 2026: WeChat Pay was there at the first look, in sight.',
      'Jan 3, 2026: WeChat Pay was there again after it had been missing: for some orders only.',
    ],
    standing: 'in sight; seen 3 of the last 8 times; for some orders only',
  },
  'some orders only, then none of many': {
    looks: `2026-01-01 | wechat-pay
            2026-01-02 |
            2026-01-03 | wechat-pay
            2026-01-04 |
            2026-01-05 |
            2026-01-06 |
            2026-01-07 |
            2026-01-08 |`,
    method: 'wechat-pay',
    events: [
      'Jan 1, 2026: WeChat Pay was there at the first look, in sight.',
      'Jan 3, 2026: WeChat Pay was there again after it had been missing: for some orders only.',
      'Jan 7, 2026: WeChat Pay is gone: last there on Jan 3, 2026, then missing in complete looks on 4 days.',
    ],
    standing: 'gone; last seen on Jan 3, 2026',
  },
  'gone and back': {
    looks: `2026-01-01 | klarna
            2026-01-02 |
            2026-01-03 |
            2026-01-04 |
            2026-02-01 | klarna>More`,
    method: 'klarna',
    events: [
      'Jan 1, 2026: Klarna was there at the first look, in sight.',
      'Jan 4, 2026: Klarna is gone: last there on Jan 1, 2026, then missing in complete looks on 3 days.',
      'Feb 1, 2026: Klarna is back, behind “More”.',
    ],
    standing: 'behind “More”; seen 2 of the last 5 times; for some orders only',
  },
  'moved from behind a control into sight': {
    looks: `2026-01-01 | alipay* wechat-pay>更换
            2026-01-02 | alipay* wechat-pay`,
    method: 'wechat-pay',
    events: [
      'Jan 1, 2026: Alipay was there at the first look, already chosen.',
      'Jan 1, 2026: WeChat Pay was there at the first look, behind “更换”.',
      'Jan 2, 2026: WeChat Pay is easier to reach: in sight, was behind one control.',
    ],
    standing: 'in sight; seen 2 of the last 2 times',
  },
  'moved out of sight': {
    looks: `2026-01-01 | paypal
            2026-01-02 | paypal>>More`,
    method: 'paypal',
    events: [
      'Jan 1, 2026: PayPal was there at the first look, in sight.',
      'Jan 2, 2026: PayPal is harder to reach: two steps away, behind “More”, was in sight.',
    ],
    standing: 'two steps away, behind “More”; seen 2 of the last 2 times',
  },
  'the default changed hands': {
    looks: `2026-01-01 | alipay* wechat-pay
            2026-01-02 | alipay wechat-pay*`,
    method: 'wechat-pay',
    events: [
      'Jan 1, 2026: Alipay was there at the first look, already chosen.',
      'Jan 1, 2026: WeChat Pay was there at the first look, in sight.',
      'Jan 2, 2026: Alipay is no longer chosen in advance, but in sight.',
      'Jan 2, 2026: WeChat Pay is now chosen in advance, was in sight.',
    ],
    standing: 'already chosen; seen 2 of the last 2 times',
  },
  'a prominence that differs by device, which is no move': {
    looks: `2026-01-01 | paypal
            2026-01-02 mobile | paypal>More
            2026-01-03 | paypal`,
    method: 'paypal',
    events: ['Jan 1, 2026: PayPal was there at the first look, in sight.'],
    standing: 'in sight; seen 3 of the last 3 times',
  },
  'not for this amount, then again': {
    looks: `2026-01-01 | klarna
            2026-01-02 | klarna!amount
            2026-01-03 | klarna`,
    method: 'klarna',
    events: [
      'Jan 1, 2026: Klarna was there at the first look, in sight.',
      'Jan 2, 2026: Klarna is shown but cannot be chosen: not for this amount.',
      'Jan 3, 2026: Klarna can be chosen again.',
    ],
    standing: 'in sight; seen 3 of the last 3 times',
  },
  'shown but not for this account': {
    looks: '2026-01-01 | klarna!account',
    method: 'klarna',
    events: ['Jan 1, 2026: Klarna was there at the first look, in sight.'],
    standing: 'in sight; not for this account; seen once',
  },
  'a fee that came, and became a discount': {
    looks: `2026-01-01 | klarna
            2026-01-02 | klarna+2%
            2026-01-03 | klarna-1%`,
    method: 'klarna',
    events: [
      'Jan 1, 2026: Klarna was there at the first look, in sight.',
      'Jan 2, 2026: Klarna: fee 2%, was no fee or discount.',
      'Jan 3, 2026: Klarna: discount 1%, was fee 2%.',
    ],
    standing: 'in sight; seen 3 of the last 3 times',
  },
  'a card on file that the shopper removed, which the shop did not': {
    looks: `2026-01-01 | saved:card* card
            2026-01-02 | card`,
    method: 'card',
    events: ['Jan 1, 2026: Card was there at the first look, in sight.'],
    standing: 'in sight; seen 2 of the last 2 times',
  },
  'a row without a known name, which may be the method missed': {
    looks: `2026-01-01 | klarna
            2026-01-02 unnamed=1 |
            2026-01-03 unnamed=1 |
            2026-01-04 unnamed=1 |`,
    method: 'klarna',
    events: ['Jan 1, 2026: Klarna was there at the first look, in sight.'],
    standing: 'in sight; seen once',
  },
};

const written = Object.entries(histories);
const sentences = (looks: string) =>
  shopHistory(writeLooks(looks)).events.map((event) => `${i18n.date(event.at)}: ${eventWords(event, i18n, nameOf)}`);
const standing = (looks: string, method: string) =>
  standingWords(methodHistory(method, inOrder(writeLooks(looks))), i18n).join('; ');

describe('what happened at a shop', () => {
  it.each(written)('is told of %s', (_, { looks, events }) => {
    expect(sentences(looks)).toEqual(events);
  });

  it.each(written)('stands so for %s', (_, { looks, method, standing: words }) => {
    expect(standing(looks, method)).toBe(words);
  });
});

describe('Taobao, 2021 to 2024', () => {
  const shop = 'app:com.taobao.taobao';
  const looks = writeLooks(
    `2021-06-01 mobile | alipay* card
     2021-09-10 mobile | alipay* unionpay-quickpass>更多 card
     2022-03-01 mobile | alipay* unionpay-quickpass>更多 card
     2024-05-02 mobile | alipay* unionpay-quickpass>更多 card
     2024-08-19 mobile | alipay* unionpay-quickpass>更多 wechat-pay>更多 friend-pay>更多 card
     2024-08-20 mobile | alipay* unionpay-quickpass>更多 card
     2024-08-25 mobile partial | alipay*
     2024-09-03 mobile | alipay* unionpay-quickpass>更多 wechat-pay>更多 card
     2024-09-20 mobile | alipay* unionpay-quickpass wechat-pay card
     2024-10-11 mobile | alipay* unionpay-quickpass wechat-pay card`,
    shop,
  );

  it('reads as a careful reader would write it', () => {
    expect(
      shopHistory(looks).events.map((event) => `${i18n.date(event.at)}: ${eventWords(event, i18n, nameOf)}`),
    ).toEqual([
      'Jun 1, 2021: Alipay was there at the first look, already chosen.',
      'Jun 1, 2021: Card was there at the first look, in sight.',
      'Sep 10, 2021: UnionPay QuickPass is new, behind “更多”. The complete look before did not have it.',
      'Aug 19, 2024: WeChat Pay is new, behind “更多”. The 4 complete looks before did not have it.',
      'Aug 19, 2024: Friend pays is new, behind “更多”. The 4 complete looks before did not have it.',
      'Sep 3, 2024: WeChat Pay was there again after it had been missing: for some orders only.',
      'Sep 20, 2024: UnionPay QuickPass is easier to reach: in sight, was behind one control.',
      'Sep 20, 2024: WeChat Pay is easier to reach: in sight, was behind one control.',
      'Sep 20, 2024: Friend pays is gone: last there on Aug 19, 2024, then missing in complete looks on 3 days.',
    ]);
  });

  it.each([
    ['wechat-pay', 'in sight; seen 4 of the last 5 times; for some orders only'],
    ['alipay', 'already chosen; seen 9 of the last 9 times'],
    ['friend-pay', 'gone; last seen on Aug 19, 2024'],
    ['unionpay-quickpass', 'in sight; seen 8 of the last 8 times'],
  ])('says where %s stands', (method, words) => {
    expect(standingWords(methodHistory(method, inOrder(looks)), i18n).join('; ')).toBe(words);
  });

  it('sets what was published apart, with what was seen since', () => {
    expect(reportsOf(shop).map((report) => reportWords(report, reportStanding(report, looks), i18n))).toEqual([
      [
        'Beijing Business Daily, as of 2021-08: UnionPay QuickPass covers all users of the app.',
        'Seen by you since, on Sep 10, 2021.',
      ],
      [
        'Beijing Business Daily, as of Aug 19, 2024: The app’s payment page still prefers Alipay.',
        'Seen by you since, on Aug 19, 2024.',
      ],
      [
        'Beijing Business Daily, as of Aug 19, 2024: The app had an entry “go to WeChat and find friends to help me pay” for some.',
        'Seen by you since, on Aug 19, 2024.',
      ],
      [
        'Beijing Business Daily, as of Aug 19, 2024: The app is opening WeChat Pay gradually: only for some users and some products, after choosing other options. Customer service calls it a trial; the payment page of the order decides.',
        'Seen by you since, on Aug 19, 2024.',
      ],
    ]);
  });

  it('is told in Chinese too', () => {
    const chinese = createI18n('zh-CN', zh);
    const wechat = methodHistory('wechat-pay', inOrder(looks));
    expect(standingWords(wechat, chinese).join('；')).toBe('直接可见；最近 5 次中见到 4 次；仅部分订单');
  });
});

describe('a published claim', () => {
  const taken = reportsOf('goofish.com').find(({ claim }) => claim === 'not-offered');
  const offered = reportsOf('youku.com')[0];
  const later = (text: string) => writeLooks(text, 'goofish.com');

  it.each([
    ['not offered, and no look since', taken, '2023-01-01 | alipay*', 'Not confirmed by you.'],
    [
      'not offered, and none found since',
      taken,
      `2024-09-01 | alipay*
       2024-09-02 | alipay*`,
      'Your 2 complete looks since did not have it either.',
    ],
    ['not offered, yet seen', taken, '2024-12-24 | alipay* wechat-pay', 'But seen by you since, on Dec 24, 2024.'],
    ['offered, and seen since', offered, '2024-08-30 partial | wechat-pay', 'Seen by you since, on Aug 30, 2024.'],
    [
      'offered, and missing since',
      offered,
      '2024-09-01 | alipay',
      'Not confirmed by you: 1 complete look since did not have it.',
    ],
    ['offered, and only part-read since', offered, '2024-09-01 partial | alipay', 'Not confirmed by you.'],
  ])('%s', (_, report, text, words) => {
    if (!report) throw new Error('the claim is gone from the folder');
    expect(reportWords(report, reportStanding(report, later(text)), i18n)[1]).toBe(words);
  });
});
