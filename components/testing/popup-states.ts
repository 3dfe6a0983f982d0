import type { UnreadableReason } from '../../utils/model/detection';
import { unreadableReasons } from '../../utils/model/detection';
import { makeDetection } from '../../utils/testing/make-detection';
import { inOrder, makeOffering } from '../../utils/testing/make-offering';
import type { PopupScreenProps } from '../popup/PopupScreen';
import type { Offered } from '../popup/popup-view';
import { revealStates } from './reveal-states';

type State = Omit<PopupScreenProps, 'onLookAgain' | 'onAllow' | 'onMakeRoom'>;

const now = new Date('2026-11-22T12:00:00Z');

const nothing: State = {
  view: { kind: 'loading' },
  shop: null,
  host: null,
  isLooking: false,
  earlier: null,
  now,
  offers: [],
};

const shop: State = { ...nothing, shop: 'shop.example', host: 'checkout.shop.example' };

const offered = (rest: Partial<Offered>): Offered => makeDetection({ lang: 'en', ...rest });

const taote = offered({
  lang: 'zh-CN',
  offerings: inOrder(
    makeOffering('alipay', { prominence: 'preselected' }),
    makeOffering('huabei', { fee: { kind: 'discount', text: '5 CNY' } }),
    makeOffering('wechat-pay', { prominence: 'one-step', behind: '更换', doors: ['app', 'scan'] }),
    makeOffering('friend-pay', { prominence: 'one-step', behind: '更换', doors: ['friend'] }),
    makeOffering('unionpay-quickpass', { prominence: 'two-steps', behind: '添加银行卡' }),
  ),
});

const western = offered({
  completeness: 'partial',
  offerings: inOrder(
    makeOffering('card', { saved: true, prominence: 'preselected' }),
    makeOffering('card', { networks: ['visa', 'mastercard', 'american-express', 'discover', 'diners-club', 'jcb'] }),
    makeOffering('paypal', { doors: ['account'] }),
    makeOffering('apple-pay', { available: false, unavailableReason: 'device' }),
    makeOffering('klarna', { fee: { kind: 'fee', text: '2 %' } }),
    makeOffering('ideal', { available: false, unavailableReason: 'region', prominence: 'one-step' }),
    makeOffering('gift-card', { prominence: 'one-step', behind: 'Add a gift card' }),
    makeOffering('cash-on-delivery', { prominence: 'one-step', behind: 'More ways to pay' }),
  ),
  closedLists: [
    { label: 'More ways to pay', opened: true },
    { label: 'Other payment options', opened: false },
    { label: null, opened: false },
  ],
  framesUnread: ['https://js.stripe.com', 'https://www.paypal.com'],
  unnamed: 2,
  truncated: true,
});

const behindControls = offered({
  completeness: 'partial',
  offerings: inOrder(makeOffering('card', { prominence: 'preselected' }), makeOffering('paypal')),
  closedLists: [
    { label: 'Other payment options', opened: false },
    { label: null, opened: false },
  ],
});

/** Every state the popup can be in, by name: for tests, and for pictures to look at. */
export const popupStates: Readonly<Record<string, State>> = {
  loading: nothing,
  failed: { ...nothing, view: { kind: 'failed' } },
  unsupported: { ...nothing, view: { kind: 'unsupported' } },
  'no access': { ...shop, view: { kind: 'no-access' }, offers: ['shop', 'all'], earlier: { kind: 'never' } },
  idle: { ...shop, view: { kind: 'idle' }, earlier: { kind: 'loading' } },
  reading: { ...shop, view: { kind: 'reading' }, isLooking: true },
  'a reading that broke off': { ...shop, view: { kind: 'broken-off' }, earlier: { kind: 'never' } },
  'not a checkout': { ...shop, view: { kind: 'not-checkout' }, earlier: { kind: 'failed' } },
  'no choice': { ...shop, view: { kind: 'offerings', detection: offered({}), kept: { kept: true } } },
  'no choice in what could be read': {
    ...shop,
    view: {
      kind: 'offerings',
      detection: offered({ completeness: 'partial', framesUnread: ['https://js.stripe.com'] }),
      kept: { kept: false, reason: 'paused' },
    },
  },
  'first look': {
    ...shop,
    shop: 'taote.example',
    host: 'taote.example',
    view: { kind: 'offerings', detection: taote, kept: null },
    earlier: { kind: 'never' },
    offers: ['shop', 'all'],
  },
  'seen before': {
    ...shop,
    shop: 'taote.example',
    host: 'buy.taote.example',
    view: { kind: 'offerings', detection: taote, kept: { kept: true } },
    earlier: {
      kind: 'seen',
      looks: {
        count: 12,
        firstAt: '2026-08-19T09:00:00Z',
        lastAt: '2026-11-19T09:00:00Z',
        lastWasPartial: false,
        changes: [
          { kind: 'added', method: 'wechat-pay', saved: false, prominence: 'one-step' },
          { kind: 'promoted', method: 'alipay', saved: false, from: 'visible', to: 'preselected' },
          { kind: 'demoted', method: 'unionpay-quickpass', saved: false, from: 'visible', to: 'two-steps' },
          { kind: 'removed', method: 'jd-pay', saved: false, prominence: 'visible' },
          { kind: 'fee-changed', method: 'huabei', saved: false, from: null, to: { kind: 'discount', text: '5 CNY' } },
        ],
      },
    },
  },
  'partly read': {
    ...shop,
    view: { kind: 'offerings', detection: western, kept: { kept: true } },
    offers: ['all'],
    earlier: {
      kind: 'seen',
      looks: {
        count: 1,
        firstAt: '2026-11-22T11:20:00Z',
        lastAt: '2026-11-22T11:20:00Z',
        lastWasPartial: true,
        changes: [
          { kind: 'found', method: 'card', saved: true, prominence: 'preselected' },
          { kind: 'became-unavailable', method: 'apple-pay', saved: false, reason: 'device' },
          { kind: 'became-available', method: 'klarna', saved: false },
        ],
      },
    },
  },
  'nothing differs': {
    ...shop,
    view: { kind: 'offerings', detection: taote, kept: { kept: false, reason: 'storage-full' } },
    isLooking: true,
    earlier: {
      kind: 'seen',
      looks: {
        count: 2,
        firstAt: '2026-11-01T09:00:00Z',
        lastAt: '2026-11-21T09:00:00Z',
        lastWasPartial: false,
        changes: [],
      },
    },
  },
  ...Object.fromEntries(
    unreadableReasons.map((reason: UnreadableReason): [string, State] => [
      `unreadable: ${reason}`,
      { ...shop, view: { kind: 'unreadable', reason }, offers: ['shop', 'all'] },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(revealStates).map(([name, reveal]): [string, State] => [
      `reveal: ${name}`,
      { ...shop, view: { kind: 'offerings', detection: behindControls, kept: { kept: true } }, reveal },
    ]),
  ),
};
