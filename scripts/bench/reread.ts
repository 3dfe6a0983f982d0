import type { Page } from 'playwright-core';
import { openBrowser } from './browsers';
import { type Figure, figure } from './figure';

const seconds = 5;
const pageSizes = [0, 800, 8000];

/** A panel drawn anew a hundred times a second beside pages of several sizes: what following it costs in all. */
export async function benchReread(): Promise<Figure[]> {
  const { context, close } = await openBrowser('.output/chrome-mv3-e2e');
  try {
    const figures: Figure[] = [];
    for (const products of pageSizes) {
      const page = await context.newPage();
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html(products) }));
      await page.goto(`https://reread-${products}.example/checkout`);
      await page.waitForTimeout(6000);
      const { total, longest, isRead } = await costOf(page);
      if (!isRead) throw new Error('the page was not read: no reader in it');
      const name = `a panel drawn 100 times a second for ${seconds} s, ${products * 5 + 60} elements`;
      figures.push(figure(`${name}: readings`, total, 'ms', { limit: 20 }));
      figures.push(figure(`${name}: longest`, longest, 'ms', { limit: 50 }));
      await page.close();
    }
    return figures;
  } finally {
    await close();
  }
}

/** Time spent below functions of the reader, by the browser's own profiler. */
async function costOf(page: Page): Promise<{ total: number; longest: number; isRead: boolean }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await page.evaluate((ms) => {
    const panel = document.querySelector('.methods')!;
    const rows = panel.innerHTML;
    return new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        panel.innerHTML = rows;
      }, 10);
      setTimeout(() => {
        clearInterval(timer);
        resolve();
      }, ms);
    });
  }, seconds * 1000);
  const { profile } = await session.send('Profiler.stop');
  const isReader = new Set<number>();
  for (const node of profile.nodes) {
    if (isReader.has(node.id) || node.callFrame.url.endsWith('/reader.js')) {
      isReader.add(node.id);
      for (const child of node.children ?? []) isReader.add(child);
    }
  }
  let total = 0;
  let longest = 0;
  let run = 0;
  (profile.samples ?? []).forEach((id, at) => {
    const spent = (profile.timeDeltas?.[at] ?? 0) / 1000;
    if (isReader.has(id)) {
      total += spent;
      run += spent;
      longest = Math.max(longest, run);
    } else run = 0;
  });
  return { total, longest, isRead: isReader.size > 0 };
}

const methods = ['Visa', 'Mastercard', 'PayPal', 'Klarna', 'iDEAL', 'Apple Pay', 'Google Pay', 'Bancontact', '支付宝'];

const html = (products: number) => `<!doctype html><html lang="en"><title>Checkout</title><body><main>
<section class="payment"><h2>Payment method</h2><div class="methods">${methods
  .map((name, at) => `<label><input type="radio" name="payment" value="m${at}"${at ? '' : ' checked'}> ${name}</label>`)
  .join('')}</div><button>Place order</button></section>
${'<div class="product"><h3>Summer shirt, blue</h3><span>Size L</span><img alt="shirt"><p>Free returns</p></div>'.repeat(products)}
</main></body></html>`;
