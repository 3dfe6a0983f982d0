import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { serveDemo } from '../../e2e/demo/serve-demo.ts';
import { type LaunchedExtension, launchExtension } from '../../e2e/launch-extension.ts';
import type { Observation } from '../../utils/model/observation.ts';
import { makeObservation } from '../../utils/testing/make-observation.ts';
import { inOrder, makeOffering } from '../../utils/testing/make-offering.ts';
import { type Figure, figure, median } from './figure.ts';

const shopCount = 2000;
const looksPerShop = 50;
const runs = 9;

/** What a shopper waits for with 100,000 observations of 2,000 shops in the database. */
export async function benchMemory(): Promise<Figure[]> {
  const mall = await serveDemo();
  const extension = await launchExtension();
  try {
    const tab = await extension.context.newPage();
    await tab.goto(mall.addressOf('wanhuo', '/item'));
    const tabId = await extension.tabIdOf(tab);
    await fill(extension, tabId);
    return [
      ...(await measurePopup(extension, tabId)),
      ...(await measureIcon(extension, tab, mall.addressOf('wanhuo', '/checkout?wechat=behind'))),
      ...(await measureShops(extension, tabId)),
    ];
  } finally {
    await extension.close();
    await mall.close();
  }
}

/** Through the tables themselves: how they are filled is not what is measured. */
async function fill(extension: LaunchedExtension, tabId: number): Promise<void> {
  const page = await extension.openPopup(tabId);
  await page.getByTestId('my-wallets').waitFor();
  await page.evaluate(
    async (wallets) => {
      const { chrome } = globalThis as unknown as { chrome: typeof browser };
      await chrome.storage.local.set({ settings: { wallets } });
    },
    ['wechat-pay', 'paypal', 'klarna'],
  );
  for (let first = 0; first < shopCount; first += 100) {
    const shops = Array.from({ length: 100 }, (_, index) => shopName(first + index));
    await page.evaluate(writeRows, { shops, looks: looks() });
  }
  await page.close();
}

const shopName = (index: number): string => (index === 0 ? 'wanhuo.localhost' : `shop-${index}.example`);

/** The looks of one shop, the same for all: a method comes and goes, another moves. */
function looks(): Observation[] {
  return Array.from({ length: looksPerShop }, (_, index) =>
    makeObservation('', {
      observedAt: new Date(Date.UTC(2026, 0, 1 + index * 5, 12)).toISOString(),
      offerings: inOrder(
        makeOffering('alipay', {
          prominence: 'preselected',
          evidence: [{ kind: 'label', state: 'shown', text: '支付宝' }],
        }),
        makeOffering('card', { networks: ['visa', 'mastercard', 'unionpay'] }),
        makeOffering('paypal', { prominence: index % 7 === 0 ? 'one-step' : 'visible', behind: null }),
        makeOffering('unionpay-quickpass', { prominence: 'one-step', behind: '更换' }),
        ...(index % 3 === 0 ? [makeOffering('wechat-pay', { prominence: 'one-step', behind: '更换' })] : []),
      ),
    }),
  );
}

/** Runs in a page of the extension. */
async function writeRows({ shops, looks }: { shops: string[]; looks: Observation[] }): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('ways-to-pay');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction(['observations', 'summaries'], 'readwrite');
  const observations = transaction.objectStore('observations');
  for (const shop of shops) {
    transaction.objectStore('summaries').put({ shop, version: 0, seen: [], history: null });
    looks.forEach((look, index) => {
      observations.put({ ...look, id: `${shop} ${index}`, shop, page: { kind: 'checkout', host: shop } });
    });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}

async function measurePopup(extension: LaunchedExtension, tabId: number): Promise<Figure[]> {
  const first: number[] = [];
  const answer: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run++) {
    const popup = await extension.context.newPage();
    await popup.addInitScript({ content: noteFirstSights });
    await popup.goto(`chrome-extension://${extension.extensionId}/popup.html?tab=${tabId}`);
    await popup.getByTestId('my-wallet').first().waitFor();
    const sights = await popup.evaluate(() => (globalThis as unknown as { sights: Record<string, number> }).sights);
    first.push(sights.words ?? Number.NaN);
    answer.push(sights.answer ?? Number.NaN);
    await popup.close();
    bare.push(await timeOfBarePage(extension));
  }
  const floor = median(bare);
  return [
    figure('popup: its first words, with 100,000 looks', median(first), 'ms', { floor }),
    figure('popup: the answer for my wallets, from 50 of 100,000 looks', median(answer), 'ms', { floor, limit: 100 }),
  ];
}

