import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import type { Observation } from '../utils/model/observation.ts';
import { readObservations } from './kept-looks.ts';
import { type LaunchedExtension, type LaunchOptions, launchExtension } from './launch-extension.ts';

export interface Shops {
  readonly extension: LaunchedExtension;
  /** A page of the extension's origin without scripts of ours: it reads the database as it is on disk. */
  readonly records: Page;
  addressOf(shop: string, path: string): string;
  /** A new tab on that page; `prepare` has it before it goes there. */
  open(shop: string, path: string, prepare?: (page: Page) => Promise<void>): Promise<Page>;
  /** All looks kept of a shop's pages, newest first. */
  looksAt(shop: string): Promise<Observation[]>;
  close(): Promise<void>;
}

/** A browser with the extension, and shops under any name: each has the same pages, given by path and body. */
export async function openShops(pages: Readonly<Record<string, string>>, launch?: LaunchOptions): Promise<Shops> {
  const server = http.createServer((request, response) => {
    const body = pages[new URL(request.url ?? '/', 'http://x').pathname];
    // An icon is asked for by the browser itself.
    response.writeHead(body === undefined ? 204 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Shop</title><body>${body ?? ''}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const extension = await launchExtension(launch);
  const records = await extension.openExtensionPage('manifest.json');
  const addressOf = (shop: string, path: string) => `http://${shop}.localhost:${port}${path}`;
  return {
    extension,
    records,
    addressOf,
    async open(shop, path, prepare) {
      const page = await extension.context.newPage();
      await prepare?.(page);
      await page.goto(addressOf(shop, path));
      return page;
    },
    async looksAt(shop) {
      const kept = await records.evaluate(readObservations);
      return kept
        .filter((look) => look.page.host === `${shop}.localhost`)
        .sort((a, b) => b.observedAt.localeCompare(a.observedAt));
    },
    async close() {
      await extension.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
