import { expect, it } from 'vitest';
import { writeLooks } from '../testing/write-looks';
import { shopHistory } from './shop-history';
import { walletNews } from './wallet-news';

const story = `2026-01-01 | alipay*
               2026-01-02 | alipay* wechat-pay
               2026-01-03 | alipay*
               2026-01-04 | alipay*
               2026-01-05 | alipay*
               2026-02-01 | alipay* wechat-pay`;

it.each([
  ['look 001', []],
  ['look 002', [{ method: 'wechat-pay', kind: 'appeared' }]],
  ['look 003', []],
  ['look 005', [{ method: 'wechat-pay', kind: 'disappeared' }]],
  ['look 006', [{ method: 'wechat-pay', kind: 'appeared' }]],
])('%s brings the news %j', (id, news) => {
  const { events } = shopHistory(writeLooks(story));
  expect(walletNews(['wechat-pay', 'klarna'], events, id)).toEqual(news);
  expect(walletNews(['klarna'], events, id)).toEqual([]);
});
