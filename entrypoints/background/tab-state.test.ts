import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { trailKey } from '../../utils/messaging/tab-state';
import { beginReading, breakOffReading, setTabState, tabState } from './tab-state';

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

it.each([
  ['a reading on its way', reading, 'failed'],
  ['a reading that is done', { ...reading, reading: 'done' }, 'done'],
] as const)('what breaks off is %s', async (_name, before, after) => {
  await setTabState(0, before);
  await breakOffReading(0);
  expect(await tabState(0)).toEqual({ ...before, reading: after });
});

it('a page that is gone meanwhile has no reading to break off', async () => {
  await breakOffReading(0);
  expect(await tabState(0)).toBeUndefined();
});
