import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { findCorpus } from '../corpus';
import { readManifest } from '../observe/read-manifest';
import { serveSavedPage } from '../observe/serve-saved-page';
import { type BenchBrowser, openBrowser } from './browsers';
import { emptyExtension } from './empty-extension';
import { type Figure, figure, median, medianAtMost } from './figure';

const ourBuild = '.output/chrome-mv3-e2e';
const peerBuild = 'node_modules/@duckduckgo/autoconsent/dist/addon-mv3';
/** Long enough for the gate's first two tests, and for a reading after each. */
const watchMs = 2500;
const checkouts = 7;
const others = 4;

interface Load {
  readonly taskMs: number;
  readonly heapMb: number;
}

interface Page {
  readonly id: string;
  readonly url: string;
  readonly path: string;
  readonly isCheckout: boolean;
}

/**
 * Main-thread time and memory that an extension adds to a page's load: the same page in a
 * browser without any, with ours, with another project's content script and with one that
 * does nothing, side by side, so that a slow minute of the machine strikes all four. Time is
 * that of the processor, not of the clock: what they wait for each other does not count.
 *
 * The empty script is the floor: no extension that stands in a page costs it less.
 */
export async function benchLoad({
  pairs,
  page: only,
}: {
  readonly pairs: number;
  /** That page alone, instead of some from all over the list. */
  readonly page?: string;
}): Promise<Figure[]> {
  const all = labelledPages();
  const pages = only === undefined ? pagesToLoad(all) : all.filter(({ id }) => id === only);
  if (all.length === 0) {
    console.log('no labelled pages here (WAYS_TO_PAY_CORPUS): left out');
    return [];
  }
  if (pages.length === 0) throw new Error(`no labelled page ${only}`);
  const browsers = {
    bare: await openBrowser(),
    ours: await openBrowser(ourBuild),
    peer: await openBrowser(peerBuild),
    empty: await openBrowser(emptyExtension()),
  };
  try {
    const added: Added[] = [];
    for (const page of pages) added.push(await addedTo(page, browsers, pairs));
    return [
      ...added.flatMap(({ page, ours, peer, empty }) => {
        const to = `added to ${page.isCheckout ? 'checkout' : 'other page'} ${page.id}`;
        const limits = page.isCheckout ? { taskMs: 5, heapMb: 2 } : { taskMs: 1, heapMb: 0.1 };
        return [
          figure(`${to}, main thread`, medianAtMost(ours.taskMs), 'ms', {
            floor: medianAtMost(empty.taskMs),
            limit: limits.taskMs,
          }),
          figure(`${to}, main thread, by the peer`, medianAtMost(peer.taskMs), 'ms'),
          figure(`${to}, memory`, median(ours.heapMb), 'MB', { floor: median(empty.heapMb), limit: limits.heapMb }),
          figure(`${to}, memory, by the peer`, median(peer.heapMb), 'MB'),
        ];
      }),
      ...summary(added, true),
      ...summary(added, false),
    ];
  } finally {
    await Promise.all(Object.values(browsers).map((browser) => browser.close()));
  }
}

interface Differences {
  readonly taskMs: number[];
  readonly heapMb: number[];
}

interface Added {
  readonly page: Page;
  readonly ours: Differences;
  readonly peer: Differences;
  readonly empty: Differences;
}

const noDifferences = (): Differences => ({ taskMs: [], heapMb: [] });

async function addedTo(
  page: Page,
  browsers: Readonly<Record<'bare' | 'ours' | 'peer' | 'empty', BenchBrowser>>,
  pairs: number,
): Promise<Added> {
  const added: Added = { page, ours: noDifferences(), peer: noDifferences(), empty: noDifferences() };
  // The first load of each fills the caches of code and fonts.
  for (let pair = -1; pair < pairs; pair++) {
    const [bare, ours, peer, empty] = await Promise.all([
      load(page, browsers.bare.context),
      load(page, browsers.ours.context),
      load(page, browsers.peer.context),
      load(page, browsers.empty.context),
    ]);
    if (pair < 0) continue;
    for (const [who, { taskMs, heapMb }] of Object.entries({ ours, peer, empty }) as [keyof Loads, Load][]) {
      added[who].taskMs.push(taskMs - bare.taskMs);
      added[who].heapMb.push(heapMb - bare.heapMb);
    }
  }
  return added;
}

type Loads = Omit<Added, 'page'>;

async function load({ url, path: file }: Page, context: BrowserContext): Promise<Load> {
  const page = await context.newPage();
  await serveSavedPage(context, page, { body: fs.readFileSync(file), allowOrigins: [] });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(watchMs);
  const before = await session.send('Performance.getMetrics');
  await session.send('HeapProfiler.collectGarbage');
  const after = await session.send('Performance.getMetrics');
  await page.close();
  return {
    taskMs: metricOf(before.metrics, 'TaskDuration') * 1000,
    heapMb: metricOf(after.metrics, 'JSHeapUsedSize') / 1e6,
  };
}

function metricOf(metrics: readonly { readonly name: string; readonly value: number }[], name: string): number {
  const found = metrics.find((metric) => metric.name === name);
  if (!found) throw new Error(`the browser tells no ${name}`);
  return found.value;
}

function summary(added: readonly Added[], isCheckout: boolean): Figure[] {
  const pages = added.filter(({ page }) => page.isCheckout === isCheckout);
  if (pages.length === 0) return [];
  const worst = (who: keyof Loads) => Math.max(...pages.map((each) => medianAtMost(each[who].taskMs)));
  const to = `added to ${isCheckout ? 'checkouts' : 'other pages'}, main thread, most of ${pages.length} pages`;
  return [
    figure(to, worst('ours'), 'ms', { floor: worst('empty'), limit: isCheckout ? 5 : 1 }),
    figure(`${to}, by the peer`, worst('peer'), 'ms'),
  ];
}

function labelledPages(): Page[] {
  const corpus = findCorpus();
  if (!corpus) return [];
  return readManifest(corpus.manifest)
    .filter((entry) => fs.existsSync(path.resolve(entry.path)))
    .map(({ id, url, path: file, truth }) => ({ id, url, path: file, isCheckout: (truth?.offered.length ?? 0) > 0 }));
}

function pagesToLoad(all: readonly Page[]): Page[] {
  return [
    ...spread(
      all.filter(({ isCheckout }) => isCheckout),
      checkouts,
    ),
    ...spread(
      all.filter(({ isCheckout }) => !isCheckout),
      others,
    ),
  ];
}

/** So many of them, from all over the list. */
function spread<T>(items: readonly T[], count: number): T[] {
  return items.filter(
    (_, at) => Math.floor((at * count) / items.length) !== Math.floor(((at - 1) * count) / items.length),
  );
}
