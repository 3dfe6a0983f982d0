import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/observation';
import { writeLooks } from '../testing/write-looks';
import { applyCorrections, shopsSaid } from './apply-corrections';

const [look] = writeLooks('2026-01-01 | alipay* wechat-pay>更换');
if (!look) throw new Error('no look was written');

const correction = (rest: Partial<Correction>): Correction => ({
  id: 'c',
  observation: look.id,
  method: null,
  verdict: 'right',
  value: null,
  coder: null,
  at: '2026-01-02T00:00:00.000Z',
  ...rest,
});
const lines = (corrections: Correction[], shop: string | null = 'shop.example') =>
  applyCorrections(look, corrections, shop)?.offerings.map(({ method, prominence }) => `${method} ${prominence}`);

describe('a corrected look', () => {
  it.each<[string, Correction[], string[]]>([
    ['stays as it is without corrections', [], ['alipay preselected', 'wechat-pay one-step']],
    [
      'stays as it is when it is right',
      [correction({ method: 'alipay' })],
      ['alipay preselected', 'wechat-pay one-step'],
    ],
    ['lacks what is not offered', [correction({ method: 'alipay', verdict: 'not-offered' })], ['wechat-pay one-step']],
    [
      'has what was missing, in sight unless told otherwise',
      [
        correction({ method: 'paypal', verdict: 'missing' }),
        correction({ method: 'card', verdict: 'missing', value: 'two-steps' }),
      ],
      ['alipay preselected', 'wechat-pay one-step', 'paypal visible', 'card two-steps'],
    ],
    [
      'has the state that is right',
      [correction({ method: 'alipay', verdict: 'wrong-state', value: 'visible' })],
      ['alipay visible', 'wechat-pay one-step'],
    ],
    [
      'follows the latest word on a line',
      [
        correction({ method: 'alipay', verdict: 'right', at: '2026-01-03T00:00:00.000Z' }),
        correction({ method: 'alipay', verdict: 'not-offered' }),
      ],
      ['alipay preselected', 'wechat-pay one-step'],
    ],
    [
      'is not changed by what is said of another look',
      [correction({ observation: 'another', method: 'alipay', verdict: 'not-offered' })],
      ['alipay preselected', 'wechat-pay one-step'],
    ],
  ])('%s', (_, corrections, expected) => {
    expect(lines(corrections)).toEqual(expected);
  });

  it('belongs to the shop the shopper named, and to no other', () => {
    const moved = [correction({ verdict: 'wrong-shop', value: 'right.example' })];
    expect(lines(moved, 'shop.example')).toBeUndefined();
    expect(lines(moved, 'right.example')).toHaveLength(2);
    expect(applyCorrections(look, moved, 'right.example')).toMatchObject({
      shop: 'right.example',
      attribution: { basis: 'person', confidence: 'high' },
    });
  });

  it('leaves the observation untouched', () => {
    const before = structuredClone(look);
    lines([correction({ method: 'alipay', verdict: 'not-offered' })]);
    expect(look).toEqual(before);
  });
});

describe('the shops said of looks', () => {
  const moved = (rest: Partial<Correction>) => correction({ verdict: 'wrong-shop', ...rest });
  it.each<[string, Correction[], [string, string][]]>([
    ['are none without corrections', [], []],
    ['are none where only methods were put right', [correction({ method: 'alipay', verdict: 'not-offered' })], []],
    [
      'are told look by look',
      [moved({ observation: '1', value: 'a' }), moved({ observation: '2', value: 'b' })],
      [
        ['1', 'a'],
        ['2', 'b'],
      ],
    ],
    [
      'follow the latest word, in whatever order it comes',
      [
        moved({ observation: '1', value: 'last', at: '2026-02-02T00:00:00.000Z' }),
        moved({ observation: '1', value: 'first', at: '2026-02-01T00:00:00.000Z' }),
      ],
      [['1', 'last']],
    ],
    ['are none where the shopper names none', [moved({ observation: '1', value: null })], []],
  ])('%s', (_, corrections, expected) => {
    expect([...shopsSaid(corrections)]).toEqual(expected);
  });
});
