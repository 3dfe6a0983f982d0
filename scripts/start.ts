import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type DemoCheckout, demoCheckouts } from '../e2e/demo/demo-checkouts.ts';
import { lookBehindLists } from '../e2e/demo/look-behind-lists.ts';
import { type DemoMall, serveDemo } from '../e2e/demo/serve-demo.ts';
import { visitCheckout } from '../e2e/demo/visit-checkout.ts';
import { keptLooks } from '../e2e/kept-looks.ts';
import { type LaunchedExtension, launchExtension } from '../e2e/launch-extension.ts';
import type { Observation } from '../utils/model/observation.ts';
import { buildExtension } from './build-extension.ts';
import { describeLook } from './start/describe-look.ts';

const pictures = path.resolve(import.meta.dirname, '../.output/demo');

/** Shows the built extension at work: each demo checkout is visited twice, then told from what the extension kept. */
await start().catch((error: unknown) => {
  console.error(`The demo could not be shown: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});

async function start(): Promise<void> {
  buildExtension('e2e');
  fs.mkdirSync(pictures, { recursive: true });
  const mall = await serveDemo();
  const extension = await launchExtension({ headless: !hasDisplay() });
  try {
    const unread = [];
    for (const checkout of demoCheckouts()) if (!(await show(extension, mall, checkout))) unread.push(checkout.title);
    const payments = mall.payments();
    console.log(`Requests that could have paid: ${payments.length}`);
    if (unread.length > 0) throw new Error(`nothing was kept of ${unread.join(', ')}.`);
    if (payments.length > 0) throw new Error(`the mall got ${JSON.stringify(payments)}.`);
    if (hasDisplay()) await untilClosed(extension);
  } finally {
    await extension.close();
    await mall.close();
  }
}

/** False if the extension kept nothing of one of the two visits. */
async function show(extension: LaunchedExtension, mall: DemoMall, checkout: DemoCheckout): Promise<boolean> {
  const first = await visitCheckout(extension, mall, checkout);
  await settledLooks(extension, checkout, 1);
  await first.close();
  const page = await visitCheckout(extension, mall, checkout);
  let looks = await settledLooks(extension, checkout, 2);
  // These shops are ours: what "Change" hides is looked behind, as a press in the popup would.
  if (looks[0]?.closedLists.some(({ opened }) => !opened)) {
    await lookBehindLists(extension, page);
    looks = await settledLooks(extension, checkout, 2);
  }
  console.log(`\n${checkout.title}\n  ${page.url()}`);
  for (const line of describeLook(looks)) console.log(`  ${line}`);
  await picture(extension, page, checkout);
  if (!hasDisplay()) await page.close();
  return looks.length >= 2;
}

/** Looks of the checkout, newest first, once there are `count` and no later reading changes them; what there is after 10 s. */
async function settledLooks(
  extension: LaunchedExtension,
  checkout: DemoCheckout,
  count: number,
): Promise<Observation[]> {
  let looks: Observation[] = [];
  let unchanged = 0;
  for (let waited = 0; waited < 10_000 && unchanged < 3; waited += 400) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    const now = await keptLooks(extension, `${checkout.host}.localhost`);
    unchanged = now.length >= count && JSON.stringify(now) === JSON.stringify(looks) ? unchanged + 1 : 0;
    looks = now;
  }
  return looks;
}

async function picture(extension: LaunchedExtension, page: Page, { shop }: DemoCheckout): Promise<void> {
  const popup = await extension.openPopup(await extension.tabIdOf(page));
  await popup.setViewportSize({ width: 420, height: 640 });
  await popup.waitForLoadState('networkidle');
  for (const [name, shown] of [
    ['checkout', page],
    ['popup', popup],
  ] as const) {
    const file = path.join(pictures, `${shop}-${name}.png`);
    await shown.screenshot({ path: file, fullPage: true });
    console.log(`  ${name.padEnd(13)} ${path.relative(process.cwd(), file)}`);
  }
  await popup.close();
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function untilClosed(extension: LaunchedExtension): Promise<void> {
  console.log("\nThe browser stays open: press the extension's icon over a checkout. Close its window to end.");
  await extension.context.waitForEvent('close', { timeout: 0 });
}
