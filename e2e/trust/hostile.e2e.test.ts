import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchedExtension } from '../launch-extension.ts';
import { openShops, type Shops } from '../open-shops.ts';

const rows = ['PayPal', 'Klarna', 'Google Pay']
  .map((name) => `<label><input type="radio" name="m"> ${name}</label>`)
  .join('');
const step = `<h1>Checkout</h1><form id="step"><h2>Payment method</h2><div id="list">${rows}</div><button>Place order</button></form>`;
const names =
  'addEventListener querySelectorAll querySelector getElementById body documentElement title forms prerendering visibilityState createElement createTreeWalker';
const formNames =
  'parentNode attributes children textContent querySelectorAll previousElementSibling closest matches checkVisibility getClientRects clientHeight localName nodeType getAttribute';

const pages: Readonly<Record<string, string>> = {
  '/plain': step,
  '/clobbered': `${names
    .split(' ')
    .map((name) => `<form name="${name}"></form><img name="${name}">`)
    .join('')}
    ${step.replace(
      '</form>',
      `${formNames
        .split(' ')
        .map((name) => `<input type="hidden" name="${name}">`)
        .join('')}</form>`,
    )}`,
  '/overridden': `<script>
    for (const { prototype } of [Element, Document, Node, EventTarget, MutationObserver, Map, Set, Array, String, RegExp])
      for (const name of Object.getOwnPropertyNames(prototype))
        if (name !== 'constructor') try { Object.defineProperty(prototype, 'x' + name, { value: 1 }) } catch {}
    Element.prototype.getAttribute = Element.prototype.checkVisibility = () => { throw new Error('not yours') };
    Document.prototype.querySelectorAll = () => [];
    JSON.stringify = () => '{"method":"forged"}';
    window.MutationObserver = class { observe() {} disconnect() {} };
    crypto.getRandomValues = (bytes) => bytes.fill(0);
    Date.now = () => 0;
  </script>${step}`,
  '/polluted': `<script>
    Object.assign(Object.prototype, { kind: 'paid', method: 'forged', kept: true, offerings: [], shop: 'evil.example', type: 'tab-status' });
    Array.prototype.toJSON = () => 'forged';
  </script>${step}`,
};

let shops: Shops;
let extension: LaunchedExtension;
let ours: Page;
/** Addresses asked for by anything of the extension's own origin. */
const asked: string[] = [];

beforeAll(async () => {
  shops = await openShops(pages);
  ({ extension, records: ours } = shops);
  extension.context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    if (from.startsWith('chrome-extension:')) asked.push(request.url());
  });
});

afterAll(() => shops?.close());

async function visit(host: string, at: string): Promise<Page> {
  const page = await shops.open(host, at);
  await expect.poll(async () => (await shops.looksAt(host)).length).toBe(1);
  return page;
}

describe('a page that bends its own world', () => {
  it.each([
    ['names elements like what a document or form can do', '/clobbered'],
    ['overrides prototypes, the clock and chance', '/overridden'],
    ['pollutes the prototype of every object', '/polluted'],
  ])('by the way it %s is read as any other', async (_case, at) => {
    const host = at.slice(1);
    const page = await visit(host, at);
    const [look] = await shops.looksAt(host);
    expect(look?.offerings.map(({ method }) => method)).toEqual(['paypal', 'klarna', 'google-pay']);
    expect(look?.shop).toBe(`${host}.localhost`);
    expect(look?.id).not.toMatch(/0{16}$/);
    expect(Date.parse(look?.observedAt ?? '')).toBeGreaterThan(1e12);
    await page.close();
  });

  it('by changing without end gets a few reports, not a flood, and its end is still seen', async () => {
    await ours.evaluate(() => {
      const { runtime } = (
        globalThis as unknown as {
          chrome: { runtime: { onMessage: { addListener(heard: (message: unknown) => void): void } } };
        }
      ).chrome;
      Object.assign(globalThis, { heard: 0 });
      runtime.onMessage.addListener(() => {
        (globalThis as unknown as { heard: number }).heard += 1;
      });
    });
    const page = await visit('storm', '/plain');
    const seconds = await page.evaluate(async () => {
      const list = document.querySelector('#list');
      const names = ['Visa', 'Apple Pay', 'Bancontact'];
      const from = performance.now();
      for (let change = 0; performance.now() - from < 4000; change++) {
        const label = document.createElement('label');
        label.innerHTML = `<input type="radio" name="m"> ${names[change % 3]}`;
        if (change % 2 === 1) list?.lastElementChild?.remove();
        else list?.append(label);
        for (let more = 0; more < 50; more++) list?.setAttribute('class', `c${change}-${more}`);
        await new Promise((resolve) => setTimeout(resolve));
      }
      list?.insertAdjacentHTML('beforeend', '<label><input type="radio" name="m"> iDEAL</label>');
      return (performance.now() - from) / 1000;
    });
    await expect
      .poll(async () => (await shops.looksAt('storm'))[0]?.offerings.some(({ method }) => method === 'ideal'), {
        timeout: 20_000,
      })
      .toBe(true);
    // At most one report a second, besides the gate's word and questions after frames.
    expect(await ours.evaluate(() => (globalThis as unknown as { heard: number }).heard)).toBeLessThan(
      seconds * 2 + 15,
    );
    await page.close();
  });
});

