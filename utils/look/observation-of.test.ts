import { expect, it } from 'vitest';
import type { LookReport } from '../messaging/protocol';
import type { Detection } from '../model/detection';
import { observationOf } from './observation-of';

const report = (detection: Detection): LookReport => ({
  lookId: '01JD0000000000000000000000',
  observedAt: '2026-11-22T22:38:00.000Z',
  host: 'buy.taobao.com',
  detection,
  context: { lang: 'zh-CN', device: 'mobile' },
  versions: { catalogue: 'abc', rules: 'def' },
});

it('files a look under its shop, with what was found', () => {
  const detection: Detection = {
    kind: 'offerings',
    pageKind: 'checkout',
    platform: 'taobao',
    provider: null,
    lang: 'zh-CN',
    mentions: [],
    offerings: [],
    completeness: 'complete',
    closedLists: [{ label: '更换', opened: false }],
    framesUnread: [],
    truncated: false,
    unnamed: 2,
  };
  expect(observationOf(report(detection), '0.1.0')).toEqual({
    schema: 'observation@1',
    id: '01JD0000000000000000000000',
    observedAt: '2026-11-22T22:38:00.000Z',
    source: 'live',
    detection: 'offerings',
    reason: null,
    shop: 'taobao.com',
    page: { kind: 'checkout', host: 'buy.taobao.com' },
    attribution: null,
    platform: 'taobao',
    provider: null,
    completeness: 'partial',
    closedLists: [{ label: '更换', opened: false }],
    framesUnread: [],
    truncated: false,
    unnamed: 2,
    offerings: [],
    mentions: [],
    claims: [],
    context: {
      lang: 'zh-CN',
      currency: null,
      amountBand: null,
      device: 'mobile',
      signedIn: null,
      market: null,
      category: null,
    },
    study: null,
    note: null,
    versions: { extension: '0.1.0', catalogue: 'abc', rules: 'def' },
  });
});

it('says why a page could not be read, and claims nothing of it', () => {
  const kept = observationOf(report({ kind: 'unreadable', reason: 'list-not-loaded' }), '0.1.0');
  expect([kept.detection, kept.reason, kept.completeness, kept.offerings]).toEqual([
    'unreadable',
    'list-not-loaded',
    'partial',
    [],
  ]);
});
