import { describe, expect, it } from 'vitest';
import { bestOf, type Taken, walletAnswers } from '../../utils/history/wallet-answer';
import { createI18n } from '../../utils/i18n/create-i18n';
import { writeLooks } from '../../utils/testing/write-looks';
import { walletWords } from './wallet-words';

const i18n = createI18n('en');
const today = new Date('2026-01-10T12:00:00.000Z');

/** What is known before, what the page holds now (nothing: no payment step), and the answer for WeChat Pay. */
const cases: [string, string, string | null, Taken, string][] = [
  ['a shop never looked at', '', null, 'unknown', 'not known: no complete look yet'],
  ['the first look, which has it', '', 'wechat-pay>更换', 'behind', 'behind “更换”'],
  ['the first look, which has it in sight', '', 'wechat-pay', 'in-sight', 'in sight'],
  ['the first look, which has it not', '', 'alipay*', 'not-seen', 'not there now'],
  ['the first look, read in part', '', 'partial alipay*', 'unknown', 'not in the part that could be read'],
  ['one this order cannot have', '', 'wechat-pay!amount', 'not-seen', 'in sight; not for this amount'],
  [
    'the example everybody knows',
    `2026-01-01 | wechat-pay>更换
     2026-01-02 | alipay
     2026-01-03 | wechat-pay>更换`,
    'wechat-pay>更换',
    'behind',
    'behind “更换”; seen 3 of the last 4 times; for some orders only',
  ],
  [
    'one that is missing now',
    `2026-01-01 | wechat-pay>更换
     2026-01-02 | wechat-pay>更换`,
    'alipay',
    'not-seen',
    'not there now; seen 2 of the last 3 times',
  ],
  [
    'a page without a payment step, from history',
    `2026-01-01 | wechat-pay>更换
     2026-01-07 | wechat-pay>更换`,
    null,
    'behind',
    'behind “更换”; seen 2 of the last 2 times; last seen 3 days ago',
  ],
  [
    'a shop that never had it',
    `2026-01-01 | alipay
     2026-01-07 | alipay`,
    null,
    'not-seen',
    'not there in any of 2 complete looks',
  ],
  [
    'a shop from which it has gone',
    `2026-01-01 | wechat-pay
     2026-01-02 | alipay
     2026-01-03 | alipay
     2026-01-04 | alipay`,
    null,
    'not-seen',
    'gone; last seen on Jan 1, 2026',
  ],
  [
    'a list left closed now, behind which it was before',
    `2026-01-01 | wechat-pay>更换
     2026-01-07 | wechat-pay>更换`,
    'partial alipay*',
    'behind',
    'not in the part that could be read; behind “更换”; last seen 3 days ago; seen 2 of the last 2 times',
  ],
];

describe('the answer for one of my wallets', () => {
  it.each(cases)('at %s', (_, before, page, taken, words) => {
    const earlier = before === '' ? [] : writeLooks(before);
    const line = page?.startsWith('partial') ? page.replace('partial', '2026-01-10 partial |') : `2026-01-10 | ${page}`;
    const [now] = page === null ? [] : writeLooks(line).map((look) => ({ ...look, id: 'now' }));
    const looks = now ? [...earlier, now] : earlier;
    const [answer] = walletAnswers(['wechat-pay'], now ?? null, looks);
    if (!answer) throw new Error('no answer was given');
    expect([answer.taken, walletWords(answer, i18n, today).join('; ')]).toEqual([taken, words]);
  });
});

describe('the best of my wallets', () => {
  const [now] = writeLooks('2026-01-10 | alipay* wechat-pay>更换');
  it.each<[string[], Taken | null]>([
    [[], null],
    [['klarna'], 'not-seen'],
    [['klarna', 'wechat-pay'], 'behind'],
    [['wechat-pay', 'alipay'], 'in-sight'],
  ])('of %j is %s', (wallets, taken) => {
    expect(bestOf(walletAnswers(wallets, now ?? null, []))).toBe(taken);
  });
});