describe('a page that looks for the extension', () => {
  it('finds no global, element, attribute or resource of it', async () => {
    const page = await extension.context.newPage();
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        Object.assign(window, {
          before: [
            Object.getOwnPropertyNames(window).concat('before').sort().join(),
            document.documentElement.outerHTML,
          ],
        });
      });
    });
    await page.goto(shops.addressOf('detecting', '/plain'));
    await expect.poll(async () => (await shops.looksAt('detecting')).length).toBe(1);
    const found = await page.evaluate(() => ({
      before: (window as unknown as { before: string[] }).before,
      after: [Object.getOwnPropertyNames(window).sort().join(), document.documentElement.outerHTML],
      symbols: Object.getOwnPropertySymbols(window).map(String),
      resources: performance
        .getEntries()
        .map(({ name }) => name)
        .filter((name) => name.includes('extension')),
    }));
    expect(found.after).toEqual(found.before);
    expect(found.symbols).toEqual([]);
    expect(found.resources).toEqual([]);
    await page.close();
  });

  it('can load none of its files', async () => {
    const page = await visit('probing', '/plain');
    const files = ['manifest.json', 'popup.html', 'reader.js', 'gate.js', 'icon/16.png', '_locales/en/messages.json'];
    const loaded = await page.evaluate(
      ({ id, wanted }) =>
        Promise.all(
          wanted.map((file) =>
            fetch(`chrome-extension://${id}/${file}`, { mode: 'no-cors' }).then(
              () => file,
              () => null,
            ),
          ),
        ),
      { id: extension.extensionId, wanted: files },
    );
    expect(loaded).toEqual(files.map(() => null));
    await page.close();
  });

  it('cannot speak to the background, nor to its reader', async () => {
    const page = await visit('speaking', '/plain');
    const answer = await page.evaluate(async (id) => {
      const { chrome } = window as unknown as {
        chrome?: { runtime?: { sendMessage(to: string, message: object, done: (answer: unknown) => void): void } };
      };
      const forged = { type: 'keep-look', report: { host: 'speaking.localhost', forged: true } };
      window.postMessage(forged, '*');
      document.dispatchEvent(new CustomEvent('keep-look', { detail: forged }));
      document.dispatchEvent(new CustomEvent('ways-to-pay reader', { detail: forged }));
      if (!chrome?.runtime?.sendMessage) return 'no way';
      return new Promise((resolve) => chrome.runtime?.sendMessage(id, forged, (said) => resolve(said ?? 'no answer')));
    }, extension.extensionId);
    expect(['no way', 'no answer']).toContain(answer);
    expect(await shops.looksAt('speaking')).toHaveLength(1);
    await page.close();
  });
});

describe('the extension asks for nothing', () => {
  it('outside itself, whatever it was shown', async () => {
    await extension.openExtensionPage('welcome.html').then((page) => page.close());
    // Its own files are asked for, so the log does see it.
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith(`chrome-extension://${extension.extensionId}/`))).toEqual([]);
  });

  it.each(['welcome.html', 'popup.html'])('and could not from %s if it wanted to', async (name) => {
    const page = await extension.openExtensionPage(name);
    const address = shops.addressOf('plain', '/plain');
    const reached = await page.evaluate(async (url) => {
      const image = new Image();
      const shown = new Promise((resolve) => {
        image.onload = () => resolve('image');
        image.onerror = () => resolve(null);
      });
      image.src = url;
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      return [
        await fetch(url, { mode: 'no-cors' }).then(
          () => 'fetch',
          () => null,
        ),
        await shown,
        navigator.sendBeacon(url) && 'beacon' in window ? 'beacon' : null,
        'ranInline' in window ? 'inline script' : null,
      ];
    }, address);
    expect(reached).toEqual([null, null, null, null]);
    await page.close();
  });

  it('and its worker could not either', async () => {
    const worker = await extension.serviceWorker();
    const reached = await worker.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'fetched',
          () => null,
        ),
      shops.addressOf('plain', '/plain'),
    );
    expect(reached).toBeNull();
  });

  it('has no code made of text in what is shipped', () => {
    const folder = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');
    const scripts = fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    const makers = scripts.filter((file) =>
      /(?<![\w.$])(?:eval|Function)\(|importScripts\(|setTimeout\(["'`]/.test(
        fs.readFileSync(path.join(folder, file), 'utf8'),
      ),
    );
    expect(makers).toEqual([]);
  });
});
