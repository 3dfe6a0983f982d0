import { expect, it } from 'vitest';
import { forgetNotices, noticedToday } from './noticed';

it('tells of a shop once a day, and again after it was forgotten', async () => {
  expect(await noticedToday('a.example', '2026-01-01T09:00:00.000Z')).toBe(false);
  expect(await noticedToday('a.example', '2026-01-01T21:00:00.000Z')).toBe(true);
  expect(await noticedToday('b.example', '2026-01-01T21:00:00.000Z')).toBe(false);
  expect(await noticedToday('a.example', '2026-01-02T00:00:00.000Z')).toBe(false);
  await forgetNotices('a.example');
  expect(await noticedToday('a.example', '2026-01-02T01:00:00.000Z')).toBe(false);
  await forgetNotices();
  expect(await noticedToday('a.example', '2026-01-02T02:00:00.000Z')).toBe(false);
});

it('remembers both of two shops told of in the same moment, and tells once of one', async () => {
  await forgetNotices();
  const at = '2026-01-03T09:00:00.000Z';
  const shops = ['a.example', 'b.example', 'a.example'];
  expect(await Promise.all(shops.map((shop) => noticedToday(shop, at)))).toEqual([false, false, true]);
  expect(await Promise.all(shops.map((shop) => noticedToday(shop, at)))).toEqual([true, true, true]);
});
