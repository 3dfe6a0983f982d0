// Pictures of every state of the extension's screens, to look at: npm run screens [-- WORD IN A FILE NAME]
// They lie in .output/screens/ by look: light, dark, narrow, pseudo-locale, forced colours, and every language.
import fs from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { createServer } from 'vite';
import { popupStates } from '../components/testing/popup-states.ts';
import { needBrowser } from './browser.mjs';
import { compiledData } from './vite-compiled-data.ts';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, '.output/screens');
const wanted = process.argv[2] ?? '';

interface Look extends BrowserContextOptions {
  readonly name: string;
  readonly width?: number;
  readonly query?: string;
}

const languages = fs
  .readdirSync(path.join(root, 'utils/i18n/messages'))
  .map((file) => path.basename(file, '.ts'))
  .filter((tag) => tag !== 'en');

const looks: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'narrow', width: 320 },
  { name: 'pseudo', query: 'lang=en-XA', width: 320 },
  { name: 'forced-colours', forcedColors: 'active' },
  ...languages.map((tag) => ({ name: tag, query: `lang=${tag}`, width: 320 })),
];

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: 'public',
  plugins: [preact(), compiledData()],
  server: { port: 0, host: '127.0.0.1' },
});
await server.listen();
// Written in modules that only a bundler understands.
const { memoryStates } = await server.ssrLoadModule('/components/testing/memory-states.tsx');
const screens = [
  ...Object.keys(popupStates).map((state) => ({ screen: 'popup', state, width: 380 })),
  ...Object.keys(memoryStates).map((state) => ({ screen: 'memory', state, width: 380 })),
  ...['open', 'all-shops', 'per-shop'].map((state) => ({ screen: 'welcome', state, width: 1000 })),
];
const base = new URL('scripts/gallery/index.html', server.resolvedUrls?.local[0]);
const browser = await chromium.launch({ executablePath: needBrowser() });

for (const { name: look, width: narrow, query = '', ...options } of looks) {
  fs.mkdirSync(path.join(folder, look), { recursive: true });
  const context = await browser.newContext({ deviceScaleFactor: 2, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${look}: ${error.message}`));
  for (const { screen, state, width } of screens) {
    const file = path.join(folder, look, `${screen}-${state.replace(/\W+/g, '-')}.png`);
    if (!file.includes(wanted)) continue;
    await page.setViewportSize({ width: narrow ?? width, height: 300 });
    await page.goto(`${base}?${new URLSearchParams({ screen, state })}&${query}`);
    await page.locator('body[data-drawn]').waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) console.error(`${path.relative(root, file)}: ${overflow} px wider than its window`);
    await page.screenshot({ path: file, fullPage: true });
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(path.relative(process.cwd(), folder));
