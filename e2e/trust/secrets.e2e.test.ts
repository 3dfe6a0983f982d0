import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '../../utils/model/observation.ts';
import { checkoutWords, pageBody } from '../../utils/testing/fuzz/page-grammar.ts';
import { isLongRun } from '../../utils/testing/long-run.ts';
import { demoCheckouts } from '../demo/demo-checkouts.ts';
import { type DemoMall, serveDemo } from '../demo/serve-demo.ts';
import { visitCheckout } from '../demo/visit-checkout.ts';
import { readObservations } from '../kept-looks.ts';
import { type LaunchedExtension, launchExtension } from '../launch-extension.ts';
import { dumpStorage } from './extension-storage.ts';
import { filesBelow, holds, viewsOf } from './raw-files.ts';
import { plant, secrets, tracesIn } from './secrets.ts';

const texts = secrets.map(({ text }) => text);
const [
  name = '',
  ,
  mail = '',
  phone = '',
  street = '',
  card = '',
  account = '',
  balance = '',
  order = '',
  coupon = '',
  token = '',
] = texts;

const row = (label: string, about = '') =>
  `<div><label><input type="radio" name="m" value="${token}"> ${label}</label><small>${about}</small></div>`;

/** Rows as shops write them, each with what only this shopper should see. `PORT` stands for the server's. */
const handmade = `<!doctype html><html lang="en-wilhelmina"><title>Checkout – ${name}</title><body data-user="${mail}">
  <h1>Hello ${name}</h1><p>Order ${order}, to ${street}, ${phone}</p>
  <form action="/pay?token=${token}"><h2>Payment method for ${name}</h2><h2>Payment method</h2>
  ${row('PayPal', mail)}${row(`PayPal (${mail})`)}${row(`Visa ending in 6467 – ${name}`)}${row(`Mastercard ${card}`)}
  ${row(`Direct debit ${account}`)}${row(`Gift card (balance ${balance})`)}${row(`Store credit ${balance}`, `You have ${balance}`)}
  ${row('Klarna', `Fee ${balance}`)}${row(`Klarna for ${name}`)}${row('iDEAL', coupon)}${row(`Bancontact ${coupon}`)}${row(`${name}`)}${row(`支付宝 ${texts[1]}`)}
  ${row('Cash on delivery', `Not available in ${street}`)}
  <select name="saved"><option>Choose</option><option value="${card}">Visa ${card}</option><option>PayPal ${mail}</option></select>
  <input autocomplete="cc-number" value="${card}" aria-label="Card number ${card}"><input autocomplete="cc-name" value="${name}"><input autocomplete="cc-csc">
  <input name="gift" placeholder="Gift card ${coupon}" value="${coupon}">
  <p>${name} pays with Klarna <button type="button" aria-expanded="false" aria-controls="more">Change payment method of ${name}</button></p>
  <div id="more" hidden>${row(`WeChat Pay ${phone}`)}</div>
  <button type="button" aria-expanded="false">Show 98274 more payment methods</button>
  <x-pay><template shadowrootmode="closed">${row(`Apple Pay ${name}`)}</template></x-pay>
  <iframe title="Payment of ${name}" name="${token}" src="http://frame.localhost:PORT/frame?token=${token}&mail=${mail}" width="400" height="300"></iframe>
  <script type="application/json">{"paymentMethods":[{"type":"${name}"},{"type":"paypal","email":"${mail}"}],"token":"${token}"}</script>
  <button>Pay ${balance} as ${name}</button></form></body></html>`;

const framed = `<!doctype html><title>${token}</title><h2>Payment method</h2>${row(`Google Pay ${mail}`)}${row('Bancontact', account)}`;

/** Briefly: a list behind a control, one in a frame, one in closed roots and one on another host's cashier. */
const checkouts = demoCheckouts().filter(
  ({ shop }) => isLongRun || ['taote', 'atelier', 'chifan', 'kaimen'].includes(shop),
);

const generated = fc
  .sample(pageBody({ ...checkoutWords, asides: texts, openers: [...checkoutWords.openers, `Change ${name}`] }), {
    seed: 8,
    numRuns: isLongRun ? 40 : 4,
  })
  .map((body) => `<!doctype html><title>${order}</title><body>${body}</body>`);

const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'ways-to-pay-secrets-'));
let mall: DemoMall;
let server: http.Server;
let extension: LaunchedExtension;
let ours: Page;
/** What our scripts and pages said to the console. */
const logged: string[] = [];

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const page = pathname === '/frame' ? framed : (generated[Number(pathname.split('/').at(-1))] ?? handmade);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(page.replaceAll('PORT', String((server.address() as AddressInfo).port)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  mall = await serveDemo();
  extension = await launchExtension({ profile });
  extension.context.on('console', (message) => logged.push(message.text()));
  ours = await extension.openExtensionPage('manifest.json');
  // Every message to the background comes by here too.
  await ours.evaluate(() => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { onMessage: { addListener(heard: (message: unknown) => void): void } } };
      }
    ).chrome;
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    runtime.onMessage.addListener((message) => {
      heard.push(JSON.stringify(message));
    });
  });
});

afterAll(async () => {
  await extension?.close();
  await mall?.close();
  server?.close();
  fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

const addressOf = (host: string, at: string) =>
  `http://${host}.localhost:${(server.address() as AddressInfo).port}${at}`;
const heard = () => ours.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
const looksAt = async (host: string): Promise<Observation[]> =>
  (await ours.evaluate(readObservations)).filter((look) => look.page.host === host);

/** Has the tab read once more and waits until its look is kept. */
async function readAgain(page: Page): Promise<void> {
  const tabId = await extension.tabIdOf(page);
  const ask = (type: string) =>
    ours.evaluate(
      (request) => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
        ).chrome;
        return runtime.sendMessage(request);
      },
      { type, tabId },
    );
  await ask('look-again');
  await expect.poll(() => ask('tab-status')).toMatchObject({ reading: 'done' });
}

