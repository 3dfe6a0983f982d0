import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Observation } from '../utils/model/observation';
import type { LaunchedExtension } from './launch-extension.ts';
import { openShops, type Shops } from './open-shops.ts';

const rows = `
  <label><input type="radio" name="method" value="a" checked> PayPal</label>
  <label><input type="radio" name="method" value="b"> Klarna</label>
  <label><input type="radio" name="method" value="c"> Google Pay</label>`;

const pages: Record<string, string> = {
  '/checkout': `<h1>Checkout</h1><form><h2>Payment method</h2><div id="list">${rows}</div>
    <input name="voucher" value="typed by the shop"><textarea>left at the door</textarea>
    <select name="country"><option>DE<option selected>NL</select>
    <button>Place order</button></form>`,
  '/late': '<h1>Your basket</h1><div id="app"></div>',
  '/framed': '<h1>Order</h1><div id="frame"></div>',
  '/provider': `<form><h2>Payment method</h2>${rows}</form>`,
  '/news': '<h1>Storm warning</h1><p>A storm is coming to the coast tonight.</p>',
};

let shops: Shops;
let extension: LaunchedExtension;

beforeAll(async () => {
  shops = await openShops(pages);
  extension = shops.extension;
});

afterAll(() => shops?.close());

describe('a look at a checkout', () => {
  it('is kept once, although the page is drawn anew twenty times', async () => {
    const page = await shops.open('drawn-anew', '/checkout');
    await keptAt('drawn-anew', (looks) => looks[0]?.offerings.length === 3);
    // Pages behind others are drawn once a second at most.
    await page.bringToFront();
    for (let time = 0; time < 20; time++) {
      await page.evaluate((html) => {
        const list = document.querySelector('#list');
        if (list) list.innerHTML = html;
        return new Promise(requestAnimationFrame);
      }, rows);
    }
    // A fourth method comes with the last drawing: once it is kept, all that came before was read too.
    await page.evaluate(() => {
      document
        .querySelector('#list')
        ?.insertAdjacentHTML('beforeend', '<label><input type="radio" name="method" value="d"> Apple Pay</label>');
    });
    const looks = await keptAt('drawn-anew', ([look]) => look?.offerings.length === 4);
    expect(looks).toHaveLength(1);
    expect(looks[0]?.offerings.map(({ method, prominence }) => [method, prominence])).toEqual([
      ['paypal', 'preselected'],
      ['klarna', 'visible'],
      ['google-pay', 'visible'],
      ['apple-pay', 'visible'],
    ]);
    await page.close();
  });

  it('is kept although the worker is ended again and again', async () => {
    const page = await shops.open('worker-ended', '/checkout');
    await keptAt('worker-ended', (looks) => looks[0]?.offerings.length === 3);
    for (const [index, name] of ['Apple Pay', 'Amazon Pay', 'iDEAL'].entries()) {
      await extension.killServiceWorker();
      await page.evaluate((label) => {
        const row = `<label><input type="radio" name="method"> ${label}</label>`;
        document.querySelector('#list')?.insertAdjacentHTML('beforeend', row);
      }, name);
      await extension.killServiceWorker();
      const looks = await keptAt('worker-ended', ([look]) => look?.offerings.length === 4 + index);
      expect(looks).toHaveLength(1);
    }
    await page.close();
  });

  it('keeps what the shopper chose apart from what was preselected', async () => {
    const page = await shops.open('chosen', '/checkout');
    await keptAt('chosen', (looks) => looks.length === 1);
    await page.getByText('Klarna').click();
    await page.evaluate(() => {
      document
        .querySelector('#list')
        ?.insertAdjacentHTML('beforeend', '<label><input type="radio" name="method"> Apple Pay</label>');
    });
    const [look] = await keptAt('chosen', ([first]) => first?.offerings.length === 4);
    expect(look?.offerings.find(({ method }) => method === 'paypal')?.prominence).toBe('preselected');
    expect(look?.offerings.find(({ method }) => method === 'klarna')?.prominence).toBe('visible');
    await page.close();
  });

  it('is another one after a step within the document, whose list comes late', async () => {
    const page = await shops.open('one-page', '/late');
    await page.evaluate(() => history.pushState(null, '', '/order/payment'));
    await page.evaluate((html) => {
      const app = document.querySelector('#app');
      if (app) app.innerHTML = `<h2>Payment method</h2>${html}`;
    }, rows);
    await keptAt('one-page', (looks) => looks.length === 1);
    await page.evaluate(() => history.pushState(null, '', '/order/payment-again'));
    await keptAt('one-page', (looks) => looks.length === 2);
    await page.close();
  });

  it('takes in what a frame of another origin holds, and what comes into it later', async () => {
    const page = await shops.open('framed', '/framed');
    await page.evaluate(
      (src) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src, width: '400', height: '300' });
        document.querySelector('#frame')?.append(frame);
      },
      shops.addressOf('provider', '/provider'),
    );
    await page.evaluate(() => history.replaceState(null, '', '/order/payment'));
    await keptAt('framed', ([look]) => look?.offerings.length === 3);
    await page.frames()[1]?.evaluate(() => {
      const row = '<label><input type="radio" name="method"> Apple Pay</label>';
      document.querySelector('form')?.insertAdjacentHTML('beforeend', row);
    });
    const [look] = await keptAt('framed', ([first]) => first?.offerings.length === 4);
    expect(look?.offerings.map(({ method, evidence }) => [method, evidence[0]?.state])).toEqual(
      ['paypal', 'klarna', 'google-pay', 'apple-pay'].map((method) => [method, 'in-frame']),
    );
    expect(await keptAt('provider', () => true)).toEqual([]);
    await page.close();
  });

  it('shows the number of methods at the tab until it goes elsewhere', async () => {
    const page = await shops.open('badge', '/checkout');
    await keptAt('badge', (looks) => looks.length === 1);
    const tabId = await extension.tabIdOf(page);
    await expect.poll(() => badgeOf(tabId)).toBe('3');
    await page.goto(page.url().replace('/checkout', '/news'));
    await expect.poll(() => badgeOf(tabId)).toBe('');
    await page.close();
  });
});

