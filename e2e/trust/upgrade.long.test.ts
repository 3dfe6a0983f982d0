import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeObservation } from '../../utils/testing/make-observation.ts';
import { makeOffering } from '../../utils/testing/make-offering.ts';
import { launchExtension } from '../launch-extension.ts';
import { crash } from './send-looks.ts';

const rows = 100_000;
const shops = 300;
/** After so many milliseconds of upgrading the browser is killed. */
const killsAfterMs = [20, 150, 400, 900];
const sample = makeObservation('', { offerings: [makeOffering('alipay'), makeOffering('wechat-pay')] });

// By the browser's crash, as no page or worker could outlive it; each request by itself is in storage/interrupted.test.ts.
it(`${rows} looks of the first version are there and summed up, although the browser is killed while they are upgraded`, async () => {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'ways-to-pay-upgrade-'));
  try {
    const first = await launchExtension({ profile });
    const ours = await first.openExtensionPage('manifest.json');
    const planted = await ours.evaluate(plantFirstVersion, { rows, shops, sample: JSON.stringify(sample) });
    expect(planted).toEqual({ version: 10, looks: rows });
    await crash(first);

    for (const killAfterMs of killsAfterMs) {
      const extension = await launchExtension({ profile });
      const page = await extension.context.newPage();
      page.goto(`chrome-extension://${extension.extensionId}/dashboard.html`).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, killAfterMs));
      await crash(extension);
    }

    const last = await launchExtension({ profile });
    const dashboard = await last.openExtensionPage('dashboard.html');
    await dashboard.getByTestId('matrix').waitFor({ timeout: 120_000 });
    expect(await dashboard.evaluate(stateOf)).toMatchObject({ looks: rows, summaries: shops });
    await last.close();
  } finally {
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}, 600_000);

/**
 * Runs in a page of the extension: the database as version 1 of its schema left it. What stands in it is read before
 * it is closed, for the extension's worker may open and upgrade it at once.
 */
function plantFirstVersion(planted: {
  rows: number;
  shops: number;
  sample: string;
}): Promise<{ version: number; looks: number }> {
  return new Promise((resolve, reject) => {
    // Both are asked for at once: in between the worker could make the database anew.
    const deleting = indexedDB.deleteDatabase('ways-to-pay');
    deleting.onerror = () => reject(deleting.error);
    const opening = indexedDB.open('ways-to-pay', 10);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('observations', { keyPath: 'id' });
      store.createIndex('observedAt', 'observedAt');
      store.createIndex('[shop+observedAt]', ['shop', 'observedAt']);
    };
    opening.onsuccess = () => {
      const writing = opening.result.transaction('observations', 'readwrite', { durability: 'strict' });
      for (let index = 0; index < planted.rows; index++) {
        writing.objectStore('observations').put({
          ...JSON.parse(planted.sample),
          id: `01JD${String(index).padStart(22, '0')}`,
          shop: `shop-${index % planted.shops}.example`,
          observedAt: new Date(1.76e12 + index * 60_000).toISOString(),
        });
      }
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        const counting = opening.result.transaction('observations').objectStore('observations').count();
        counting.onsuccess = () => {
          opening.result.close();
          resolve({ version: opening.result.version, looks: counting.result });
        };
      };
    };
  });
}

/** Runs in a page of the extension. Opens whatever version there is. */
function stateOf(): Promise<{ version: number; looks: number; summaries: number | null }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ways-to-pay');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const stores = [...database.objectStoreNames].filter((name) => name === 'observations' || name === 'summaries');
      const reading = database.transaction(stores);
      const counts = stores.map((name) => reading.objectStore(name).count());
      reading.oncomplete = () => {
        database.close();
        resolve({ version: database.version, looks: counts[0]?.result ?? 0, summaries: counts[1]?.result ?? null });
      };
    };
  });
}
