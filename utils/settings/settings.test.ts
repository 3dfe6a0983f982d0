import { expect, it } from 'vitest';
import { defaultSettings, readSettings, type Settings } from './settings';

it('is off, empty and unknown where nothing was set', () => {
  expect(defaultSettings).toEqual({
    wallets: [],
    language: null,
    market: null,
    signedIn: null,
    currency: null,
    amountBand: null,
    pausedShops: [],
    privateShops: [],
    retentionDays: null,
    notices: 'off',
    hearsRequests: false,
    accessChoice: null,
  });
});

it.each<[string, unknown, Partial<Settings>]>([
  ['nothing', undefined, {}],
  ['a text', 'settings', {}],
  ['a list', ['wechat-pay'], {}],
  ['wallets', { wallets: ['wechat-pay', 'alipay'] }, { wallets: ['wechat-pay', 'alipay'] }],
  ['wallets that are no ids', { wallets: ['WeChat Pay'], market: 'CN' }, { market: 'CN' }],
  ['a market that is none', { market: 'China', wallets: ['alipay'] }, { wallets: ['alipay'] }],
  ['a retention of no days', { retentionDays: 0 }, {}],
  ['a retention', { retentionDays: 365 }, { retentionDays: 365 }],
  ['listening', { hearsRequests: true }, { hearsRequests: true }],
  ['listening that is neither on nor off', { hearsRequests: 'yes' }, {}],
  ['a choice of when to read', { accessChoice: 'on-press' }, { accessChoice: 'on-press' }],
  ['a choice there is not', { accessChoice: 'always' }, {}],
  ['an unknown kind of notice', { notices: 'loud' }, {}],
  ['a setting of a newer version', { colour: 'red', signedIn: true }, { signedIn: true }],
])('reads %s', (_, stored, differing) => {
  expect(readSettings(stored)).toEqual({ ...defaultSettings, ...differing });
});
