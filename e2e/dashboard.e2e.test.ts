import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQuery } from '../utils/research/testing/query';
import { readObservations } from './kept-looks';
import { type OpenDashboard, openDashboard } from './open-dashboard';

let dashboard: OpenDashboard;
let page: Page;

beforeAll(async () => {
  dashboard = await openDashboard({ looks: 800, shops: 60 });
  page = dashboard.page;
});
afterAll(() => dashboard?.close());

it('says what to do where nothing was kept yet', async () => {
  await page.getByRole('heading', { name: 'Nothing has been kept yet' }).waitFor();
});

describe('an import', () => {
  it('is refused with the line and column of what is wrong, and nothing is kept', async () => {
    const { looks } = dashboard;
    const bad = path.join(dashboard.folder, 'bad.ndjson');
    fs.writeFileSync(bad, `${JSON.stringify(looks[0])}\n${JSON.stringify({ ...looks[1], unnamed: 'many' })}\n`);
    await dashboard.chooseFile(bad);
    const status = page.locator('[data-testid="import-status"][data-state="refused"]');
    await status.waitFor();
    const column = JSON.stringify({ ...looks[1], unnamed: 'many' }).indexOf('"many"') + 1;
    expect(await status.innerText()).toContain(`bad.ndjson, line 2, column ${column}`);
    expect(await status.innerText()).toContain('Nothing was changed.');
    expect(await page.evaluate(readObservations)).toEqual([]);
  });

  it('shows what it would do, and keeps it when told to', async () => {
    await dashboard.chooseLooks();
    expect(await page.getByTestId('import-preview').innerText()).toContain('Looks: 800 new, 0 here already, 0 differ');
    expect(await page.evaluate(readObservations)).toEqual([]);
    await dashboard.keepChosen();
    expect(await page.evaluate(readObservations)).toHaveLength(800);
  });
});

describe('the matrix', () => {
  beforeAll(async () => {
    await dashboard.go('#/shops');
    await page.getByTestId('matrix').waitFor();
  });

  it('is a grid of all shops, of which only those in sight are drawn', async () => {
    const shops = new Set(dashboard.looks.map(({ shop }) => shop).filter((shop) => shop !== null));
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
    await dashboard.go('#/shops');
  });

  it('is filtered', async () => {
    await page.getByLabel('Shop', { exact: true }).fill('taobao');
    await page.locator('[data-testid="matrix"][aria-rowcount="2"]').waitFor();
    await page.getByLabel('Shop', { exact: true }).fill('');
  });
});

it('finds what DuckDB finds in its own export', async () => {
  await dashboard.go('#/data');
  await page.getByRole('combobox', { name: 'Form', exact: true }).selectOption('parquet');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const archive = path.join(dashboard.folder, 'export.zip');
  await download.saveAs(archive);
  const unpacked = path.join(dashboard.folder, 'export');
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

  await dashboard.go('#/findings');
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
  await dashboard.go('#/record');
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
  await dashboard.go('#/shop/taobao.com');
  await page.getByLabel('Leave this shop out of research exports').check();
  await dashboard.go('#/data');
  await page.getByRole('combobox', { name: 'What leaves the browser', exact: true }).selectOption('research');
  await page.getByRole('combobox', { name: 'Form', exact: true }).selectOption('ndjson');
  expect(await page.getByLabel(/^Private shops/).inputValue()).toBe('taobao.com');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const written = path.join(dashboard.folder, 'research.ndjson');
  await download.saveAs(written);
  const text = fs.readFileSync(written, 'utf8');
  expect(text).toContain('"tmall.com"');
  expect(text).not.toContain('taobao.com');
});
