import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openHouse } from './keep-house';

beforeEach(() => fakeBrowser.reset());

it('looks that are due go also in a browser that runs for days and forgot its alarms when it was closed', async () => {
  await openHouse();
  expect(await fakeBrowser.alarms.get('retention')).toMatchObject({ periodInMinutes: 24 * 60 });
});
