import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { needBrowser } from '../browser.mjs';

export interface BenchBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A browser with the unpacked extension of that folder, or with none. */
export async function openBrowser(extension?: string): Promise<BenchBrowser> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'ways-to-pay-bench-'));
  const folder = extension && path.resolve(extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser(),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : [],
  });
  if (folder && context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  return {
    context,
    async close() {
      await context.close();
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
