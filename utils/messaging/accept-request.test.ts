import { describe, expect, it } from 'vitest';
import { acceptRequest, type Sender } from './accept-request';
import type { LookReport } from './protocol';

const own = { id: 'us', origin: 'chrome-extension://us' };
const page: Sender = { id: 'us', url: 'https://shop.example/checkout', frameId: 0, tab: { id: 7 } };
const frame: Sender = { id: 'us', url: 'https://provider.example/', frameId: 3, tab: { id: 7 } };
const popup: Sender = { id: 'us', url: 'chrome-extension://us/popup.html' };

const offering = {
  method: 'wechat-pay',
  prominence: 'one-step',
  position: 1,
  available: true,
  unavailableReason: null,
  behind: '更换',
  doors: ['scan'],
  saved: false,
  networks: [],
  fee: null,
  confidence: 0.9,
  evidence: [{ kind: 'label', state: 'shown', text: '微信支付' }],
} as const;

const detection = {
  kind: 'offerings',
  pageKind: 'checkout',
  platform: null,
  provider: null,
  lang: 'zh-CN',
  mentions: [],
  offerings: [offering],
  completeness: 'complete',
  closedLists: [],
  framesUnread: [],
  truncated: false,
  unnamed: 0,
} as const;

const report: LookReport = {
  lookId: '01JD0000000000000000000000',
  observedAt: '2026-11-22T22:38:00.000Z',
  host: 'shop.example',
  detection,
  context: { lang: 'zh-CN', device: 'desktop' },
  versions: { catalogue: 'abc', rules: 'def' },
};
const keep = (changed: object) => ({ type: 'keep-look', report: { ...report, ...changed } });
const keepOffering = (changed: object) =>
  keep({ detection: { ...detection, offerings: [{ ...offering, ...changed }] } });

describe('is accepted', () => {
  it.each<[string, unknown, Sender]>([
    ['a look from the page it was had at', keep({}), page],
    ['a look that could not be read', keep({ detection: { kind: 'unreadable', reason: 'limit' } }), page],
    ['the gate', { type: 'gate-opened' }, page],
    ['a page that leaves its step', { type: 'look-left' }, page],
    ['a page that asks for its frames', { type: 'read-frames' }, page],
    ['a frame that changed', { type: 'frame-changed' }, frame],
    ['a page whose reading failed', { type: 'reading-failed', kind: 'TypeError' }, page],
    ['a frame whose reading failed', { type: 'reading-failed', kind: 'TypeError' }, frame],
    ['a page that needs the words of a script', { type: 'bring-words', scripts: ['cyrillic'] }, page],
    ['a frame that does', { type: 'bring-words', scripts: ['east-asian', 'west-asian'] }, frame],
    ['the popup', { type: 'tab-status', tabId: 7 }, popup],
    ['a page that has its shopper back', { type: 'lift-guard' }, page],
    [
      'a press on a closed list',
      { type: 'look-behind', tabId: 7, list: { label: '更换', nth: 0 }, letting: 'nothing' },
      popup,
    ],
    ['the popup opened as a page', { type: 'look-again', tabId: 7 }, { ...popup, frameId: 0, tab: { id: 8 } }],
  ])('%s', (_case, message, sender) => {
    expect(acceptRequest(message, sender, own)).toEqual(message);
  });

  it('drops what it does not know', () => {
    const accepted = acceptRequest(keepOffering({ href: 'https://shop.example/order/1', title: 'Order 1' }), page, own);
    expect(accepted).toEqual(keep({}));
  });
});

