import { expect, it } from 'vitest';
import { makeObservation } from '../testing/make-observation';
import { makeOffering } from '../testing/make-offering';
import { behindLastTime } from './behind-last-time';

const buried = (method: string, behind: string | null) => makeOffering(method, { prominence: 'one-step', behind });
const last = makeObservation('last', {
  offerings: [
    makeOffering('alipay'),
    buried('wechat-pay', '更换'),
    buried('friend-pay', '更换'),
    buried('jd-pay', null),
  ],
});

it('names what was behind a control last time and is not known now', () => {
  expect(behindLastTime([last], 'now', [makeOffering('alipay')])).toEqual([
    { behind: '更换', methods: ['wechat-pay', 'friend-pay'] },
    { behind: null, methods: ['jd-pay'] },
  ]);
});

it('is silent of what is known by now, of the look going on and of a shop never seen', () => {
  expect(behindLastTime([last], 'now', last.offerings)).toEqual([]);
  expect(behindLastTime([last], 'last', [])).toEqual([]);
  expect(behindLastTime([], 'now', [])).toEqual([]);
});
