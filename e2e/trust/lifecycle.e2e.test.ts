import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Observation } from '../../utils/model/observation.ts';
import { readObservations } from '../kept-looks.ts';
import { type LaunchedExtension, launchExtension } from '../launch-extension.ts';

const row = (name: string) => `<label><input type="radio" name="m"> ${name}</label>`;
const checkout = `<h1>Checkout</h1><form><h2>Payment method</h2><div id="list">${row('PayPal')}${row('Klarna')}</div>
  <button>Place order</button></form>`;
const pages: Readonly<Record<string, string>> = {
  '/checkout': checkout,
  '/elsewhere': '<p>Nothing to pay here.</p>',
  '/before': `<p>Nothing to pay yet.</p><script type="speculationrules">
    {"prerender":[{"source":"list","urls":["/checkout"],"eagerness":"immediate"}]}</script>`,
};

let server: http.Server;
let extension: LaunchedExtension;
const asked: string[] = [];

beforeAll(async () => {
  server = http.createServer((request, response) => {
    asked.push(`${request.headers.host?.split('.')[0]}${request.url}`);
    const body = pages[request.url ?? ''];
    // An icon is asked for by the browser itself.
    response.writeHead(body ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Shop</title><body>${body ?? ''}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  extension = await launchExtension({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
});
afterAll(async () => {
  await extension?.close();
  server?.closeAllConnections();
  server?.close();
});

const addressOf = (host: string, at: string) =>
  `http://${host}.localhost:${(server.address() as AddressInfo).port}${at}`;

async function keptOf(host: string): Promise<Observation[]> {
  const ours = await extension.openExtensionPage('manifest.json');
  const all = await ours.evaluate(readObservations);
  await ours.close();
  return all.filter((look) => look.page.host === `${host}.localhost`);
}

const untilKept = (host: string, count: number) =>
  expect.poll(async () => (await keptOf(host)).length, { interval: 300 }).toBe(count);

async function visit(host: string, at = '/checkout'): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(addressOf(host, at));
  return page;
}

describe('a page that is left and comes back', () => {
  it('out of the browser’s cache is a new look of the page that stood still', async () => {
    const page = await visit('back');
    await untilKept('back', 1);
    await page.evaluate(() => Object.assign(window, { stoodStill: true }));
    await page.goto(addressOf('back', '/elsewhere'));
    await page.goBack({ waitUntil: 'commit' });
    expect(await page.evaluate(() => 'stoodStill' in window)).toBe(true);
    await untilKept('back', 2);
    await page.close();
  });

  it('after its tab was discarded is read anew', async () => {
    const page = await visit('discarded');
    await untilKept('discarded', 1);
    const tabId = await extension.tabIdOf(page);
    await (await extension.openExtensionPage('manifest.json')).bringToFront();
    const worker = await extension.serviceWorker();
    const reloaded = extension.context.waitForEvent('page', { timeout: 5000 }).catch(() => undefined);
    await worker.evaluate(async (id) => {
      const { tabs } = (globalThis as unknown as { chrome: typeof browser }).chrome;
      const tab = await tabs.discard(id);
      await tabs.update(tab?.id ?? id, { active: true });
    }, tabId);
    await untilKept('discarded', 2);
    await reloaded;
  });
});

it('a page that is drawn ahead of time is read when it is shown, and not before', async () => {
  const page = await visit('ahead', '/before');
  await expect.poll(() => asked).toContain('ahead/checkout');
  await page.waitForTimeout(2500);
  expect(await keptOf('ahead')).toEqual([]);
  await page.evaluate((to) => location.assign(to), addressOf('ahead', '/checkout'));
  await untilKept('ahead', 1);
  await page.close();
});

it('when the extension is updated its scripts in open pages fall silent and new ones take over', async () => {
  const page = await visit('updated');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await untilKept('updated', 1);
  await extension.update();
  // The orphans see changes and would report them.
  await page.locator('#list').evaluate((list, added) => list.insertAdjacentHTML('beforeend', added), row('Visa'));
  await expect
    .poll(async () => (await keptOf('updated').catch(() => [])).map(({ offerings }) => offerings.length).sort(), {
      timeout: 30_000,
      interval: 300,
    })
    .toEqual([2, 3]);
  await page.locator('#list').evaluate((list, added) => list.insertAdjacentHTML('beforeend', added), row('iDEAL'));
  await expect
    .poll(async () => (await keptOf('updated')).map(({ offerings }) => offerings.length).sort())
    .toEqual([2, 4]);
  expect(errors).toEqual([]);
  await page.close();
});
