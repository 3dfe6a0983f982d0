import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { trailKey } from '../../utils/messaging/tab-state';
import { beginReading, setTabState, tabState } from './tab-state';

const reading = { openedBy: 'gate', reading: 'reading', report: null, kept: null } as const;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('what is held of a closed tab goes when another begins to be read', async () => {
  await setTabState(99, reading);
  await fakeBrowser.storage.session.set({ [trailKey(99)]: { shop: 'shop.example', at: 0 } });
  await beginReading(0, 'gate', false);
  expect(await tabState(99)).toBeUndefined();
  expect(await fakeBrowser.storage.session.get(trailKey(99))).toEqual({});
});

it('a tab that opens while the closed ones are forgotten keeps what is held of it', async () => {
  const query = fakeBrowser.tabs.query.bind(fakeBrowser.tabs);
  let opened = -1;
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async (filter: object) => {
    const before = await query(filter);
    opened = (await fakeBrowser.tabs.create({})).id ?? -1;
    await setTabState(opened, reading);
    return before;
  });
  await beginReading(0, 'gate', false);
  expect(await tabState(opened)).toEqual(reading);
});
