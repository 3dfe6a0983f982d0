import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { askExtension } from '../ask-extension.ts';
import type { LaunchedExtension } from '../launch-extension.ts';
import { defaultLabel, type SuitePage } from './checkout-shell.ts';
import { openSuitePage, readyToPay, untilThanked } from './press-pay.ts';
import type { Suite } from './serve-suite.ts';

/** Calls of the background that come between arming and disarming, in their order. */
export const killSteps = [
  'rules asked for',
  'rules made',
  'rules read back',
  'patches put in',
  'control used',
  'patches taken back',
  'rules to be removed',
] as const;
export type KillStep = (typeof killSteps)[number];

type Api = { chrome: typeof browser };

/** Ends the worker at that step of a reveal, then pays; how many payments the shop got, none where it did not thank for it within 3 s. */
export async function payAfterKill(
  extension: LaunchedExtension,
  extensionPage: Page,
  suite: Suite,
  suitePage: SuitePage,
  step: KillStep,
): Promise<number> {
  const before = suite.hitsOf(suitePage.name).length;
  const { page, answer } = await revealUpTo(extension, extensionPage, suite, suitePage, step);
  await extension.killServiceWorker();
  await (await readyToPay(page, 'mouse'))();
  const isThanked = await untilThanked([page]);
  await answer;
  await page.close();
  return isThanked ? suite.hitsOf(suitePage.name).length - before : 0;
}

/**
 * Page and worker end while the network rules stand, and the alarm is cleared: all that is left to remove them is the
 * start of the next worker. The shop is then opened anew, and paid as by `payAfterKill`. `alarmInMs`: when the alarm would
 * have come; `rulesLeft`: how many stood after both ends.
 */
export async function payAfterCrash(
  extension: LaunchedExtension,
  extensionPage: Page,
  suite: Suite,
  suitePage: SuitePage,
): Promise<{ alarmInMs: number; rulesLeft: number; payments: number }> {
  const before = suite.hitsOf(suitePage.name).length;
  const { page, answer } = await revealUpTo(extension, extensionPage, suite, suitePage, 'rules made');
  // By a crash: a page that is left or closed asks for its rules to be removed.
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const alarmInMs = await extensionPage.evaluate(async () => {
    const { alarms } = (globalThis as unknown as Api).chrome;
    const at = (await alarms.getAll()).map(({ scheduledTime }) => scheduledTime - Date.now());
    await alarms.clearAll();
    return Math.min(...at);
  });
  await extension.killServiceWorker();
  await answer;
  await page.close();
  const rulesLeft = await extensionPage.evaluate(async () => {
    const { declarativeNetRequest } = (globalThis as unknown as Api).chrome;
    return (await declarativeNetRequest.getSessionRules()).length;
  });

  const { page: anew } = await openSuitePage(extension, extensionPage, suite, suitePage);
  await (await readyToPay(anew, 'mouse'))();
  const isThanked = await untilThanked([anew]);
  await anew.close();
  return { alarmInMs, rulesLeft, payments: isThanked ? suite.hitsOf(suitePage.name).length - before : 0 };
}

/** Has the list of a page looked behind; the worker comes no further than that step. */
async function revealUpTo(
  extension: LaunchedExtension,
  extensionPage: Page,
  suite: Suite,
  suitePage: SuitePage,
  step: KillStep,
): Promise<{ page: Page; answer: Promise<unknown> }> {
  const { page, tabId } = await openSuitePage(extension, extensionPage, suite, suitePage);
  await askExtension(extensionPage, { type: 'what-is-behind', tabId });
  const worker = await extension.serviceWorker();
  await worker.evaluate(stopAt, step);
  const answer = askExtension(extensionPage, {
    type: 'look-behind',
    tabId,
    list: { label: defaultLabel, nth: 0 },
    letting: 'nothing',
  }).catch(() => null);
  await untilStopped(extensionPage);
  return { page, answer };
}

/** Told by the extension's own storage: what a worker prints is lost when it is ended. */
async function untilStopped(extensionPage: Page): Promise<void> {
  await extensionPage.evaluate(async () => {
    const { session } = (
      globalThis as unknown as {
        chrome: { storage: { session: { get(key: string): Promise<object>; remove(key: string): Promise<void> } } };
      }
    ).chrome.storage;
    while (!('stopped' in (await session.get('stopped')))) await new Promise((resolve) => setTimeout(resolve, 20));
    await session.remove('stopped');
  });
}

/** Runs in the worker: the call of that step never comes back, as if the worker had been ended in it. */
function stopAt(step: string): void {
  type Call = (...rest: { world?: string; addRules?: unknown; args?: unknown[] }[]) => Promise<unknown>;
  type Api = Record<string, Record<string, Call>>;
  const world = globalThis as unknown as { chrome: Api };
  const api0 = globalThis as unknown as { chrome: { storage: { session: { set(what: object): Promise<void> } } } };
  // A method: the names some runners give to functions are not known in here.
  const never = {
    hang(): Promise<never> {
      void api0.chrome.storage.session.set({ stopped: true });
      return new Promise<never>(() => undefined);
    },
  };
  let patched = 0;
  {
    const { tabs, declarativeNetRequest: net, scripting } = world.chrome;
    if (!tabs || !net || !scripting) return;
    const { query } = tabs;
    const { updateSessionRules: update, getSessionRules: get } = net;
    const { executeScript: execute } = scripting;
    if (!query || !update || !get || !execute) return;
    if (step === 'rules asked for') tabs.query = never.hang;
    net.updateSessionRules = async (...rest) => {
      if (step === 'rules to be removed' && !rest[0]?.addRules && patched > 0) return never.hang();
      await update.apply(net, rest);
      return step === 'rules made' && rest[0]?.addRules ? never.hang() : undefined;
    };
    net.getSessionRules = async (...rest) => {
      const rules = await get.apply(net, rest);
      return step === 'rules read back' ? never.hang() : rules;
    };
    scripting.executeScript = async (...rest) => {
      const [injection] = rest;
      const isAct = injection?.args?.[0] === 'act';
      if (injection?.world === 'MAIN') {
        patched += 1;
        if (step === 'patches taken back' && patched === 2) return never.hang();
      }
      const running = execute.apply(scripting, rest);
      if (step === 'control used' && isAct) {
        await new Promise((resolve) => setTimeout(resolve, 150));
        return never.hang();
      }
      const result = await running;
      return step === 'patches put in' && injection?.world === 'MAIN' && patched === 1 ? never.hang() : result;
    };
  }
}

/** Runs in the worker: the next change of the network rules is answered, and not made. */
export function missNextRules(): void {
  const { declarativeNetRequest: net } = (globalThis as unknown as Api).chrome;
  const update = net.updateSessionRules;
  net.updateSessionRules = async () => {
    net.updateSessionRules = update;
  };
}
