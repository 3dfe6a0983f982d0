import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoCheckouts } from './demo/demo-checkouts.ts';
import { type DemoMall, serveDemo } from './demo/serve-demo.ts';
import { findViolations } from './find-violations.ts';
import { keptLooks } from './kept-looks.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';

const shop = demoCheckouts().find(({ shop }) => shop === 'northwind');
const builtFolder = path.resolve(import.meta.dirname, '../.output/chrome-mv3-e2e');

let mall: DemoMall;
let extension: LaunchedExtension;
let checkout: Page;
let popup: Page;

beforeAll(async () => {
  if (!shop) throw new Error('The demo mall has no shop northwind');
  mall = await serveDemo();
  extension = await launchExtension();
  checkout = await extension.context.newPage();
  await checkout.goto(mall.addressOf(shop.host, shop.path));
  popup = await extension.openPopup(await extension.tabIdOf(checkout));
  await popup.locator('[data-kept="true"]').waitFor();
});

afterAll(async () => {
  await extension?.close();
  await mall?.close();
});

const textOf = (testId: string) => popup.getByTestId(testId).innerText();

describe('the popup over a checkout', () => {
  it('names the shop and lists its methods, the chosen one first', async () => {
    expect(await popup.getByRole('heading', { level: 1 }).innerText()).toBe('northwind.localhost');
    const rows = await popup
      .getByTestId('method-row')
      .evaluateAll((elements) => elements.map(({ dataset }) => [dataset.method, dataset.prominence]));
    expect(rows[0]).toEqual(
      Object.entries(shop?.offerings ?? {}).find(([, prominence]) => prominence === 'preselected'),
    );
    expect(rows.length).toBeGreaterThan(1);
  });

  it('says that the look is kept, and that the shop is new', async () => {
    expect(await textOf('kept')).toBe('This look is kept, on this device only.');
    expect(await textOf('earlier')).toContain('First time this shop is seen.');
  });

  it.each(['light', 'dark'] as const)('breaks no rule of accessibility in %s colours', async (colorScheme) => {
    await popup.emulateMedia({ colorScheme });
    expect(await findViolations(popup)).toEqual([]);
  });

  it('looks again by keyboard and keeps the place', async () => {
    await popup.evaluate(() => {
      const button = document.querySelector('.look-again');
      const write = () => {
        document.body.dataset.said = `${document.body.dataset.said ?? ''}${button?.textContent};`;
      };
      if (button) new MutationObserver(write).observe(button, { childList: true, characterData: true, subtree: true });
    });
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await popup.locator('body[data-said="Looking…;Look again;"]').waitFor();
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Look again');
    expect(await textOf('earlier')).toContain('First time this shop is seen.');
  });

  it('remembers the look when the shop is visited again', async () => {
    await checkout.reload();
    await popup.reload();
    await popup.locator('[data-testid="earlier"][data-state="seen"]').waitFor();
    await popup.locator('[data-kept="true"]').waitFor();
    expect(await textOf('earlier')).toContain('Nothing differs from the last look.');
  });

  it('speaks the language its address asks for', async () => {
    await popup.goto(`${popup.url()}&lang=zh-CN`);
    await popup.getByRole('button', { name: '重新查看' }).waitFor();
    expect(await popup.locator('html').getAttribute('lang')).toBe('zh-CN');
  });
});

it('says of a tab that cannot be read what to do next', async () => {
  const page = await extension.openExtensionPage('popup.html?tab=2147483000');
  await page.locator('[data-state="unsupported"]').waitFor();
  expect(await page.getByTestId('state').innerText()).toContain('Open a shop’s checkout');
  await page.close();
});

it.each(['light', 'dark'] as const)(
  'shows the welcome page in %s colours without breaking a rule of accessibility',
  async (colorScheme) => {
    const page = await extension.openExtensionPage('welcome.html');
    await page.emulateMedia({ colorScheme });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  },
);

it('asks for what a study requires and the look was kept without, and keeps the answer with the look', async () => {
  const dashboard = await extension.openExtensionPage('dashboard.html#/study');
  const press = (name: string) => dashboard.getByRole('button', { name }).click();
  await press('New study');
  await dashboard.getByLabel('Name', { exact: true }).fill('Autumn');
  await dashboard.getByLabel('Your pseudonym').fill('coder-a');
  await dashboard.getByLabel('Amount band').check();
  await press('Save the study');
  await press('I have read the consent text and agree');
  await press('Collect now');
  await dashboard.locator('[data-testid="study"][data-active="true"]').waitFor();
  await dashboard.close();

  await checkout.reload();
  await popup.goto(popup.url().replace(/&lang=.*/, ''));
  const gap = popup.getByTestId('study-gap');
  await gap.waitFor();
  expect(await gap.innerText()).toContain('For the study “Autumn”, this look still lacks:');
  const inStudy = async () =>
    (await keptLooks(extension, 'northwind.localhost'))
      .filter(({ study }) => study !== null)
      .map(({ study, context }) => [study, context.amountBand]);
  expect(await inStudy()).toEqual([[{ id: 'autumn', coder: 'coder-a' }, null]]);
  await gap.getByRole('combobox').selectOption('50-200');
  await gap.waitFor({ state: 'detached' });
  expect(await inStudy()).toEqual([[{ id: 'autumn', coder: 'coder-a' }, '50-200']]);
});

it('loads at most 60 kB, packed, before the first view', () => {
  const html = fs.readFileSync(path.join(builtFolder, 'popup.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(2);
  const packed = files.reduce((sum, file) => sum + gzipSync(fs.readFileSync(path.join(builtFolder, file))).length, 0);
  expect(packed / 1000).toBeLessThanOrEqual(60);
});
