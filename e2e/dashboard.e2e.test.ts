import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQuery } from '../utils/research/testing/query';
import { generateLooks } from '../utils/testing/generate-looks';
import { findViolations } from './find-violations';
import { readObservations } from './kept-looks';
import { type LaunchedExtension, launchExtension } from './launch-extension';

const looks = [
  ...generateLooks({
    looks: 800,
    shops: 60,
    methods: [
      'alipay',
      'wechat-pay',
      'card',
      'paypal',
      'klarna',
      'huabei',
      'jd-pay',
      'amazon-pay',
      'apple-pay',
      'ideal',
    ],
  }),
];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dashboard-'));
const file = path.join(folder, 'looks.ndjson');
const pictures = path.resolve(import.meta.dirname, '../.output/screens/dashboard');

let extension: LaunchedExtension;
let page: Page;

beforeAll(async () => {
  fs.writeFileSync(file, looks.map((look) => `${JSON.stringify(look)}\n`).join(''));
  fs.mkdirSync(pictures, { recursive: true });
  extension = await launchExtension();
  page = await extension.openExtensionPage('dashboard.html');
  await page.setViewportSize({ width: 1280, height: 860 });
});
afterAll(async () => {
  await extension.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const go = (hash: string) =>
  page.evaluate((to) => {
    (globalThis as unknown as { location: { hash: string } }).location.hash = to;
  }, hash);

async function importFile(name: string): Promise<void> {
  await go('#/data');
  await page.locator('input[type="file"]').setInputFiles(name);
}

it('says what to do where nothing was kept yet', async () => {
  await page.getByRole('heading', { name: 'Nothing has been kept yet' }).waitFor();
});

describe('an import', () => {
  it('is refused with the line and column of what is wrong, and nothing is kept', async () => {
    const bad = path.join(folder, 'bad.ndjson');
    fs.writeFileSync(bad, `${JSON.stringify(looks[0])}\n${JSON.stringify({ ...looks[1], unnamed: 'many' })}\n`);
    await importFile(bad);
    const status = page.locator('[data-testid="import-status"][data-state="refused"]');
    await status.waitFor();
    const column = JSON.stringify({ ...looks[1], unnamed: 'many' }).indexOf('"many"') + 1;
    expect(await status.innerText()).toContain(`bad.ndjson, line 2, column ${column}`);
    expect(await status.innerText()).toContain('Nothing was changed.');
    expect(await page.evaluate(readObservations)).toEqual([]);
  });

  it('shows what it would do, and keeps it when told to', async () => {
    await importFile(file);
    await page.getByTestId('import-preview').waitFor();
    expect(await page.getByTestId('import-preview').innerText()).toContain('Looks: 800 new, 0 here already, 0 differ');
    expect(await page.evaluate(readObservations)).toEqual([]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.locator('[data-testid="import-status"][data-state="done"]').waitFor();
    expect(await page.evaluate(readObservations)).toHaveLength(800);
  });
});

describe('the matrix', () => {
  beforeAll(async () => {
    await go('#/shops');
    await page.getByTestId('matrix').waitFor();
  });

  it('is a grid of all shops, of which only those in sight are drawn', async () => {
    const shops = new Set(looks.map(({ shop }) => shop).filter((shop) => shop !== null));
    expect(await page.getByTestId('matrix').getAttribute('aria-rowcount')).toBe(String(shops.size + 1));
    expect(await page.getByRole('rowheader').count()).toBeLessThan(40);
  });

  it('is walked with the keyboard, and opens a shop', async () => {
    await page.getByRole('rowheader').first().focus();
    await page.keyboard.press('Control+End');
    await page.locator('[role="gridcell"]:focus').waitFor();
    await page.keyboard.press('Home');
    const last = page.locator('[role="rowheader"]:focus');
    await last.waitFor();
    const shop = await last.locator('.grid-name').innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: shop }).waitFor();
    await go('#/shops');
  });

  it('is filtered', async () => {
    await page.getByLabel('Shop', { exact: true }).fill('taobao');
    await page.locator('[data-testid="matrix"][aria-rowcount="2"]').waitFor();
    await page.getByLabel('Shop', { exact: true }).fill('');
  });
});

it('finds what DuckDB finds in its own export', async () => {
  await go('#/data');
  await page.getByRole('combobox', { name: 'Form', exact: true }).selectOption('parquet');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const archive = path.join(folder, 'export.zip');
  await download.saveAs(archive);
  const unpacked = path.join(folder, 'export');
  fs.mkdirSync(unpacked);
  for (const [name, bytes] of Object.entries(unzipSync(fs.readFileSync(archive)))) {
    fs.writeFileSync(path.join(unpacked, name), bytes);
  }
  const query = await openQuery(unpacked, 'parquet');
  const cookbook = fs.readFileSync(path.resolve(import.meta.dirname, '../docs/cookbook.md'), 'utf8');
  const answers = new Map<string, Record<string, unknown>[]>();
  for (const [, name = '', sql = ''] of cookbook.matchAll(/```sql ([\w-]+)\n([\s\S]*?)```/g)) {
    answers.set(name, await query(sql));
  }
  query.close();

  await go('#/findings');
  await page.getByTestId('finding').first().waitFor();
  const shown = await page
    .getByTestId('finding')
    .evaluateAll((rows) => rows.map((row) => ({ ...(row as unknown as { dataset: Record<string, string> }).dataset })));
  const numberOf = (id: string) => {
    const row = shown.find((one) => one.id === id);
    return { count: Number(row?.count), of: Number(row?.of) };
  };
  const shares = answers.get('default-share') ?? [];
  expect(shares.length).toBeGreaterThan(3);
  for (const { method, ...share } of shares) expect(numberOf(`preselected ${method}`)).toEqual(share);
  const groups = answers.get('default-share-by-group') ?? [];
  expect(groups.length).toBeGreaterThan(2);
  for (const { group, ...share } of groups) expect(numberOf(`own-preferred ${group}`)).toEqual(share);
  expect(numberOf('shops-that-hide')).toEqual(answers.get('shops-that-hide')?.[0]);
  expect(numberOf('left-closed')).toEqual(answers.get('left-closed')?.[0]);
  for (const part of ['complete', 'partial', 'unreadable']) {
    const [coverage] = answers.get('coverage') ?? [];
    expect(numberOf(`coverage ${part}`)).toEqual({ count: coverage?.[part], of: coverage?.of });
  }
});

it('shows the looks behind a number', async () => {
  await page.locator('[data-id="shops-that-hide"] button').click();
  const drawer = page.getByTestId('rows-behind');
  const count = Number(await page.locator('[data-id="shops-that-hide"]').getAttribute('data-count'));
  expect(await drawer.getByRole('listitem').count()).toBe(count);
  await drawer.getByRole('button', { name: 'Close' }).click();
});

it('keeps a checkout recorded by hand', async () => {
  await go('#/record');
  await page.getByLabel(/^Shop: /).fill('com.taobao.idlefish');
  await page.getByLabel(/^Add a way to pay/).fill('支付宝');
  await page.getByRole('button', { name: 'Alipay', exact: true }).click();
  await page.getByRole('combobox', { name: 'Place of Alipay' }).selectOption('preselected');
  await page.getByLabel(/^I saw everything/).check();
  await page.getByRole('button', { name: 'Keep this record' }).click();
  await page.getByRole('link', { name: /app:com\.taobao\.idlefish/ }).waitFor();
  const kept = (await page.evaluate(readObservations)).find(({ source }) => source === 'manual');
  expect(kept).toMatchObject({
    shop: 'app:com.taobao.idlefish',
    page: { kind: 'app', host: null },
    completeness: 'complete',
    offerings: [{ method: 'alipay', prominence: 'preselected', position: 1 }],
  });
});

it('leaves a shop marked private out of a research export', async () => {
  await go('#/shop/taobao.com');
  await page.getByLabel('Leave this shop out of research exports').check();
  await go('#/data');
  await page.getByRole('combobox', { name: 'What leaves the browser', exact: true }).selectOption('research');
  await page.getByRole('combobox', { name: 'Form', exact: true }).selectOption('ndjson');
  expect(await page.getByLabel(/^Private shops/).inputValue()).toBe('taobao.com');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const written = path.join(folder, 'research.ndjson');
  await download.saveAs(written);
  const text = fs.readFileSync(written, 'utf8');
  expect(text).toContain('"tmall.com"');
  expect(text).not.toContain('taobao.com');
});

const screens = [
  ['shops', '#/shops'],
  ['shop', '#/shop/taobao.com'],
  ['method', '#/method/alipay'],
  ['findings', '#/findings'],
  ['study', '#/study'],
  ['record', '#/record'],
  ['data', '#/data'],
  ['settings', '#/settings'],
] as const;

/** Colours are all that differs in the dark, words all that differs in Chinese; none named: all of them. */
const rulesOf = {
  light: [],
  dark: ['color-contrast'],
  chinese: ['html-has-lang', 'html-lang-valid', 'label', 'select-name', 'button-name', 'link-name'],
} as const;

describe.each(['light', 'dark', 'chinese'] as const)('every screen, %s', (look) => {
  it.each(screens)(
    '%s breaks no rule of accessibility, and is no wider than its window',
    async (name, hash) => {
      await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
      const lang = look === 'chinese' ? '?lang=zh-CN' : '';
      const address = `chrome-extension://${extension.extensionId}/dashboard.html${lang}`;
      if (!page.url().startsWith(`${address}#`)) await page.goto(address);
      await go(hash);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (name === 'shops') await page.getByRole('gridcell').first().waitFor();
      await page.screenshot({ path: path.join(pictures, `${name}-${look}.png`), fullPage: name !== 'shop' });
      const overflow = await page.evaluate(() => {
        const { document, innerWidth } = globalThis as unknown as {
          document: { documentElement: { scrollWidth: number } };
          innerWidth: number;
        };
        return document.documentElement.scrollWidth - innerWidth;
      });
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await findViolations(page, rulesOf[look])).toEqual([]);
    },
    120_000,
  );
});

it.each(screens)('%s reflows to 320 px: a window of 1280 px zoomed to 400 %', async (_, hash) => {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await go(hash);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  if (size) await page.setViewportSize(size);
});
