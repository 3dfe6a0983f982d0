import { expect, it } from 'vitest';
import {
  itemsOf,
  joinSpellings,
  listFields,
  type MethodRow,
  type PackedMethod,
  packMethods,
  packNames,
  unpackMethods,
  unpackNames,
} from './pack';

const method = (id: string, part: Partial<PackedMethod> = {}): PackedMethod => ({
  id,
  family: 'wallet',
  parent: null,
  names: [],
  weakNames: [],
  tokens: [],
  weakTokens: [],
  codes: [],
  scripts: [],
  ...part,
});

const unpackAll = (row: MethodRow) => {
  const { id, family, parent } = row;
  return { id, family, parent, ...Object.fromEntries(listFields.map((field) => [field, itemsOf(row, field)])) };
};

it('gives back what was packed', () => {
  const methods = [
    method('apple-pay', {
      names: ['apple pay', 'applepay', 'ideal | wero', 'k+'],
      codes: ['apple-pay', 'x'],
      scripts: ['a.example/b'],
    }),
    method('huabei', {
      family: 'bnpl',
      parent: 'alipay',
      weakNames: ['huabei'],
      tokens: ['huabei'],
      weakTokens: ['hb'],
    }),
    method('visa', { family: 'card-network' }),
    method('mir', { family: 'card-network', names: ['mir', '+7 mir'] }),
  ];
  expect(unpackMethods(packMethods(methods)).map(unpackAll)).toEqual(methods);
});

it.each([
  ['apple-pay', ['apple-pay', 'applepay'], ['apple-pay', 'applepay']],
  ['card', ['credit-card', 'creditcard', 'cc'], ['cc', 'credit-card', 'creditcard']],
  ['alipay-hk', ['alipay-hk'], ['alipay-hk']],
  ['visa', ['visa'], ['visa']],
])('keeps both spellings of the tokens of %s', (id, tokens, kept) => {
  const [unpacked] = unpackMethods(packMethods([method(id, { tokens: joinSpellings(tokens, id) })]));
  expect([...itemsOf(unpacked!, 'tokens')].sort()).toEqual(kept);
});

it('refuses what would break the lines', () => {
  expect(() => packMethods([method('odd', { names: ['a^b'] })])).toThrow('odd');
});

it('packs the names of one script by the rows of their methods', () => {
  const packed = packNames(
    ['支付密码'],
    [
      method('alipay', { names: ['支付宝', '支付寶'], weakNames: [] }),
      method('card'),
      method('cash', { weakNames: ['现金'] }),
    ],
  );
  expect(unpackNames(packed)).toEqual({
    falseFriends: ['支付密码'],
    methods: [
      { row: 0, names: ['支付宝', '支付寶'], weakNames: [] },
      { row: 2, names: [], weakNames: ['现金'] },
    ],
  });
});
