import { describe, expect, it } from 'vitest';
import { writeLooks } from '../testing/write-looks';
import { followMethod } from './follow-method';
import { inOrder } from './in-order';
import { methodHistory, unseenMethod } from './method-history';
import { shopHistory } from './shop-history';

const daily = (count: number, methods: string) =>
  Array.from({ length: count }, (_, day) => `2026-01-${String(day + 1).padStart(2, '0')} | ${methods}`).join('\n');

describe('how sure a standing is', () => {
  it.each([
    ['one day', '2026-01-01 | klarna', 'low'],
    ['one day, however often', '2026-01-01 | klarna\n2026-01-01 | klarna', 'low'],
    ['two days', daily(2, 'klarna'), 'medium'],
    ['five days', daily(5, 'klarna'), 'high'],
    ['days before it was first there, which tell nothing of it', `${daily(5, 'alipay')}\n2026-02-01 | klarna`, 'low'],
  ])('rests on %s', (_, looks, confidence) => {
    expect(methodHistory('klarna', inOrder(writeLooks(looks))).confidence).toBe(confidence);
  });
});

it('counts the share since the method was first there, in complete looks only', () => {
  const looks = writeLooks(`2026-01-01 | alipay
                            2026-01-02 | alipay klarna
                            2026-01-03 partial | alipay klarna
                            2026-01-04 | alipay
                            2026-01-05 | alipay klarna`);
  expect(methodHistory('klarna', looks)).toMatchObject({
    firstSeen: '2026-01-02T12:00:00.000Z',
    lastSeen: '2026-01-05T12:00:00.000Z',
    share: { seen: 2, looks: 3 },
    standing: 'some-orders',
  });
});

it('finds a card network where the card form takes it', () => {
  const [look] = writeLooks('2026-01-01 | paypal* card>Other');
  if (!look) throw new Error('no look was written');
  const offerings = look.offerings.map((offering) =>
    offering.method === 'card' ? { ...offering, networks: ['visa'] } : offering,
  );
  expect(methodHistory('visa', [{ ...look, offerings }]).latest).toMatchObject({
    method: 'visa',
    prominence: 'one-step',
    behind: 'Other',
  });
});

it.each([
  ['of complete looks', '2026-01-01 | alipay\n2026-01-02 | paypal'],
  ['of looks that could have missed it', '2026-01-01 partial | alipay\n2026-01-02 unnamed=1 | paypal'],
  ['of no look', '2026-01-01 unreadable |'],
])('a method never seen is the same from the looks and from the summary %s', (_, text) => {
  const looks = writeLooks(text);
  const { telling, tellingDays } = shopHistory(looks);
  expect(unseenMethod('klarna', telling, tellingDays)).toEqual(methodHistory('klarna', looks));
});

it('is removed once although it is seen under other conditions meanwhile, and returns under its own', () => {
  const looks = writeLooks(`2026-01-01 | klarna
                            2026-01-02 |
                            2026-01-03 |
                            2026-01-04 |
                            2026-01-05 mobile | klarna
                            2026-01-06 |
                            2026-01-07 | klarna`);
  expect(followMethod('klarna', looks).events.map(({ kind, at }) => [kind, at.slice(0, 10)])).toEqual([
    ['there', '2026-01-01'],
    ['removed', '2026-01-04'],
    ['returned', '2026-01-07'],
  ]);
});
