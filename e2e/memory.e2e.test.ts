import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { type DemoMall, serveDemo } from './demo/serve-demo.ts';
import { findViolations } from './find-violations.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';

const shop = 'wanhuo';

let mall: DemoMall;
let extension: LaunchedExtension;
let tab: Page;
let tabId: number;
let popup: Page;

beforeAll(async () => {
  mall = await serveDemo();
  extension = await launchExtension();
  tab = await extension.context.newPage();
  await tab.goto(mall.addressOf(shop, '/item'));
  tabId = await extension.tabIdOf(tab);
  popup = await extension.openPopup(tabId);
});

afterAll(async () => {
  await extension?.close();
  await mall?.close();
});

/**
 * Two weeks of shopping. Each visit is read by the extension itself on a page of the
 * mall; only the clock of its reader and of its popup stands at the simulated day.
 */
describe('two weeks at a shop that tries WeChat Pay', () => {
  beforeAll(async () => {
    await popup.getByRole('button', { name: 'Pick my wallets' }).click();
    await popup.getByRole('searchbox').fill('微信');
    await popup.getByRole('checkbox', { name: 'WeChat Pay 微信支付 Wallet', exact: true }).check();
    await popup.getByRole('button', { name: 'Back' }).click();
  });

  const none = '';
  const isNew = 'Mar 3, 2026: WeChat Pay is new, behind “更换”. The 2 complete looks before did not have it.';
  const some = 'Mar 5, 2026: WeChat Pay was there again after it had been missing: for some orders only.';
  const easier = 'Mar 7, 2026: WeChat Pay is easier to reach: in sight, was behind one control.';
  const gone = 'Mar 11, 2026: WeChat Pay is gone: last there on Mar 8, 2026, then missing in complete looks on 3 days.';

  it.each<[day: number, order: string, answer: string, latest: string, icon: string]>([
    [1, 'plain', 'not there now', none, 'Not seen'],
    [2, 'plain', 'not there now · not there in any of 2 complete looks', none, 'Not seen'],
    [3, 'behind', 'behind “更换”', isNew, 'Behind a control'],
    [4, 'plain', 'not there now · seen 1 of the last 2 times', isNew, 'Not seen'],
    [5, 'behind', 'behind “更换” · seen 2 of the last 3 times · for some orders only', some, 'Behind a control'],
    [6, 'behind', 'behind “更换” · seen 3 of the last 4 times · for some orders only', some, 'Behind a control'],
    [7, 'in-sight', 'in sight · seen 4 of the last 5 times · for some orders only', easier, 'In sight'],
    [8, 'in-sight', 'in sight · seen 5 of the last 6 times · for some orders only', easier, 'In sight'],
    [9, 'plain', 'not there now · seen 5 of the last 7 times · for some orders only', easier, 'Not seen'],
    [10, 'plain', 'not there now · seen 5 of the last 8 times · for some orders only', easier, 'Not seen'],
    [11, 'plain', 'not there now · seen 5 of the last 9 times', gone, 'Not seen'],
    [12, 'plain', 'not there now · seen 5 of the last 10 times', gone, 'Not seen'],
    [14, 'plain', 'not there now · seen 4 of the last 10 times', gone, 'Not seen'],
  ])('on day %i, an order with WeChat Pay %s', async (day, order, answer, latest, icon) => {
    await visit(day, order);
    await expect.poll(answerOfPopup).toBe(answer);
    await expect.poll(latestEvent).toBe(latest);
    await expect.poll(titleOfIcon).toBe(`Ways to Pay\nWeChat Pay: ${icon}`);
  });

  it('answers from history on a page of the shop that is no checkout', async () => {
    await tab.goto(mall.addressOf(shop, '/item'));
    await reloadPopup(15);
    await expect.poll(answerOfPopup).toBe('gone; last seen on Mar 8, 2026');
    await expect.poll(titleOfIcon).toBe('Ways to Pay\nWeChat Pay: Not seen');
    await expect.poll(() => popup.getByTestId('state').getAttribute('data-state')).toBe('not-checkout');
  });

  it('lists the shop among those where my wallets were seen, one press from the popup', async () => {
    await popup.getByRole('button', { name: 'Shops' }).click();
    await expect.poll(() => popup.getByTestId('wallet-shop').allInnerTexts()).toHaveLength(1);
    expect(await popup.getByTestId('wallet-shop').innerText()).toContain(`${shop}.localhost`);
    await popup.getByRole('button', { name: 'Back' }).click();
  });

  it('costs the shopper nothing', () => {
    expect(mall.payments()).toEqual([]);
  });
});

