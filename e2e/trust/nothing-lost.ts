import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { launchExtension } from '../launch-extension.ts';
import { countLosses, crash, lookIds, sendLooks } from './send-looks.ts';

export interface Losses {
  readonly sent: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly twice: number;
  readonly kills: number;
}

const host = 'shop.localhost';

/** `perSecond` looks a second for so many seconds, the worker ended every `killEveryMs`. */
export async function keepUnderKills(seconds: number, perSecond: number, killEveryMs: number): Promise<Losses> {
  const shop = await openShop();
  const extension = await launchExtension();
  try {
    const ours = await extension.openExtensionPage('manifest.json');
    const page = await extension.context.newPage();
    await page.goto(shop.address);
    const ids = lookIds(1, seconds * perSecond);
    // Asked for before the first kill: the question needs the worker.
    const tabId = await extension.tabIdOf(page);
    let kills = 0;
    const killing = (async () => {
      // What waits then is sent again and must arrive: on a slow machine nothing would in between.
      for (let until = Date.now() + seconds * 1000; Date.now() < until; ) {
        await new Promise((resolve) => setTimeout(resolve, killEveryMs));
        await extension.killServiceWorker();
        kills += 1;
      }
    })();
    const [{ acknowledged }] = await Promise.all([sendLooks(ours, tabId, host, ids, perSecond), killing]);
    return { sent: ids.length, acknowledged: acknowledged.length, kills, ...(await countLosses(ours, acknowledged)) };
  } finally {
    await extension.close();
    shop.close();
  }
}

/** The browser killed right after the last acknowledgement, so many times over one profile. */
export async function keepThroughCrashes(times: number, looksEach = 20): Promise<Losses> {
  const shop = await openShop();
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'ways-to-pay-crash-'));
  const all: string[] = [];
  try {
    for (let run = 1; run <= times; run++) {
      const extension = await launchExtension({ profile });
      const ours = await extension.openExtensionPage('manifest.json');
      const page = await extension.context.newPage();
      await page.goto(shop.address);
      const ids = lookIds(run, looksEach);
      all.push(...(await sendLooks(ours, await extension.tabIdOf(page), host, ids, 200)).acknowledged);
      await crash(extension);
    }
    const extension = await launchExtension({ profile });
    const losses = await countLosses(await extension.openExtensionPage('manifest.json'), all);
    await extension.close();
    return { sent: times * looksEach, acknowledged: all.length, kills: times, ...losses };
  } finally {
    shop.close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function openShop(): Promise<{ address: string; close: () => void }> {
  const server = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Nothing to pay</title><p>Nothing to pay here.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
