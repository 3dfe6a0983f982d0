import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findFirefox } from '../../scripts/browser.mjs';
import type { Observation } from '../../utils/model/observation.ts';
import { demoCheckouts } from '../demo/demo-checkouts.ts';
import { type DemoMall, serveDemo } from '../demo/serve-demo.ts';
import { readObservations } from '../kept-looks.ts';
import { frameKinds, serveFrames } from '../serve-frames.ts';
import { type FirefoxTab, type LaunchedFirefox, launchFirefox } from './launch-firefox.ts';

const row = (name: string, checked = false) =>
  `<label><input type="radio" name="method"${checked ? ' checked' : ''}> ${name}</label>`;
const rows = row('PayPal', true) + row('Klarna') + row('Google Pay');
const step = (inside: string) => `<h1>Checkout</h1><h2>Payment method</h2>${inside}<button>Place order</button>`;

/** Host name → page. `PORT` stands for the server's. */
const pages: Readonly<Record<string, string>> = {
  'in-a-closed-root': step(`<pay-list><template shadowrootmode="closed">${rows}</template></pay-list>`),
  'in-a-frame-of-another-site': step(
    '<iframe src="http://provider.localhost:PORT/" width="500" height="300"></iframe>',
  ),
  provider: `<h2>Payment method</h2>${rows}`,
  'drawn-anew': `${step(`<div id="list">${rows}</div>`)}<script>
    const list = document.querySelector('#list'), html = list.innerHTML;
    setInterval(() => { list.innerHTML = html; }, 20);
  </script>`,
};

let server: http.Server;
let mall: DemoMall;
let firefox: LaunchedFirefox;
/** Reads the database as it is on disk. */
let reader: FirefoxTab;

const isThere = findFirefox() !== undefined;
if (!isThere) console.warn('No Firefox found: nothing is tested in it (Debian: sudo apt-get install firefox-esr).');

