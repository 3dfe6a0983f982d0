import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stopWhereAccessEnded } from './withdrawn-access';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'debug').mockReturnValue();
  vi.spyOn(fakeBrowser.action, 'setIcon').mockImplementation(async () => {});
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
});
afterEach(() => vi.restoreAllMocks());

it('a tab that closes meanwhile keeps no other from being told to stop', async () => {
  const [closing, open] = [await fakeBrowser.tabs.create({}), await fakeBrowser.tabs.create({})];
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => {});
  const get = fakeBrowser.tabs.get.bind(fakeBrowser.tabs);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id: number) => {
    if (id === closing.id) throw new Error(`No tab with id: ${id}.`);
    return get(id);
  });
  await stopWhereAccessEnded();
  expect(told.mock.calls.map(([id]) => id)).toContain(open.id);
});
