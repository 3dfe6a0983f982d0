import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLongRun } from '../utils/testing/long-run.ts';
import { findViolations } from './find-violations';
import { type OpenDashboard, openDashboard } from './open-dashboard';

const pictures = path.resolve(import.meta.dirname, '../.output/screens/dashboard');

let dashboard: OpenDashboard;
let page: Page;

beforeAll(async () => {
  fs.mkdirSync(pictures, { recursive: true });
  dashboard = await openDashboard({ looks: 200, shops: 30 });
  page = dashboard.page;
  await dashboard.chooseLooks();
  await dashboard.keepChosen();
});
afterAll(() => dashboard?.close());

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

describe.each<keyof typeof rulesOf>(isLongRun ? ['light', 'dark', 'chinese'] : ['light'])(
  'every screen, %s',
  (look) => {
    it.each(screens)(
      '%s breaks no rule of accessibility, and is no wider than its window',
      async (name, hash) => {
        await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
        const lang = look === 'chinese' ? '?lang=zh-CN' : '';
        const address = `chrome-extension://${dashboard.extension.extensionId}/dashboard.html${lang}`;
        if (!page.url().startsWith(`${address}#`)) await page.goto(address);
        await dashboard.go(hash);
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
  },
);

it.each(screens)('%s reflows to 320 px: a window of 1280 px zoomed to 400 %', async (_, hash) => {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await dashboard.go(hash);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  if (size) await page.setViewportSize(size);
});
