import { expect, it } from 'vitest';
import { joinSpellings, type PackedMethod, packMethods, unpackMethods } from './pack';

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
  expect(unpackMethods(packMethods(methods))).toEqual(methods);
});

it.each([
  ['apple-pay', ['apple-pay', 'applepay'], ['apple-pay', 'applepay']],
  ['card', ['credit-card', 'creditcard', 'cc'], ['cc', 'credit-card', 'creditcard']],
  ['alipay-hk', ['alipay-hk'], ['alipay-hk']],
  ['visa', ['visa'], ['visa']],
])('keeps both spellings of the tokens of %s', (id, tokens, kept) => {
  const [unpacked] = unpackMethods(packMethods([method(id, { tokens: joinSpellings(tokens, id) })]));
  expect([...(unpacked?.tokens ?? [])].sort()).toEqual(kept);
});

it('refuses what would break the lines', () => {
  expect(() => packMethods([method('odd', { names: ['a^b'] })])).toThrow('odd');
});
