import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Observation } from '../utils/model/observation';
import { generateLooks } from '../utils/testing/generate-looks';
import { type LaunchedExtension, launchExtension } from './launch-extension';

export interface OpenDashboard {
  readonly extension: LaunchedExtension;
  readonly page: Page;
  /** What `importLooks` brings. */
  readonly looks: readonly Observation[];
  /** For the files of one test; removed with `close`. */
  readonly folder: string;
  /** To the screen with this address, such as `#/shops`. */
  go(hash: string): Promise<void>;
  /** Chooses a file to import; nothing is kept yet. */
  chooseFile(name: string): Promise<void>;
  /** Chooses the file of `looks` and waits for what it would bring. */
  chooseLooks(): Promise<void>;
  /** Keeps what was chosen. */
  keepChosen(): Promise<void>;
  close(): Promise<void>;
}

/** The dashboard of an extension that has kept nothing yet, and a file with so many made-up looks. */
export async function openDashboard(count: { readonly looks: number; readonly shops: number }): Promise<OpenDashboard> {
  const looks = [...generateLooks(count)];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dashboard-'));
  const file = path.join(folder, 'looks.ndjson');
  fs.writeFileSync(file, looks.map((look) => `${JSON.stringify(look)}\n`).join(''));
  const extension = await launchExtension();
  const page = await extension.openExtensionPage('dashboard.html');
  await page.setViewportSize({ width: 1280, height: 860 });

  const go = (hash: string) =>
    page.evaluate((to) => {
      (globalThis as unknown as { location: { hash: string } }).location.hash = to;
    }, hash);
  const chooseFile = async (name: string) => {
    await go('#/data');
    await page.locator('input[type="file"]').setInputFiles(name);
  };
  return {
    extension,
    page,
    looks,
    folder,
    go,
    chooseFile,
    async chooseLooks() {
      await chooseFile(file);
      await page.getByTestId('import-preview').waitFor();
    },
    async keepChosen() {
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await page.locator('[data-testid="import-status"][data-state="done"]').waitFor();
    },
    async close() {
      await extension.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