describe('secrets of a shopper, planted everywhere in', () => {
  it.each(checkouts.map((checkout) => [checkout.title, checkout] as const))(
    '%s, are not told to the background',
    async (_title, checkout) => {
      const page = await visitCheckout(extension, mall, checkout);
      for (const where of ['attributes', 'beside', 'inside'] as const) {
        await page.evaluate(plant, { texts, where });
        await readAgain(page);
      }
      const looks = await looksAt(`${checkout.host}.localhost`);
      expect(looks.length).toBeGreaterThan(0);
      expect(tracesIn(JSON.stringify([looks, await heard()]))).toEqual([]);
      await page.close();
    },
  );

  it('a page made of them, whose ways to pay are read all the same, are not told', async () => {
    const page = await extension.context.newPage();
    await page.goto(addressOf('handmade', `/checkout/${order}?mail=${mail}`));
    await readAgain(page);
    // The frame is read after the page around it.
    await expect.poll(async () => JSON.stringify(await looksAt('handmade.localhost'))).toContain('"google-pay"');
    const [look] = await looksAt('handmade.localhost');
    const found = look?.offerings.map(({ method, saved }) => `${saved ? 'saved ' : ''}${method}`) ?? [];
    for (const method of ['paypal', 'klarna', 'ideal', 'alipay', 'cash-on-delivery', 'google-pay'])
      expect(found).toContain(method);
    // A card on file is kept as the brand alone.
    expect(found.some((each) => each.startsWith('saved '))).toBe(true);
    expect(look?.context.lang).not.toContain('wilhelmina');
    expect(tracesIn(JSON.stringify([look, await heard()]))).toEqual([]);

    const popup = await extension.openPopup(await extension.tabIdOf(page));
    await popup.getByRole('button', { name: 'Report a mistake' }).click();
    await popup.getByRole('button', { name: 'Test itself' }).click();
    await popup.locator('[data-testid="self-test"][data-failed="0"]').waitFor();
    const report = await popup.getByTestId('diagnostics').inputValue();
    for (const told of ['(handmade.localhost)', 'paypal', 'label shown', 'errors: none', 'network: ok'])
      expect(report).toContain(told);
    expect(tracesIn(report)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it.each(generated.map((_page, index) => index))('generated page %d, are not told', async (index) => {
    const page = await extension.context.newPage();
    await page.goto(addressOf(`generated-${index}`, `/checkout/${index}`));
    await readAgain(page);
    expect(tracesIn(JSON.stringify(await heard()))).toEqual([]);
    await page.close();
  });
});

describe('after all that', () => {
  it('no table, storage area, message or log of the extension has a trace of them', async () => {
    const stored = await ours.evaluate(dumpStorage);
    // The search can find: the hosts are kept, and so are labels in any script.
    expect(stored).toContain('handmade.localhost');
    expect(stored).toContain('更换');
    expect((await heard()).length).toBeGreaterThan(10);
    expect(tracesIn(stored)).toEqual([]);
    expect(tracesIn(logged.filter((line) => line.includes('Ways to Pay')).join('\n'))).toEqual([]);
  });

  it('nor has any file of the browser but its own records of the pages themselves', async () => {
    // Written into the extension's own database as large records are, to show that they would be found there.
    await ours.evaluate(
      ([latin, wide]) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('planted-control', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
            for (const [key, text] of [
              ['latin', latin],
              ['wide', wide],
            ] as const)
              writing
                .objectStore('rows')
                .put({ filler: 'more of the same '.repeat(3000), text, after: 'and so on '.repeat(3000) }, key);
            writing.oncomplete = resolve;
          };
        }),
      [control.latin, control.wide] as const,
    );
    await extension.context.close();

    const files = filesBelow(profile).filter((file) => !ownRecords.some((pattern) => pattern.test(file)));
    const places = new Map<string, string[]>();
    for (const file of files) {
      const views = viewsOf(path.join(profile, file));
      for (const text of [control.latin, control.wide, 'handmade.localhost', ...traces])
        if (views.some((view) => holds(view, text))) places.set(text, [...(places.get(text) ?? []), file]);
    }
    for (const text of [control.latin, control.wide, 'handmade.localhost'])
      expect(
        (places.get(text) ?? []).some((file) => file.includes('IndexedDB')),
        `${text} is found`,
      ).toBe(true);
    expect(traces.filter((trace) => places.has(trace)).map((trace) => [trace, places.get(trace)])).toEqual([]);
  });
});

const control = { latin: 'control-zebra-quilt-71', wide: '对照值斑马被子七一' };

/** In files of the browser only long traces: short ones turn up in any megabyte of numbers. */
const traces = secrets.flatMap(({ text, traces: parts }) => [
  text,
  ...parts.filter((part) => part.length >= 7 || /[^\u0020-\u00ff]/.test(part)),
]);

/** Where the browser keeps the pages themselves, extension or not: visits, open tabs, typed forms, the shops' own storage. */
const ownRecords = [
  /(?:^|\/)(?:History|Top Sites|Favicons|Visited Links|Shortcuts|Network Action Predictor|Web Data|Login Data)/,
  /(?:^|\/)(?:Sessions|Session Storage|Cache|Code Cache|GPUCache|GraphiteDawnCache|ShaderCache|GrShaderCache|blob_storage|Local Storage)\//,
  /(?:^|\/)(?:segmentation_platform|Segmentation Platform|optimization_guide|History Embeddings|Crashpad|BrowserMetrics|shared_proto_db)/i,
];
