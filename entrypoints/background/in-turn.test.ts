import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsKey } from '../../utils/settings/settings-key';
import { database } from '../../utils/storage/schema';
import { makeDetection } from '../../utils/testing/make-detection';
import { makeOffering } from '../../utils/testing/make-offering';
import { makeReport } from '../../utils/testing/make-report';
import { onTabUpdated } from './follow-tabs';
import { inTurn } from './in-turn';
import { keepReport, leaveLook } from './keep-report';
import { openedGate } from './opened-gate';
import { tabState } from './tab-state';

const tabId = 0;
const address = 'https://shop.example/checkout';

const report = makeReport(makeDetection({ offerings: [makeOffering('wechat-pay')] }));

let hasReader: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  hasReader = true;
  await fakeBrowser.tabs.update(tabId, { url: address });
  await fakeBrowser.storage.local.set({ [settingsKey]: { wallets: ['wechat-pay'] } });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '0.1.0' });
  vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue();
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => []);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => {
    if (!hasReader) throw new Error('Could not establish connection. Receiving end does not exist.');
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database().delete({ disableAutoOpen: false });
});

const loads = () => onTabUpdated(tabId, { status: 'complete' }, { url: address });
const reports = () => keepReport(report, tabId);
const leavesStep = () => leaveLook(tabId, 'shop.example');
const opensGate = () => openedGate(tabId);
const goesElsewhere = () => {
  hasReader = false;
  return onTabUpdated(tabId, { status: 'loading' }, { url: 'https://elsewhere.example/' });
};

/** The first of two things waits for the settings until the second has come as far as it can by then. */
async function overtaken(first: () => Promise<unknown>, second: () => Promise<unknown>): Promise<void> {
  const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local) as (keys: unknown) => Promise<object>;
  let letGo = () => {};
  const isHeld = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isFirst = true;
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (keys: unknown) => {
    if (isFirst) await isHeld;
    return get(keys);
  });
  const done = [first()];
  await turns();
  isFirst = false;
  done.push(second());
  await turns();
  letGo();
  await Promise.all(done);
}

/** Of the event loop, no time: nothing here waits for anything outside. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 300; turn++) await new Promise((resolve) => setImmediate(resolve));
}

async function shown() {
  const { getBadgeText, getTitle } = fakeBrowser.action;
  const state = await tabState(tabId);
  return [await getBadgeText({ tabId }), await getTitle({ tabId }), state?.reading, state?.report?.lookId];
}

describe('what is told of a tab later is what holds there, however long the earlier takes', () => {
  const found = 'Ways to Pay\nWeChat Pay: In sight';
  const nothing = 'Ways to Pay';

  it.each<[string, () => Promise<unknown>, () => Promise<unknown>, Awaited<ReturnType<typeof shown>>]>([
    ['its page is loaded, and is read', loads, reports, ['1', found, 'done', report.lookId]],
    ['its page is read, and then loaded', reports, loads, ['1', found, 'done', report.lookId]],
    ['a step is read, and left', reports, leavesStep, ['', found, undefined, undefined]],
    ['a page is read, and another opens its gate', reports, opensGate, ['1', found, 'reading', undefined]],
    ['a page is read, and left for another shop', reports, goesElsewhere, ['', nothing, 'done', report.lookId]],
  ])('%s', async (_name, first, second, expected) => {
    await overtaken(first, second);
    expect(await shown()).toEqual(expected);
  });
});

it('what failed keeps nothing else from its turn', async () => {
  const failed = inTurn(tabId, () => Promise.reject(new Error('no room')));
  expect(await inTurn(tabId, async () => 'done')).toBe('done');
  await expect(failed).rejects.toThrow('no room');
});

it('one tab does not wait for another', async () => {
  void inTurn(1, () => new Promise(() => {}));
  expect(await inTurn(2, async () => 'done')).toBe('done');
});
