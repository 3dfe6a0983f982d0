import { describe, expect, it } from 'vitest';
import { writeLooks } from '../testing/write-looks';
import type { ComparableLook } from './diff-observations';
import { shopHistory } from './shop-history';
import { answersFromHistory, tellsAll, walletAnswers } from './wallet-answer';

const wallets = ['wechat-pay', 'klarna', 'visa'];

const histories: readonly [string, string][] = [
  ['a shop looked at once', '2026-01-01 | alipay* wechat-pay>更换'],
  [
    'a method that went',
    '2026-01-01 | alipay wechat-pay\n2026-02-01 | alipay\n2026-03-01 | alipay\n2026-04-01 | alipay',
  ],
  ['some orders only', '2026-01-01 | alipay klarna\n2026-02-01 | alipay\n2026-03-01 | alipay klarna'],
  ['partial looks alone', '2026-01-01 partial | alipay\n2026-02-01 partial | alipay'],
  ['what could not be read', '2026-01-01 unreadable |'],
];

const pages: readonly [string, ComparableLook | null][] = [
  ['no payment step', null],
  ['a whole one', writeLooks('2026-05-01 | alipay* wechat-pay')[0] ?? null],
  ['a part of one', writeLooks('2026-05-01 partial | alipay')[0] ?? null],
];

describe('what is at hand of a shop answers as its looks do', () => {
  it.each(histories.flatMap(([shop, looks]) => pages.map(([page, now]) => [shop, page, looks, now] as const)))(
    '%s, the page holding %s',
    (_shop, _page, text, now) => {
      const looks = writeLooks(text);
      expect(answersFromHistory(wallets, now, shopHistory(looks))).toEqual(walletAnswers(wallets, now, looks));
    },
  );

  it('also for a shop never looked at', () => {
    expect(answersFromHistory(wallets, null, undefined)).toEqual(walletAnswers(wallets, null, []));
  });
});

describe('the page alone tells what to expect', () => {
  it.each([
    ['of all methods where it could be read wholly', '2026-05-01 | alipay', ['alipay', 'klarna'], true],
    ['of those it shows', '2026-05-01 partial | alipay klarna', ['klarna'], true],
    ['not of those that the rest may hold', '2026-05-01 partial | alipay', ['alipay', 'klarna'], false],
  ])('%s', (_, text, methods, tells) => {
    expect(tellsAll(methods, writeLooks(text)[0] ?? null)).toBe(tells);
  });

  it('not where it holds no payment step', () => {
    expect(tellsAll(['alipay'], null)).toBe(false);
  });
});
