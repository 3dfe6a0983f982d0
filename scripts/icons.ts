// Draws public/icon/icon.svg as the PNG sizes that browsers ask for: tsx scripts/icons.ts
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { needBrowser } from './browser.mjs';

const folder = path.join(import.meta.dirname, '../public/icon');
const svg = fs.readFileSync(path.join(folder, 'icon.svg'), 'utf8');

const browser = await chromium.launch({ executablePath: needBrowser() });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: path.join(folder, `${size}.png`), omitBackground: true });
}
await browser.close();
