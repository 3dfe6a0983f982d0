import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { generateLooks } from '../../utils/testing/generate-looks';
import { loadMethods } from '../load-data';
import { openBrowser } from './browsers';
import { type Figure, figure, median } from './figure';

const built = '.output/chrome-mv3-e2e';
const shops = 2000;
const rounds = 5;

/** BENCH_LOOKS makes a quicker run of fewer looks, for trying out. */
const looks = Number(process.env.BENCH_LOOKS ?? 100_000);

/** The dashboard over a large database: import and export beside bare reads and writes of the same rows, first paint, scrolling, filtering, memory. */
export async function benchDashboard(): Promise<Figure[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ways-to-pay-looks-'));
  const file = path.join(folder, 'looks.ndjson');
  writeLooks(file);
  const browser = await openBrowser(built);
  try {
    const [worker] = browser.context.serviceWorkers();
    const base = new URL('dashboard.html', worker?.url()).href;
    const page = await browser.context.newPage();
    page.setDefaultTimeout(20 * 60_000);
    // The compiler of this script marks inner functions by a helper that the page does not have.
    await page.addInitScript({ content: 'globalThis.__name ??= (inner) => inner' });
    await page.addInitScript(watchPaint);
    await page.goto(`${base}#/data`);
    const importMs = await timeImport(page, file);
    const bare = await page.evaluate(bareTimes);
    const exportMs = await timeExport(page);
    // The first visit builds the columns; the paints that count find them built.
    await page.goto(`${base}#/shops`);
    await page.getByRole('gridcell').first().waitFor();
    await page.waitForTimeout(2000);
    const paints: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.goto('about:blank');
      await page.goto(`${base}#/shops`);
      await page.getByRole('gridcell').first().waitFor();
      paints.push(await page.evaluate(() => globalThis.waysToPayPaintedAt ?? Number.NaN));
    }
    await page.waitForTimeout(3000);
    // A page behind another, such as the welcome page, is drawn once a second.
    await page.bringToFront();
    const scroll = await page.evaluate(longestTaskWhileScrolling);
    const filters: number[] = [];
    for (let round = 0; round < rounds; round += 1) filters.push(await page.evaluate(timeFilter, round));
    const memory = await page.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6,
    );
    return [
      figure(`import ${looks} looks, per bare write`, importMs / bare.writeMs, '×', { limit: 2.5 }),
      figure('import', importMs / 1000, 's', { floor: bare.writeMs / 1000 }),
      figure(`export ${looks} looks as NDJSON, per bare read`, exportMs / bare.readMs, '×', { limit: 2 }),
      figure('export', exportMs / 1000, 's', { floor: bare.readMs / 1000 }),
      figure('matrix, first paint', median(paints), 'ms', { limit: 300 }),
      figure('matrix, longest task while scrolling', scroll, 'ms', { limit: 50 }),
      figure('matrix, filter change', median(filters), 'ms', { limit: 200 }),
      figure('page memory', memory, 'MB', { limit: 500 }),
    ];
  } finally {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

declare global {
  var waysToPayPaintedAt: number | undefined;
}

function writeLooks(file: string): void {
  const out = fs.openSync(file, 'w');
  const common = ['alipay', 'wechat-pay', 'card', 'paypal', 'unionpay-quickpass', 'apple-pay', 'klarna', 'google-pay'];
  const methods = [...new Set([...common, ...loadMethods().map(({ id }) => id)])].slice(0, 150);
  for (const look of generateLooks({ looks, shops, methods })) fs.writeSync(out, `${JSON.stringify(look)}\n`);
  fs.closeSync(out);
}

async function timeImport(page: Page, file: string): Promise<number> {
  await page.locator('input[type="file"]').setInputFiles(file);
  const started = Date.now();
  await page.getByTestId('import-preview').waitFor();
  const checked = Date.now() - started;
  const button = page.getByRole('button', { name: 'Import', exact: true });
  const pressed = Date.now();
  await button.click();
  await page.locator('[data-testid="import-status"][data-state="done"]').waitFor();
  return checked + Date.now() - pressed;
}

async function timeExport(page: Page): Promise<number> {
  await page.getByRole('combobox', { name: 'Form', exact: true }).selectOption('ndjson');
  const started = Date.now();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.locator('[data-testid="export-status"][data-state="done"]').waitFor();
  return Date.now() - started;
}

/** Runs in the page: reads all looks in batches, and writes them into a database of their own with the same indexes. */
async function bareTimes(): Promise<{ readMs: number; writeMs: number }> {
  const opened = (request: IDBOpenDBRequest) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const from = await opened(indexedDB.open('ways-to-pay'));
  const making = indexedDB.open('bench', 1);
  making.onupgradeneeded = () => {
    const store = making.result.createObjectStore('observations', { keyPath: 'id' });
    store.createIndex('observedAt', 'observedAt');
    store.createIndex('[shop+observedAt]', ['shop', 'observedAt']);
  };
  const to = await opened(making);
  let readMs = 0;
  let writeMs = 0;
  for (let last = ''; ; ) {
    const begun = performance.now();
    const batch = await new Promise<{ id: string }[]>((resolve, reject) => {
      const range = last === '' ? null : IDBKeyRange.lowerBound(last, true);
      const reading = from.transaction('observations').objectStore('observations').getAll(range, 500);
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    readMs += performance.now() - begun;
    const end = batch.at(-1);
    if (!end) break;
    last = end.id;
    const writing = performance.now();
    await new Promise<void>((resolve, reject) => {
      const transaction = to.transaction('observations', 'readwrite', { durability: 'relaxed' });
      for (const look of batch) transaction.objectStore('observations').put(look);
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    writeMs += performance.now() - writing;
  }
  from.close();
  to.close();
  indexedDB.deleteDatabase('bench');
  return { readMs, writeMs };
}

/** Runs in every page before its own code: when the first cell has been drawn, since the navigation began. */
function watchPaint(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[role="gridcell"]')) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        globalThis.waysToPayPaintedAt = performance.now();
      }),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
async function longestTaskWhileScrolling(): Promise<number> {
  const grid = document.querySelector('[data-testid="matrix"]');
  if (!grid) return Number.NaN;
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  for (let step = 0; step < 120; step += 1) {
    grid.scrollTop += 330;
    if (step % 6 === 0) grid.scrollLeft += 300;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  return longest;
}

/** Runs in the page: from choosing a device to the frame after the one that shows it. */
async function timeFilter(round: number): Promise<number> {
  const select = [...document.querySelectorAll('select')].find(({ options }) =>
    [...options].some(({ value }) => value === 'mobile'),
  );
  if (!select) return Number.NaN;
  const begun = performance.now();
  select.value = ['mobile', 'desktop', ''][round % 3] ?? '';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - begun;
}
