import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { tabStateKey } from '../../utils/messaging/tab-state.ts';
import { type LaunchedExtension, launchExtension } from '../launch-extension.ts';
import { openShops, type Shops } from '../open-shops.ts';

const row = (name: string) => `<label><input type="radio" name="m"> ${name}</label>`;
const checkout = `<h1>Checkout</h1><form><h2>Payment method</h2><div id="list">${row('PayPal')}${row('Klarna')}</div>
  <button>Place order</button></form>`;

type Api = { chrome: typeof browser };

/** Part of Chromium's own page for extensions, where a person takes access back. */
interface Management {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
      addHostPermission(id: string, host: string): Promise<void>;
    };
  };
}

let shops: Shops;
let extension: LaunchedExtension;
let management: Page;

beforeAll(async () => {
  shops = await openShops({ '/checkout': checkout });
  extension = shops.extension;
  management = await extension.context.newPage();
  await management.goto('chrome://extensions');
});

afterAll(() => shops?.close());

/** As the shopper sets it in the browser: nowhere but on a press, or there and at these hosts. */
async function allowOnly(...hosts: readonly string[]): Promise<void> {
  await management.evaluate(
    async ({ id, hosts }) => {
      const { developerPrivate } = (globalThis as unknown as Management).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });
      for (const host of hosts) await developerPrivate.addHostPermission(id, `http://${host}/*`);
    },
    { id: extension.extensionId, hosts },
  );
}

async function registered(): Promise<string[]> {
  const worker = await extension.serviceWorker();
  return worker.evaluate(async () => {
    const { scripting } = (globalThis as unknown as Api).chrome;
    return (await scripting.getRegisteredContentScripts()).map(({ id, matches = [] }) => `${id} ${matches}`);
  });
}

/** What is remembered until the browser closes, by key. */
async function noted(): Promise<string[]> {
  const worker = await extension.serviceWorker();
  return worker.evaluate(async () =>
    Object.keys(await (globalThis as unknown as Api).chrome.storage.session.get(null)),
  );
}

const methodsAt = async (shop: string) => (await shops.looksAt(shop)).map(({ offerings }) => offerings.length);
const untilKept = (shop: string, methods: readonly number[]) => expect.poll(() => methodsAt(shop)).toEqual(methods);
const add = (page: Page, name: string) =>
  page.locator('#list').evaluate((list, added) => list.insertAdjacentHTML('beforeend', added), row(name));

it('access taken back ends the reading at once, also in open pages, and the popup says what to do', async () => {
  const page = await shops.open('withdrawn', '/checkout');
  await untilKept('withdrawn', [2]);
  const tabId = await extension.tabIdOf(page);
  expect(await noted()).toContain(tabStateKey(tabId));
  await allowOnly();
  await expect.poll(registered).toEqual([]);
  const popup = await extension.openPopup(tabId);
  await popup.locator('[data-testid="state"][data-state="no-access"]').waitFor();
  // Not even the host is known any more; a press on the toolbar's button tells it, and with it the offer of this shop alone.
  for (const name of ['Read this page now', 'Always read all shops'])
    expect(await popup.getByRole('button', { name }).isVisible(), name).toBe(true);
  await popup.close();

  // Its reader is still there, and silent; so is the gate.
  await add(page, 'Apple Pay');
  await page.evaluate(() => history.pushState(null, '', '/checkout/payment'));
  const other = await shops.open('unread', '/checkout');
  await page.waitForTimeout(3000);
  expect(await methodsAt('withdrawn')).toEqual([2]);
  expect(await methodsAt('unread')).toEqual([]);
  expect(await noted()).not.toContain(tabStateKey(tabId));

  // Given back, pages that are open are read again without a reload.
  await allowOnly('withdrawn.localhost');
  await untilKept('withdrawn', [3, 2]);
  expect(await methodsAt('unread')).toEqual([]);
  expect(await registered()).toEqual(['gate http://withdrawn.localhost/*']);
  await Promise.all([page.close(), other.close()]);
});

describe('the welcome page', () => {
  /** As it is shipped: there all shops are optional, and can be given up. */
  let shipped: LaunchedExtension;
  beforeAll(async () => {
    shipped = await launchExtension({ mode: 'production' });
  });
  afterAll(() => shipped?.close());

  const settings = async () => {
    const worker = await shipped.serviceWorker();
    return worker.evaluate(() => (globalThis as unknown as Api).chrome.storage.local.get('settings'));
  };

  it('keeps what was chosen, shows it when it is opened again from the settings, and asks for nothing by that', async () => {
    const page = await shipped.openExtensionPage('welcome.html');
    for (const [name, choice] of [
      ['Only on a press', 'on-press'],
      ['Ask me shop by shop', 'per-shop'],
      ['Only on a press', 'on-press'],
    ] as const) {
      await page.getByRole('button', { name }).click();
      await page.locator(`[data-testid="choice"][data-choice="${choice}"]`).waitFor();
      expect(await settings()).toMatchObject({ settings: { accessChoice: choice } });
    }
    const dashboard = await shipped.openExtensionPage('dashboard.html#/settings');
    const opened = shipped.context.waitForEvent('page');
    await dashboard.getByRole('link', { name: 'When may it read?' }).click();
    await (await opened).locator('[data-testid="choice"][data-choice="on-press"]').waitFor();
    await Promise.all([page.close(), dashboard.close()]);
  });

  it('once "only on a press" is chosen, no popup offers more', async () => {
    const page = await shipped.context.newPage();
    await page.goto(shops.addressOf('pressed', '/checkout'));
    const popup = await shipped.openPopup(await shipped.tabIdOf(page));
    await popup.locator('[data-testid="state"][data-state="no-access"]').waitFor();
    await popup.getByRole('button', { name: 'Read this page now' }).waitFor();
    expect(await popup.getByRole('button', { name: /^Always read/ }).count()).toBe(0);
    await Promise.all([popup.close(), page.close()]);
  });
});