describe.skipIf(!isThere)('in a real Firefox', () => {
  beforeAll(async () => {
    server = http.createServer((request, response) => {
      const page = pages[(request.headers.host ?? '').split('.')[0] ?? ''];
      response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      const body = page?.replace('PORT', String((server.address() as AddressInfo).port)) ?? '';
      response.end(`<!doctype html><html lang="en"><title>Checkout</title><body>${body}</body></html>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    mall = await serveDemo();
    firefox = await launchFirefox();
    reader = await firefox.openExtensionPage('welcome.html');
  }, 120_000);

  afterAll(async () => {
    await firefox?.close();
    await mall?.close();
    server?.close();
  });

  it('all shops are allowed by pressing the button for it', async () => {
    await vi.waitFor(() => reader.press('button.primary'), { timeout: 20_000, interval: 300 });
    await vi.waitFor(
      async () =>
        expect(await reader.evaluate('browser.permissions.getAll().then((all) => all.origins)')).toEqual(
          expect.arrayContaining(['https://*/*']),
        ),
      {
        timeout: 20_000,
        interval: 300,
      },
    );
  });

  it.each(
    demoCheckouts().filter(
      ({ walk, host, shop }) => walk.length === 0 && host === shop && ['taote', 'northwind', 'nochoice'].includes(shop),
    ),
  )('the demo checkout $shop is read and kept as a person sees it', async ({ shop, path, offerings, closedLists }) => {
    const tab = await firefox.open(mall.addressOf(shop, path));
    await vi.waitFor(
      async () => {
        const [look] = await keptAt(`${shop}.localhost`);
        expect(look?.offerings.map(({ method, prominence }) => [method, prominence])).toEqual(
          Object.entries(offerings),
        );
        expect(look?.closedLists.map(({ label }) => label)).toEqual(closedLists);
      },
      { timeout: 40_000, interval: 500 },
    );
    await tab.close();
  });

  it.each(Object.keys(pages).filter((name) => name !== 'provider'))('rows %s are read and kept', async (name) => {
    const { port } = server.address() as AddressInfo;
    const tab = await firefox.open(`http://${name}.localhost:${port}/checkout`);
    await vi.waitFor(
      async () => {
        const looks = await keptAt(`${name}.localhost`);
        expect(looks).toHaveLength(1);
        expect(looks[0]?.offerings.map(({ method, prominence }) => [method, prominence])).toEqual([
          ['paypal', 'preselected'],
          ['klarna', 'visible'],
          ['google-pay', 'visible'],
        ]);
      },
      { timeout: 40_000, interval: 500 },
    );
    await tab.close();
  });

  it('frames of every kind are stitched into one look of the page above', async () => {
    const served = await serveFrames();
    const tab = await firefox.open(`http://frames.localhost:${served.port}/checkout`);
    const wanted = frameKinds.map(({ method }) => method).sort();
    await vi.waitFor(
      async () => {
        const looks = await keptAt('frames.localhost');
        expect(looks.map(({ offerings }) => offerings.map(({ method }) => method).sort())).toEqual([wanted]);
        expect(looks[0]?.framesUnread).toEqual([]);
      },
      { timeout: 40_000, interval: 500 },
    );
    for (const host of ['provider.localhost', 'deeper.localhost']) expect(await keptAt(host)).toEqual([]);
    await tab.close();
    served.close();
  });

  it('the popup lists what the page of its tab offers', async () => {
    const page = mall.addressOf('northwind', demoCheckouts().find(({ shop }) => shop === 'northwind')?.path ?? '/');
    const tab = await firefox.open(page);
    const id = await reader.evaluate(
      `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(page)}).id)`,
    );
    const popup = await firefox.openExtensionPage(`popup.html?tab=${id}`);
    const expected = Object.keys(demoCheckouts().find(({ shop }) => shop === 'northwind')?.offerings ?? {});
    await vi.waitFor(
      async () => {
        const shown = (await popup.evaluate(
          `[...document.querySelectorAll('[data-testid="method-row"]')].map((row) => row.dataset.method)`,
        )) as string[];
        expect([...shown].sort()).toEqual([...expected].sort());
      },
      { timeout: 40_000, interval: 500 },
    );
    await popup.close();
    await tab.close();
  });

  it('the popup looks behind a control on request, and lists what was there', async () => {
    const page = mall.addressOf('taote', demoCheckouts().find(({ shop }) => shop === 'taote')?.path ?? '/');
    const tab = await firefox.open(page);
    const id = await reader.evaluate(
      `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(page)}).id)`,
    );
    const popup = await firefox.openExtensionPage(`popup.html?tab=${id}`);
    await vi.waitFor(
      async () =>
        expect(await popup.evaluate(`document.querySelector('[data-testid="look-behind"]') !== null`)).toBe(true),
      { timeout: 40_000, interval: 500 },
    );
    // Looking behind needs the page in sight and at rest, so the popup's button is pressed from behind.
    await tab.activate();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await popup.evaluate(`document.querySelector('[data-testid="look-behind"]').click()`);
    await vi.waitFor(
      async () => {
        const shown = (await popup.evaluate(
          `[...document.querySelectorAll('[data-testid="method-row"]')].map((row) => row.dataset.method)`,
        )) as string[];
        expect([...shown].sort(), String(await popup.evaluate('document.body.innerText'))).toEqual([
          'alipay',
          'friend-pay',
          'wechat-pay',
        ]);
      },
      { timeout: 40_000, interval: 500 },
    );
    await popup.close();
    await tab.close();
  });

  it('the dashboard counts what was kept, in a thread of its own, and shows it shop by shop', async () => {
    const dashboard = await firefox.openExtensionPage('dashboard.html#/shops');
    await vi.waitFor(
      async () => {
        const shown = await dashboard.evaluate(
          `[...document.querySelectorAll('[role="rowheader"] .grid-name')].map((name) => name.textContent)`,
        );
        expect(shown).toEqual(expect.arrayContaining(['taote.localhost', 'northwind.localhost', 'frames.localhost']));
      },
      { timeout: 40_000, interval: 500 },
    );
    // Only that thread builds the columns; they are stored where the next visit finds them.
    expect(await dashboard.evaluate(`(${builtColumns.toString()})()`)).toContain('taote.localhost');
    await dashboard.close();
  });

  it('access that was given and taken back ends the reading, and the popup says so', async () => {
    const { port } = server.address() as AddressInfo;
    const page = `http://in-a-closed-root.localhost:${port}/checkout`;
    const read = (await keptAt('in-a-closed-root.localhost')).length;
    expect(await reader.evaluate(`browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })`)).toBe(true);
    const tab = await firefox.open(page);
    await tab.activate();
    // Without access not even the tab's address is told: it is the one that stands before the others.
    const id = await reader.evaluate('browser.tabs.query({ active: true }).then(([tab]) => tab.id)');
    const popup = await firefox.openExtensionPage(`popup.html?tab=${id}`);
    await vi.waitFor(
      async () =>
        expect(await popup.evaluate(`document.querySelector('[data-testid="state"]')?.dataset.state`)).toBe(
          'no-access',
        ),
      { timeout: 40_000, interval: 300 },
    );
    expect(await reader.evaluate('browser.scripting.getRegisteredContentScripts()')).toEqual([]);
    expect(await keptAt('in-a-closed-root.localhost')).toHaveLength(read);
    await popup.close();
    await tab.close();
  });

  it('nothing was paid', () => {
    expect(mall.payments()).toEqual([]);
  });
});

async function keptAt(host: string): Promise<Observation[]> {
  const kept = (await reader.evaluate(`(${readObservations.toString()})()`)) as Observation[];
  return kept.filter(({ page }) => page.host === host);
}

/** Runs in a page of the extension: the shops of the columns as they were last built. */
function builtColumns(): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ways-to-pay');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('lookColumns').objectStore('lookColumns').get('all');
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => resolve(reading.result?.columns.shops ?? []);
    };
  });
}
