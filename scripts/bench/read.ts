import fs from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { needBrowser } from '../browser.mjs';
import { buildScript } from '../build-script';
import { findCorpus } from '../corpus';
import { readManifest } from '../observe/read-manifest';
import { serveSavedPage } from '../observe/serve-saved-page';
import { type Figure, figure, median } from './figure';
import type { ReadTimes } from './in-page';

const rounds = 15;
const grownNodes = [10_000, 100_000, 500_000];

/** One reading beside its floor: on labelled real pages where there are any, and on pages grown to size. */
export async function benchRead(): Promise<Figure[]> {
  const script = await buildScript('scripts/bench/in-page.ts', true);
  const browser = await chromium.launch({ executablePath: needBrowser(), headless: true });
  try {
    return [...(await onCorpus(browser, script)), ...(await onGrown(browser, script))];
  } finally {
    await browser.close();
  }
}

async function onCorpus(browser: Browser, script: string): Promise<Figure[]> {
  const corpus = findCorpus();
  if (!corpus) {
    console.log('no labelled pages here (WAYS_TO_PAY_CORPUS): left out');
    return [];
  }
  const times: (ReadTimes & { readonly id: string })[] = [];
  for (const { id, url, path, mobile } of readManifest(corpus.manifest)) {
    const context = await browser.newContext({ bypassCSP: true, isMobile: mobile === true });
    const page = await context.newPage();
    await serveSavedPage(context, page, { body: fs.readFileSync(path), allowOrigins: [] });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    times.push({ id, ...(await timesOf(page, script)) });
    await context.close();
  }
  const each = times.map(({ id, nodes, read, floor }) =>
    figure(`read ${id} (${nodes} nodes)`, least(read), 'ms', { floor: least(floor) }),
  );
  const reads = times.map(({ read }) => least(read));
  const floors = times.map(({ floor }) => least(floor));
  const ratios = times.map(({ read, floor }) => least(read) / least(floor));
  return [
    ...each,
    figure('read, median of the labelled pages', median(reads), 'ms', { floor: median(floors), limit: 2 }),
    figure('read against its floor, median of the labelled pages', median(ratios), 'x', { limit: 1.3 }),
    figure('read against its floor, labelled pages together', sum(reads) / sum(floors), 'x', { limit: 1.3 }),
    figure('first read in a page, median of the labelled pages', median(times.map(({ firstRead }) => firstRead)), 'ms'),
    figure('longest slice of a read, median of the labelled pages', median(times.map(({ slice }) => slice)), 'ms', {
      limit: 8,
    }),
    figure('longest slice of a read, most of the labelled pages', Math.max(...times.map(({ slice }) => slice)), 'ms', {
      limit: 50,
    }),
    figure(
      'longest slice of the first read, most of the labelled pages',
      Math.max(...times.map(({ firstSlice }) => firstSlice)),
      'ms',
      { limit: 50 },
    ),
  ];
}

async function onGrown(browser: Browser, script: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  const each: number[] = [];
  for (const nodes of grownNodes) {
    const page = await browser.newPage();
    await page.evaluate(script);
    await page.evaluate((count) => globalThis.waysToPayBench!.growPage(count), nodes);
    const times = await timesOf(page, '', nodes > 50_000 ? 5 : rounds);
    figures.push(
      figure(`read a page grown to ${nodes} nodes`, least(times.read), 'ms', { floor: least(times.floor) }),
      figure(`longest slice of a read, page grown to ${nodes} nodes`, times.slice, 'ms', { limit: 50 }),
      figure(`longest slice of the first read, page grown to ${nodes} nodes`, times.firstSlice, 'ms', { limit: 50 }),
    );
    each.push((least(times.read) / Math.min(nodes, 200_000)) * 1000);
    await page.close();
  }
  // Beyond 200,000 nodes a reading stops and says so.
  figures.push(figure('time a node, largest page against smallest', each.at(-1)! / each[0]!, 'x', { limit: 3 }));
  return figures;
}

async function timesOf(page: Page, script: string, count = rounds): Promise<ReadTimes> {
  if (script) await page.evaluate(script);
  return page.evaluate((howMany) => globalThis.waysToPayBench!.readTimes(howMany), count);
}

/** Least of the rounds, as the floors of the design were measured: whatever else the machine does only adds to a time. */
const least = (values: readonly number[]) => Math.min(...values);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