describe('a correction', () => {
  it('of a row lies beside the look and can be undone', async () => {
    await visit(20, 'in-sight');
    const row = popup.locator('[data-testid="method-row"][data-method="wechat-pay"]');
    await row.locator('summary').click();
    expect(await row.getByTestId('evidence').allInnerTexts()).toEqual(['Read from: label “微信支付”, in sight']);
    await row.getByRole('button', { name: 'Not offered here' }).click();
    await expect.poll(() => row.getByTestId('corrected').innerText()).toContain('You said: not offered here.');
    expect(await rows('corrections')).toMatchObject([{ method: 'wechat-pay', verdict: 'not-offered' }]);
    await row.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => rows('corrections')).toEqual([]);
  });

  it('names a way to pay that the catalogue does not know', async () => {
    await popup.getByRole('button', { name: 'Something is missing' }).click();
    await popup.getByRole('searchbox').fill('Kesselgeld');
    await popup.getByRole('button', { name: 'Keep “Kesselgeld” as a name of my own' }).click();
    await expect
      .poll(() => popup.getByTestId('look-correction').allInnerTexts())
      .toEqual([expect.stringContaining('You said: Kesselgeld was missing.')]);
    await popup.getByTestId('look-correction').getByRole('button').click();
  });
});

describe('the side panel', () => {
  it('shows the same with the way to each row, which moves the page and nothing in it', async () => {
    await visit(21, 'behind');
    await tab.setViewportSize({ width: 480, height: 160 });
    const before = await tab.evaluate(() => [document.documentElement.outerHTML, document.activeElement?.tagName]);
    const panel = await extension.openExtensionPage(`sidepanel.html?tab=${tabId}`);
    const row = panel.locator('[data-testid="method-row"][data-method="wechat-pay"]');
    await row.locator('summary').click();
    expect(await row.getByTestId('evidence').allInnerTexts()).toEqual([
      'Read from: label “微信支付”, hidden until “更换” is pressed',
    ]);
    await row.getByRole('button', { name: 'Scroll to it' }).click();
    const swapIsInSight = () =>
      tab.evaluate(() => {
        const { top, bottom } = document.querySelector('.swap')?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return scrollY > 0 && top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(swapIsInSight).toBe(true);
    expect(await tab.evaluate(() => [document.documentElement.outerHTML, document.activeElement?.tagName])).toEqual(
      before,
    );
    expect(mall.payments()).toEqual([]);
    expect(await findViolations(panel)).toEqual([]);
    await panel.close();
  });
});

describe('every screen behind the menu', () => {
  it.each(['My wallets', 'Shops', 'Settings'])('%s breaks no rule of accessibility', async (name) => {
    await popup.getByRole('navigation').getByRole('button', { name }).click();
    await popup.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => popup.locator('.sub-screen > *').count()).toBeGreaterThan(0);
    expect(await findViolations(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Back' }).click();
  });
});

describe('forgetting', () => {
  it('keeps nothing of a paused shop', async () => {
    const before = (await rows('observations')).length;
    await popup.getByRole('checkbox', { name: 'Keep nothing of this shop' }).check();
    await visit(22, 'plain', false);
    await expect.poll(() => popup.getByTestId('kept').innerText()).toContain('Keeping is paused for this shop.');
    expect(await rows('observations')).toHaveLength(before);
    await popup.getByRole('checkbox', { name: 'Keep nothing of this shop' }).uncheck();
  });

  it('everything is gone from every table and storage area, comes back when undone, and stays away when not', async () => {
    await tab.goto('about:blank');
    expect(await whereFound(shop)).toEqual(expect.arrayContaining(['observations', 'summaries']));
    expect(await whereFound('wechat-pay')).toContain('storage.local');

    await deleteAll();
    expect((await whereFound(shop)).filter((place) => place !== 'forgotten')).toEqual([]);
    await popup.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => whereFound(shop)).toEqual(expect.arrayContaining(['observations']));
    expect(await whereFound('wechat-pay')).toContain('storage.local');

    await deleteAll();
    await purgeNow();
    await expect.poll(() => whereFound(shop)).toEqual([]);
    expect(await whereFound('wechat-pay')).toEqual([]);
  });

  async function deleteAll(): Promise<void> {
    // The minute for undoing is a real one.
    await popup.clock.setFixedTime(Date.now());
    await popup.reload();
    await popup.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
    await popup.getByRole('button', { name: 'Delete everything' }).click();
    await popup.getByTestId('undo').getByText('Deleted.').waitFor();
  }

  /** The alarm a minute later, without the minute. */
  async function purgeNow(): Promise<void> {
    const worker = await extension.serviceWorker();
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: typeof browser };
      const alarm = await chrome.alarms.get('purge-forgotten');
      if (!alarm) throw new Error('nothing will ever purge');
    });
    // What can be undone until a time that has passed is what the next start removes.
    await popup.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('ways-to-pay');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const store = db.transaction('forgotten', 'readwrite').objectStore('forgotten');
      await new Promise<void>((resolve, reject) => {
        const cursor = store.openCursor();
        cursor.onerror = () => reject(cursor.error);
        cursor.onsuccess = () => {
          if (!cursor.result) return resolve();
          cursor.result.update({ ...cursor.result.value, until: 0 });
          cursor.result.continue();
        };
      });
      db.close();
    });
    await worker.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: typeof browser };
      return chrome.alarms.create('purge-forgotten', { when: Date.now() });
    });
  }
});

