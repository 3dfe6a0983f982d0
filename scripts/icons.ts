// Draws public/icon/icon.svg as the PNG sizes that browsers ask for, plain and with
// the sign of each answer for the shopper's own wallets: tsx scripts/icons.ts
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { takenSigns } from '../components/wallets/taken-sign.ts';
import { needBrowser } from './browser.mjs';

const folder = path.join(import.meta.dirname, '../public/icon');
const svg = fs.readFileSync(path.join(folder, 'icon.svg'), 'utf8');

const browser = await chromium.launch({ executablePath: needBrowser() });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) await draw(svg, `${size}.png`, size);
for (const [taken, sign] of Object.entries(takenSigns)) {
  for (const size of [16, 32, 48]) await draw(withSign(svg, sign), `taken-${taken}-${size}.png`, size);
}
await browser.close();

async function draw(picture: string, name: string, size: number): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${picture}`);
  await page.screenshot({ path: path.join(folder, name), omitBackground: true });
}

/** In the upper corner, because browsers write the number of methods over the lower one. */
function withSign(picture: string, sign: string): string {
  const disc = `<circle cx="84" cy="44" r="44" fill="#fff" stroke="#06352e" stroke-width="8"/>
    <path d="${sign}" transform="translate(44 4) scale(5)" fill="none" stroke="#06352e" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>`;
  return picture.replace('</svg>', `${disc}</svg>`);
}
