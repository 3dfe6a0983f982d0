import { describe, expect, it } from 'vitest';
import type { TabStatus } from '../messaging/protocol';
import { inOrder, makeOffering } from '../testing/make-offering';
import { type DiagnosticFacts, diagnosticText } from './diagnostic-text';
import { browserOf } from './gather-facts';

const page: TabStatus = {
  host: 'buy.taobao.com',
  shop: 'taobao.com',
  attribution: { basis: 'same-tab', confidence: 'medium' },
  access: 'granted',
  reading: 'done',
  kept: { kept: true },
  answers: [],
  report: {
    lookId: '01ARYZ6S410000000000000000',
    observedAt: '2026-11-22T22:38:07.123Z',
    host: 'buy.taobao.com',
    whose: { shop: 'taobao.com', hosted: false, named: 'anna.example', referrer: 'before.example', hasOpener: true },
    context: { lang: 'zh', device: 'desktop' },
    versions: { catalogue: 'c1', rules: 'r1' },
    detection: {
      kind: 'offerings',
      pageKind: 'checkout',
      platform: null,
      provider: 'alipay',
      lang: 'zh',
      mentions: [{ method: 'visa', evidence: [{ kind: 'image', state: 'shown', text: null }] }],
      offerings: inOrder(
        makeOffering('alipay', {
          prominence: 'preselected',
          confidence: 0.984,
          evidence: [{ kind: 'label', state: 'shown', text: '支付宝' }],
        }),
        makeOffering('wechat-pay', {
          prominence: 'one-step',
          behind: '更换',
          available: false,
          unavailableReason: 'amount',
          fee: { kind: 'fee', text: '2 %' },
          evidence: [{ kind: 'site-rule', state: 'hidden-in-page', text: '微信支付' }],
        }),
        makeOffering('card', { saved: true, networks: ['visa', 'unionpay'] }),
      ),
      completeness: 'partial',
      closedLists: [{ label: '更换', opened: false }],
      framesUnread: ['https://pay.example'],
      truncated: false,
      unnamed: 1,
    },
  },
};

const facts: DiagnosticFacts = {
  on: '2026-11-22',
  extension: '0.1.0',
  browser: 'Chromium 156',
  language: 'zh-CN',
  access: 'all shops',
  looks: { kept: 12, damaged: 1 },
  page,
  offer: {
    access: true,
    remembered: null,
    always: false,
    lists: [
      { label: '更换', nth: 0, refused: null },
      { label: null, nth: 0, refused: 'in-use' },
    ],
  },
  errors: [{ place: 'reader', kind: 'TypeError', count: 2, lastOn: '2026-11-20' }],
  checks: [
    { check: 'worker', isOk: true, kind: 'true' },
    { check: 'database', isOk: false, kind: 'QuotaExceededError' },
  ],
};

describe('the text of a report', () => {
  it('tells what was read and why, line by line', () => {
    expect(diagnosticText(facts, true).split('\n')).toEqual([
      'Ways to Pay 0.1.0, Chromium 156, zh-CN, 2026-11-22',
      'access: all shops; looks kept: 12, 1 of them damaged',
      '',
      'page: taobao.com (buy.taobao.com); access: granted; reading: done; kept: yes; shop by same-tab, medium',
      'catalogue c1, rules r1, desktop',
      'offerings; checkout; platform unknown; provider alipay; zh',
      'partial; truncated false; rows without a known name 1; frames unread 1',
      '1. alipay preselected 0.98',
      '     label shown "支付宝"',
      '2. wechat-pay one-step behind "更换" unavailable: amount fee 2 % 1.00',
      '     site-rule hidden-in-page "微信支付"',
      '3. card (saved) visible networks visa unionpay 1.00',
      'mention visa',
      '     image shown',
      'closed list "更换": may be looked behind',
      'closed list "(label not kept)": in-use',
      '',
      'errors:',
      '  reader TypeError 2, last on 2026-11-20',
      'self-test:',
      '  worker: ok',
      '  database: failed (QuotaExceededError)',
      '',
    ]);
  });

  it('names no shop where it is not to', () => {
    expect(diagnosticText(facts, false)).not.toMatch(/taobao|\.com/);
  });

  it.each(['01ARYZ6S41', '22:38', 'anna.example', 'before.example', 'pay.example'])('never tells %s', (text) => {
    expect(diagnosticText(facts, true)).not.toContain(text);
  });

  it('says so where there is no page, or nothing was read of it', () => {
    expect(diagnosticText({ ...facts, page: null, errors: [], checks: null, looks: null }, true)).toMatch(
      /cannot be read\n\nno page\n[\s\S]*errors: none\nself-test: not run/,
    );
    expect(diagnosticText({ ...facts, page: { ...page, report: null } }, true)).toContain('nothing read');
  });
});

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.1.2 Safari/537.36', 'Chromium 156'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0', 'Edge 156'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['Mozilla/5.0 (Macintosh) AppleWebKit/605 Version/26.1 Safari/605', 'Safari 26'],
  ['', 'another browser'],
])('of the browser its name and number are told: %s', (userAgent, name) => {
  expect(browserOf(userAgent)).toBe(name);
});