describe('the page', () => {
  it('is the same byte for byte after it was read, its forms too', async () => {
    const page = await shops.open('untouched', '/checkout', async (opening) => {
      await opening.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          Object.assign(window, { before: document.documentElement.outerHTML });
        });
      });
    });
    const formBefore = await formState(page);
    await keptAt('untouched', (looks) => looks.length === 1);
    const [before, after] = await page.evaluate(() => [
      (window as unknown as { before: string }).before,
      document.documentElement.outerHTML,
    ]);
    expect(after).toBe(before);
    expect(await formState(page)).toEqual(formBefore);
    await page.close();
  });

  it('gets no reader where nothing speaks of payment', async () => {
    const page = await shops.open('news', '/news');
    const tabId = await extension.tabIdOf(page);
    const worker = await extension.serviceWorker();
    const hasReader = () =>
      worker.evaluate(async (id) => {
        const { chrome } = globalThis as unknown as { chrome: typeof browser };
        const [result] = await chrome.scripting.executeScript({
          target: { tabId: id },
          func: () => Symbol.for('ways-to-pay reader') in globalThis,
        });
        return result?.result;
      }, tabId);
    // The last of the gate's tests after loading is over by then.
    await page.waitForTimeout(6000);
    expect(await hasReader()).toBe(false);
    await page.close();
  });
});

/** The looks kept of a shop, once they are as awaited. */
async function keptAt(shop: string, isAwaited: (looks: Observation[]) => boolean): Promise<Observation[]> {
  let looks: Observation[] = [];
  await expect
    .poll(async () => {
      looks = await shops.looksAt(shop);
      return isAwaited(looks) || looks.map(({ id, offerings }) => `${id}: ${offerings.map(({ method }) => method)}`);
    })
    .toBe(true);
  return looks;
}

async function badgeOf(tabId: number): Promise<string> {
  const worker = await extension.serviceWorker();
  return worker.evaluate((id) => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    return chrome.action.getBadgeText({ tabId: id });
  }, tabId);
}

/** Every property of every field that a reading might touch, focus and selection included. */
function formState(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    focus: document.activeElement?.outerHTML,
    scroll: [scrollX, scrollY],
    fields: Array.from(document.querySelectorAll('input, textarea, select, option'), (field) => {
      const state: Record<string, unknown> = {};
      for (const name in field) {
        const value = (field as unknown as Record<string, unknown>)[name];
        if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) state[name] = value;
      }
      return state;
    }),
  }));
}