describe('is told to be outdated', () => {
  it.each<[string, unknown, Sender]>([
    ['a look at the shop that the tab has left', keep({ host: 'other.example' }), page],
    ['a look of a tab that is nowhere any more', keep({}), { ...page, url: undefined }],
    ['a look of a tab that was closed', keep({}), { ...page, tab: undefined }],
    ['a look of a page that is being torn down', keep({}), { ...page, frameId: undefined }],
    ['a look sent as an empty page came', keep({}), { ...page, url: 'about:blank' }],
    // A page that was left is no longer frame 0 of its tab.
    ['a look of a page put by for going back', keep({}), { ...page, frameId: 57, documentLifecycle: 'cached' }],
    [
      'a look of a page that another replaces',
      keep({}),
      { ...page, frameId: 57, documentLifecycle: 'pending_deletion' },
    ],
  ])('%s', (_case, message, sender) => {
    expect(acceptRequest(message, sender, own)).toBe('outdated');
  });
});

describe('is refused', () => {
  it.each<[string, unknown, Sender]>([
    ['another extension', { type: 'gate-opened' }, { ...page, id: 'them' }],
    ['a sender without id', { type: 'gate-opened' }, { ...page, id: undefined }],
    ['no message', undefined, page],
    ['a text', 'gate-opened', page],
    ['an unknown message', { type: 'delete-all' }, popup],
    ['a message named like a property of every object', { type: '__proto__' }, page],
    ['a look from a frame', keep({ host: 'provider.example' }), frame],
    ['a look from a frame that stands', keep({}), { ...page, frameId: 57, documentLifecycle: 'active' }],
    ['a look from an extension page', keep({}), popup],
    ['a page that asks for a tab', { type: 'tab-status', tabId: 8 }, page],
    ['a page that looks like ours', { type: 'tab-status', tabId: 8 }, { ...page, url: 'chrome-extension://usurper/p' }],
    [
      'a page that asks for a press',
      { type: 'look-behind', tabId: 7, list: { label: '更换', nth: 0 }, letting: 'nothing' },
      page,
    ],
    [
      'a press that lets everything through',
      { type: 'look-behind', tabId: 7, list: { label: '更换', nth: 0 }, letting: 'everything' },
      popup,
    ],
    ['a page that wants it always', { type: 'always-look-behind', tabId: 7, always: true }, page],
    ['a failure told at length', { type: 'reading-failed', kind: 'x'.repeat(65) }, page],
    ['a frame that opens the gate', { type: 'gate-opened' }, frame],
    ['a script that there are no words of', { type: 'bring-words', scripts: ['../popup'] }, page],
    ['an extension page that asks for words', { type: 'bring-words', scripts: ['cyrillic'] }, popup],
    ['a tab that is no number', { type: 'tab-status', tabId: '7' }, popup],
    ['an id that is none of ours', keep({ lookId: 'x' }), page],
    ['an id with a letter that is never used', keep({ lookId: '01JD000000000000000000000U' }), page],
    ['a time that is none', keep({ observedAt: 'yesterday' }), page],
    ['no versions', { type: 'keep-look', report: { ...report, versions: undefined } }, page],
    ['an unknown kind of result', keep({ detection: { ...detection, kind: 'paid' } }), page],
    ['a method that is no id', keepOffering({ method: 'WeChat Pay' }), page],
    ['a method named __proto__', keepOffering({ method: '__proto__' }), page],
    ['an unknown prominence', keepOffering({ prominence: 'hidden' }), page],
    ['a position that is no number', keepOffering({ position: Number.NaN }), page],
    ['more certainty than there is', keepOffering({ confidence: 1.1 }), page],
    ['a label of a megabyte', keepOffering({ behind: 'x'.repeat(1_000_000) }), page],
    ['a label that turns the text around it', keepOffering({ behind: 'Change \u202epayment' }), page],
    ['a label with a control character', keepOffering({ behind: 'Change\u0000' }), page],
    ['a thousand offerings', keep({ detection: { ...detection, offerings: Array(1000).fill(offering) } }), page],
    ['a list that is none', keep({ detection: { ...detection, offerings: {} } }), page],
  ])('%s', (_case, message, sender) => {
    expect(acceptRequest(message, sender, own)).toBeUndefined();
  });
});
