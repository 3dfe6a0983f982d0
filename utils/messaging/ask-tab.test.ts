import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchTabStatus } from './ask-tab';
import { tabStateKey } from './tab-state';

const tabId = 0;
let asked: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (request: unknown) => {
    asked.push(request);
  });
});
afterEach(() => vi.restoreAllMocks());

const goesOn = () => fakeBrowser.storage.session.set({ [tabStateKey(tabId)]: { reading: crypto.randomUUID() } });
const otherGoesOn = () => fakeBrowser.storage.session.set({ [tabStateKey(7)]: { reading: 'reading' } });
const tab = { id: tabId, index: 0, highlighted: true, active: true, pinned: false, incognito: false } as never;
const told = (id: number, change: object) => fakeBrowser.tabs.onUpdated.trigger(id, change as never, tab);

it.each<[string, () => unknown, number]>([
  ['its reading goes on', goesOn, 1],
  ['the reading of another tab goes on', otherGoesOn, 0],
  ['another page is loaded into it, which nobody reads', () => told(tabId, { status: 'loading' }), 1],
  ['another tab is loaded', () => told(7, { status: 'loading' }), 0],
  ['its title changes', () => told(tabId, { title: '支付' }), 0],
])('what is shown of a tab is asked for anew when %s', async (_name, happens, times) => {
  const stop = watchTabStatus(
    tabId,
    () => {},
    () => {},
  );
  asked = [];
  await happens();
  expect(asked).toHaveLength(times);
  stop();
  await happens();
  expect(asked).toHaveLength(times);
});
