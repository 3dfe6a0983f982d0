import { chromium } from 'playwright-core';
import { needBrowser } from '../browser.mjs';
import { buildScript } from '../build-script';
import { type Figure, figure, median } from './figure';
import type {} from './yardstick-in-page';

/** A fixed loop and a bare database read: where these are slow, so is the machine, and the limits say little. */
export async function benchYardstick(): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: needBrowser(), headless: true });
  try {
    const page = await browser.newPage();
    // A page of its own origin, for a blank one has no database.
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<title>yardstick</title>' }));
    await page.goto('https://yardstick.example/');
    await page.evaluate(await buildScript('scripts/bench/yardstick-in-page.ts', true));
    const { loop, read } = await page.evaluate(() => globalThis.measureMachine!());
    return [
      figure('yardstick: a hundred million additions', median(loop), 'ms'),
      figure('yardstick: a bare database read', median(read), 'ms'),
    ];
  } finally {
    await browser.close();
  }
}
