import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Answers, Request } from '../utils/messaging/protocol.ts';
import { readObservations } from './kept-looks.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';

/** The extension as it is shipped, before the shopper has granted anything. */
let extension: LaunchedExtension;
let server: http.Server;

beforeAll(async () => {
  server = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Checkout</title><h2>Payment method</h2>
      <label><input type="radio" name="m" checked> PayPal</label><label><input type="radio" name="m"> Klarna</label>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  extension = await launchExtension({ mode: 'production' });
});

afterAll(async () => {
  await extension?.close();
  server?.close();
});

it('asks for no host at install', () => {
  const manifest = JSON.parse(fs.readFileSync(path.resolve('.output/chrome-mv3/manifest.json'), 'utf8'));
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.permissions).toEqual([
    'storage',
    'unlimitedStorage',
    'alarms',
    'scripting',
    'activeTab',
    'declarativeNetRequestWithHostAccess',
    'sidePanel',
  ]);
});

it('opens its welcome page, where access is asked for', async () => {
  await expect
    .poll(() => extension.context.pages().map((page) => page.url()))
    .toContain(`chrome-extension://${extension.extensionId}/welcome.html`);
});

it('reads a checkout only after the shopper has pressed the button of the toolbar', async () => {
  const page = await extension.context.newPage();
  await page.goto(`http://asked.localhost:${(server.address() as AddressInfo).port}/checkout`);
  const tabId = await extension.tabIdOf(page);
  const worker = await extension.serviceWorker();
  const scripts = await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    return chrome.scripting.getRegisteredContentScripts();
  });
  expect(scripts).toEqual([]);

  const ours = await extension.openExtensionPage('manifest.json');
  const ask = <T extends 'look-again' | 'tab-status'>(type: T) =>
    ours.evaluate(
      (request) => {
        const { chrome } = globalThis as unknown as { chrome: typeof browser };
        return chrome.runtime.sendMessage(request);
      },
      { type, tabId } satisfies Request,
    ) as Promise<Answers[T]>;
  expect(await ask('tab-status')).toMatchObject({ access: 'none', reading: 'idle', report: null });
  expect(await ask('look-again')).toBe(false);

  await page.bringToFront();
  await extension.pressToolbarButton(page);
  // The browser grants what the button gives in its own time.
  await expect.poll(() => ask('look-again')).toBe(true);
  await expect
    .poll(() => ask('tab-status'))
    .toMatchObject({
      access: 'this-tab',
      host: 'asked.localhost',
      shop: 'asked.localhost',
      reading: 'done',
      kept: { kept: true },
    });
  expect((await ours.evaluate(readObservations)).map(({ shop, offerings }) => [shop, offerings.length])).toEqual([
    ['asked.localhost', 2],
  ]);
});
