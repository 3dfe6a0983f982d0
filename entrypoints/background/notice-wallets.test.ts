import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LookReport } from '../../utils/messaging/protocol';
import { forgetNotices } from '../../utils/notices/noticed';
import { settingsKey } from '../../utils/settings/settings-key';
import { database } from '../../utils/storage/schema';
import { makeDetection } from '../../utils/testing/make-detection';
import { makeOffering } from '../../utils/testing/make-offering';
import { makeReport } from '../../utils/testing/make-report';
import { keepReport } from './keep-report';
import { noticesSeen } from './notice-wallets';

const tabId = 0;
const offered = (day: number, ...methods: string[]): LookReport =>
  makeReport(makeDetection({ offerings: methods.map((method) => makeOffering(method)) }), {
    lookId: `01KAAAAAAAAAAAAAAAAAAAAA${day}`,
    observedAt: `2026-11-${day}T12:00:00.000Z`,
  });

beforeEach(async () => {
  fakeBrowser.reset();
  await forgetNotices();
  await fakeBrowser.storage.local.set({ [settingsKey]: { wallets: ['wechat-pay'], notices: 'dot' } });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '0.1.0' });
  vi.spyOn(fakeBrowser.action, 'setIcon').mockImplementation(async () => {});
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database().delete({ disableAutoOpen: false });
});

/** What is seen over a tab: its own badge, and where it has none that of the browser. */
async function badge(): Promise<string> {
  const { getBadgeText } = fakeBrowser.action;
  return (await getBadgeText({ tabId })) || (await getBadgeText({}));
}

it('a dot tells of a new wallet, also where the tab has its number, until the shopper looks', async () => {
  await keepReport(offered(10, 'card'), tabId);
  await keepReport(offered(11, 'card'), tabId);
  expect(await badge()).toBe('1');
  await keepReport(offered(12, 'card', 'wechat-pay'), tabId);
  expect(await badge()).toBe('●');
  await keepReport(offered(12, 'card', 'wechat-pay'), tabId);
  expect(await badge()).toBe('●');
  await noticesSeen(tabId);
  expect(await badge()).toBe('2');
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
});