/** Opens a checkout of the shop as if it were that day of March 2026, and the popup over it. */
async function visit(day: number, order: string, isKept = true): Promise<void> {
  await tab.unroute('**/checkout.js');
  // The page waits for its script, and the reader for the page: meanwhile the reader's clock is set.
  await tab.route('**/checkout.js', async (route) => {
    await setReaderClock(day);
    await route.continue();
  });
  await tab.goto(mall.addressOf(shop, `/checkout?wechat=${order}`));
  await reloadPopup(day);
  if (isKept) await popup.locator('[data-kept="true"]').waitFor();
}

async function setReaderClock(day: number): Promise<void> {
  const worker = await extension.serviceWorker();
  await worker.evaluate(
    async ([id, ms]) => {
      const { chrome } = globalThis as unknown as { chrome: typeof browser };
      await chrome.scripting.executeScript({
        target: { tabId: id },
        injectImmediately: true,
        func: (now: number) => {
          Date.now = () => now;
        },
        args: [ms],
      });
    },
    [tabId, timeOn(day)] as const,
  );
}

async function reloadPopup(day: number): Promise<void> {
  await popup.clock.setFixedTime(timeOn(day));
  await popup.reload();
}

const timeOn = (day: number): number => Date.UTC(2026, 2, day, 12);

async function answerOfPopup(): Promise<string> {
  const facts = await popup
    .locator('[data-testid="my-wallet"][data-method="wechat-pay"] .wallet-facts > span')
    .allTextContents();
  return facts.join(' · ');
}

async function latestEvent(): Promise<string> {
  const events = await popup.locator('[data-testid="shop-event"][data-method="wechat-pay"]').all();
  const [latest] = events;
  if (!latest) return '';
  return (await latest.textContent())?.replace(/(\d{4}) /, '$1: ') ?? '';
}

async function titleOfIcon(): Promise<string> {
  const worker = await extension.serviceWorker();
  return worker.evaluate((id) => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    return chrome.action.getTitle({ tabId: id });
  }, tabId);
}

/** Everything in every table, read past the extension's own code. */
function tables(): Promise<Record<string, unknown[]>> {
  return popup.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ways-to-pay');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const found: Record<string, unknown[]> = {};
    for (const name of db.objectStoreNames) {
      found[name] = await new Promise((resolve, reject) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
    db.close();
    return found;
  });
}

async function rows(table: string): Promise<unknown[]> {
  return (await tables())[table] ?? [];
}

/** Names of the tables and storage areas that hold a text anywhere. */
async function whereFound(text: string): Promise<string[]> {
  const areas = await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: typeof browser };
    const caches = await globalThis.caches.keys();
    return {
      'storage.local': await chrome.storage.local.get(null),
      'storage.session': await chrome.storage.session.get(null),
      'storage.sync': await chrome.storage.sync.get(null),
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      caches,
    };
  });
  return Object.entries({ ...(await tables()), ...areas })
    .filter(([, content]) => JSON.stringify(content).includes(text))
    .map(([name]) => name);
}
