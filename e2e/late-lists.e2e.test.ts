import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '../utils/model/observation';
import { readObservations } from './kept-looks.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';

const row = (name: string, checked = '') => `<label><input type="radio" name="method"${checked}> ${name}</label>`;
const step = (inside: string) =>
  `<h1>Checkout</h1><div id="step"><h2>Payment method</h2><div id="list">${inside}</div><button>Place order</button></div>`;
const skeleton = '<div class="skeleton" aria-busy="true" style="height: 60px; background: #eee"></div>';

/** Path → body. Every page is served under any host name ending in `.localhost`. */
const pages: Readonly<Record<string, string>> = {
  '/skeleton': step(skeleton),
  '/open': step(row('PayPal', ' checked') + row('Klarna')),
  '/steps': '<h1>Checkout</h1><div id="step"><h2>Delivery address</h2><input name="street"></div>',
};

let server: http.Server;
let extension: LaunchedExtension;
/** A page of the extension's origin without scripts of ours: it reads the database as it is on disk. */
let records: Page;

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const body = pages[new URL(request.url ?? '/', 'http://x').pathname];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Shop</title><body>${body ?? ''}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  extension = await launchExtension();
  records = await extension.openExtensionPage('manifest.json');
});

afterAll(async () => {
  await extension?.close();
  server?.close();
});

describe('a list that comes late', () => {
  it('is no list without choices while a skeleton stands in its place, and one look once it is there', async () => {
    const page = await open('skeleton', '/skeleton');
    await expectTold('skeleton', ['list-not-loaded']);
    await draw(page, '#list', row('PayPal', ' checked') + row('Klarna'));
    await expectTold('skeleton', ['paypal preselected, klarna visible']);
    await page.close();
  });

  it('that is replaced while it is open stays one look, which says what stands there now', async () => {
    const page = await open('replaced', '/open');
    await expectTold('replaced', ['paypal preselected, klarna visible']);
    await draw(page, '#list', skeleton);
    await draw(page, '#list', row('PayPal') + row('Invoice', ' checked'));
    await expectTold('replaced', ['paypal visible, invoice preselected']);
    await page.close();
  });
});

describe('a checkout of one page', () => {
  it('has a look at its payment step alone, and another when the shopper comes back to it', async () => {
    const page = await open('steps', '/steps');
    await goTo(page, '/steps/payment', step(row('PayPal', ' checked') + row('Klarna')));
    await expectTold('steps', ['paypal preselected, klarna visible']);
    await goTo(page, '/steps/review', '<h1>Checkout</h1><h2>Delivery address</h2><p>Home</p>');
    await goTo(page, '/steps/payment', step(row('PayPal') + row('Invoice', ' checked')));
    await expectTold('steps', ['paypal visible, invoice preselected', 'paypal preselected, klarna visible']);
    await page.close();
  });

  it('goes on in two tabs side by side without one taking the other’s look', async () => {
    const [first, second] = [await open('first', '/open'), await open('second', '/open')];
    await expectTold('first', ['paypal preselected, klarna visible']);
    await expectTold('second', ['paypal preselected, klarna visible']);
    await draw(first, '#list', row('PayPal', ' checked') + row('Klarna') + row('Apple Pay'));
    await draw(second, '#list', row('PayPal', ' checked') + row('Invoice'));
    await expectTold('first', ['paypal preselected, klarna visible, apple-pay visible']);
    await expectTold('second', ['paypal preselected, invoice visible']);
    await Promise.all([first.close(), second.close()]);
  });
});

async function open(shop: string, path: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`http://${shop}.localhost:${(server.address() as AddressInfo).port}${path}`);
  return page;
}

async function draw(page: Page, at: string, html: string): Promise<void> {
  await page.evaluate(
    ([selector, inside]) => {
      const element = document.querySelector(selector);
      if (element) element.innerHTML = inside;
    },
    [at, html] as const,
  );
}

/** As one-page shops do: the address first, then what belongs to it. */
async function goTo(page: Page, path: string, html: string): Promise<void> {
  await page.evaluate((address) => history.pushState(null, '', address), path);
  await draw(page, 'body', html);
}

const expectTold = (shop: string, looks: readonly string[]) =>
  expect.poll(() => told(shop), { timeout: 20_000 }).toEqual(looks);

/** What is kept of a shop, the latest look first: its methods, or why nothing could be read. */
async function told(shop: string): Promise<string[]> {
  const kept = await records.evaluate(readObservations);
  return kept
    .filter(({ page }) => page.host === `${shop}.localhost`)
    .sort((a, b) => b.observedAt.localeCompare(a.observedAt))
    .map(written);
}

const written = ({ offerings, reason }: Observation): string =>
  reason ?? offerings.map(({ method, prominence }) => `${method} ${prominence}`).join(', ');
