// Takes the pictures of the README and of the store listing from the built extension on the demo checkouts:
// npx wxt build -m e2e && npm run pictures
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type DemoCheckout, demoCheckouts } from '../e2e/demo/demo-checkouts.ts';
import { serveDemo } from '../e2e/demo/serve-demo.ts';
import { visitCheckout } from '../e2e/demo/visit-checkout.ts';
import { launchExtension } from '../e2e/launch-extension.ts';
import { animatedWebp, type StillPicture } from './pictures/animated-webp.ts';
import { openStage } from './pictures/stage.ts';

/** Some demo checkouts show their list late, and a frame is read after its page. */
const lateListsMs = 2500;
const docs = path.resolve(import.meta.dirname, '../docs');
const mall = await serveDemo();
const extension = await launchExtension();
try {
  await walkThrough();
  await storePictures();
} finally {
  await extension.close();
  await mall.close();
}

/** One shop from the first look to the history, as a short film; its last scenes also as stills. */
async function walkThrough(): Promise<void> {
  const size = { width: 960, height: 600 };
  const stage = await openStage(extension.context, size.width, size.height);
  const film: StillPicture[] = [];
  const add = async (checkout: Buffer, popup: Buffer | undefined, caption: string, shownMs = 3000) => {
    film.push({ webp: await stage.webp({ checkout, ...(popup && { popup }), caption }), shownMs });
  };

  const taote = demo('taote');
  // As on a phone, beside the popup.
  const besidePopup = { width: 544, height: size.height };
  const page = await open(taote, besidePopup);
  const before = await page.screenshot();
  await add(before, undefined, 'A checkout names one way to pay. The others stand behind “更换” (Change).');
  const popup = await popupOver(page);
  await popup.getByTestId('look-behind').first().waitFor();
  await add(before, await popup.screenshot(), 'The extension says so: one list is still closed.');
  await popup.getByTestId('look-behind').first().hover();
  await add(
    before,
    await popup.screenshot(),
    'On your request it looks behind it, with everything the page sends held back.',
  );
  await popup.getByTestId('look-behind').first().click();
  await popup.locator('[data-testid="reveal-result"][data-kind="read"]').waitFor();
  await popup.evaluate(() => scrollTo(0, 0));
  await add(
    await page.screenshot(),
    await popup.screenshot(),
    'Every way to pay, and how far away each one stands.',
    4500,
  );
  await popup.close();
  await page.close();

  const again = await open(taote, besidePopup);
  const later = await popupOver(again);
  const earlier = later.getByTestId('earlier');
  await earlier.waitFor();
  await earlier.scrollIntoViewIfNeeded();
  await add(await again.screenshot(), await later.screenshot(), 'It remembers every look, on your device only.', 4000);
  await later.close();
  await again.close();
  write('pictures/walk-through.webp', animatedWebp(film, size.width, size.height));
}

/** 1280 × 800, as stores ask for them. */
async function storePictures(): Promise<void> {
  const size = { width: 1280, height: 800 };
  const stage = await openStage(extension.context, size.width, size.height);
  for (const [shop, caption] of [
    ['northwind', 'Every way to pay at a checkout, the one already chosen first'],
    ['blumenladen', 'Also those behind a disclosure, and behind which one'],
    ['taote', 'And which lists are still closed'],
  ] as const) {
    const page = await open(demo(shop), size);
    const popup = await popupOver(page);
    const scene = { checkout: await page.screenshot(), popup: await popup.screenshot(), caption };
    write(`store/${shop}.png`, await stage.png(scene));
    if (shop === 'northwind') write('pictures/popup.webp', await stage.webp(scene));
    await popup.close();
    await page.close();
  }
  for (const checkout of demoCheckouts()) {
    const page = await open(checkout, size);
    await (await popupOver(page)).close();
    await page.waitForTimeout(lateListsMs);
    await page.close();
  }
  const dashboard = await extension.openExtensionPage('dashboard.html#/shops');
  await dashboard.setViewportSize(size);
  await dashboard.locator('[role="grid"]').waitFor();
  write('store/dashboard.png', await dashboard.screenshot());
}

function demo(shop: string): DemoCheckout {
  const found = demoCheckouts().find((checkout) => checkout.shop === shop);
  if (!found) throw new Error(`The demo mall has no shop ${shop}.`);
  return found;
}

async function open(checkout: DemoCheckout, size: { width: number; height: number }): Promise<Page> {
  const page = await visitCheckout(extension, mall, checkout);
  await page.setViewportSize(size);
  return page;
}

/** As high as the browser lets a popup be; shown once its look is kept. */
async function popupOver(page: Page): Promise<Page> {
  const popup = await extension.openPopup(await extension.tabIdOf(page));
  await popup.setViewportSize({ width: 400, height: 520 });
  await popup.locator('[data-kept="true"]').waitFor();
  return popup;
}

function write(name: string, bytes: Uint8Array): void {
  const file = path.join(docs, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
  console.log(`${path.relative(process.cwd(), file)}  ${Math.round(bytes.length / 1024)} kB`);
}