/** Runs in the popup before its own code: when each thing was first in the page, since the navigation began. As text: a compiler would add to it. */
const noteFirstSights = `
  const sights = (globalThis.sights = {});
  new MutationObserver(() => {
    const now = performance.now();
    if (!sights.words && document.querySelector('h1')) sights.words = now;
    if (!sights.answer && document.querySelector('[data-testid="my-wallet"] .wallet-facts')) sights.answer = now;
  }).observe(document, { childList: true, subtree: true });
`;

/** What an empty page of the extension costs: no popup can be quicker. */
async function timeOfBarePage(extension: LaunchedExtension): Promise<number> {
  const page = await extension.openExtensionPage('manifest.json');
  const time = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.domContentLoadedEventEnd ?? Number.NaN;
  });
  await page.close();
  return time;
}

/** From the worker getting a page's report to the icon being set; awake, and from its sleep. */
async function measureIcon(extension: LaunchedExtension, tab: Page, address: string): Promise<Figure[]> {
  const worker = await extension.serviceWorker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    const times: { got: number; set: number[] } = { got: Number.NaN, set: [] };
    Object.assign(globalThis, { times });
    chrome.runtime.onMessage.addListener((message: { type?: string }) => {
      if (message.type === 'keep-look') times.got = performance.now();
    });
    const setIcon = chrome.action.setIcon.bind(chrome.action);
    chrome.action.setIcon = (async (details: Parameters<typeof setIcon>[0]) => {
      await setIcon(details);
      if (!Number.isNaN(times.got)) times.set.push(performance.now() - times.got);
      times.got = Number.NaN;
    }) as typeof chrome.action.setIcon;
  });
  for (let run = 0; run < runs; run++) {
    await tab.goto(address);
    await waitUntil(async () => (await measuredTimes(extension)).length > run);
  }
  const awake = median(await measuredTimes(extension));

  const cold: number[] = [];
  for (let run = 0; run < 5; run++) {
    const page = await extension.openExtensionPage('manifest.json');
    await extension.killServiceWorker();
    cold.push(
      await page.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: typeof browser };
        const start = performance.now();
        // Refused as soon as the worker's code runs: what is measured is its start.
        await chrome.runtime.sendMessage({ type: 'none' }).catch(() => undefined);
        return performance.now() - start;
      }),
    );
    await page.close();
  }
  return [
    figure('icon: right after the report came, worker awake', awake, 'ms', { limit: 50 }),
    figure('worker: from its sleep to its first answer', median(cold), 'ms'),
  ];
}

async function measuredTimes(extension: LaunchedExtension): Promise<number[]> {
  const worker = await extension.serviceWorker();
  return worker.evaluate(() => (globalThis as unknown as { times: { set: number[] } }).times.set);
}

/** All shops where my wallets were seen: the first time builds every summary, then they are at hand. */
async function measureShops(extension: LaunchedExtension, tabId: number): Promise<Figure[]> {
  const popup = await extension.openPopup(tabId);
  const open = async () => {
    const start = performance.now();
    await popup.getByRole('navigation').getByRole('button', { name: 'Shops' }).click();
    await popup.getByTestId('wallet-shop').first().waitFor({ timeout: 300_000 });
    const time = performance.now() - start;
    await popup.getByRole('button', { name: 'Back' }).click();
    return time;
  };
  const built = await open();
  const atHand: number[] = [];
  for (let run = 0; run < 5; run++) atHand.push(await open());
  await popup.close();
  return [
    figure('shops of my wallets: building 2,000 summaries once', built, 'ms'),
    figure('shops of my wallets: from 2,000 summaries', median(atHand), 'ms'),
  ];
}

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it never came');
}
