import path from 'node:path';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { needBrowser } from '../../scripts/browser.mjs';
import { compiledData } from '../../scripts/vite-compiled-data.ts';
import { labelledPages } from '../../scripts/vite-labelled-pages.ts';
import { siteRulesApart } from '../../scripts/vite-site-rules.ts';

/** The largest files begin first, and before them the slow ones that are small: at the end none is left alone. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) =>
      ['dashboard-screens', 'same-findings', 'reveal.e2e', 'firefox.e2e'].some((name) => moduleId.includes(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

const root = path.resolve(import.meta.dirname, '../..');

/**
 * unit: pure logic in Node. layout: `*.layout.test.ts(x)` in a real Chromium page,
 * where boxes, visibility and focus are real. e2e: the built extension, four files at a time: much of their time is waiting.
 */
export default defineConfig({
  root,
  test: {
    sequence: { sequencer: SlowFirst },
    reporters: ['default', path.join(import.meta.dirname, 'counts-reporter.mjs')],
    projects: [
      {
        root,
        plugins: [WxtVitest(), compiledData(), siteRulesApart()],
        test: {
          name: 'unit',
          include: ['{utils,components,entrypoints,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.layout.test.*', '**/node_modules/**'],
          setupFiles: ['fake-indexeddb/auto'],
          // Half of the time would go into loading the same modules anew for each file.
          isolate: false,
        },
      },
      {
        root,
        plugins: [preact(), compiledData(), labelledPages()],
        // Found while a test runs they would make the page load anew.
        optimizeDeps: { include: ['fast-check', 'valibot'] },
        test: {
          name: 'layout',
          include: ['{utils,components,entrypoints,scripts}/**/*.layout.test.{ts,tsx}'],
          setupFiles: ['utils/testing/clear-page.ts'],
          // A fifth of the time would go into loading the same modules anew for each file.
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: needBrowser() } }),
            // As large as the frames that pages are laid out in: what is fixed there is in the window or beyond it.
            viewport: { width: 1024, height: 900 },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          isolate: false,
          include: ['e2e/**/*.e2e.test.ts', ...(process.env.VITE_LONG_RUN ? ['e2e/**/*.long.test.ts'] : [])],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What a page shows at last may take long where others run beside it.
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 4,
          // After the others, so that browsers do not wait for each other.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
