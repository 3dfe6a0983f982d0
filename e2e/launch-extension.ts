import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page, type Worker } from 'playwright-core';
import { needBrowser } from '../scripts/browser.mjs';

export interface LaunchOptions {
  /** `e2e` (default) has host access; `production` is what is shipped and has none. Build it before. */
  readonly mode?: 'e2e' | 'production';
  /** Default: headless. */
  readonly headless?: boolean;
  /** UI language of the browser, such as `zh-CN`. Default: English. */
  readonly lang?: string;
  /** Folder of a profile to go on with; it is then left in place on close. Default: a new one. */
  readonly profile?: string;
  /** Of the arguments Playwright gives a browser by default, those it is to go without. */
  readonly ignoreDefaultArgs?: readonly string[];
  /** Further arguments of the browser. */
  readonly args?: readonly string[];
  /** What pages are to see: the device, the language they are asked for in, the proxy. */
  readonly context?: BrowserContextOptions;
}

export interface LaunchedExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The worker as it runs now; started if it sleeps. */
  serviceWorker(): Promise<Worker>;
  /** Ends the worker as the browser does when it is idle; the next message starts it again. */
  killServiceWorker(): Promise<void>;
  tabIdOf(page: Page): Promise<number>;
  /** The popup as a page of its own, standing over the tab with that id. */
  openPopup(tabId: number): Promise<Page>;
  /** Presses the extension's button over this page, which gives access to it until it goes elsewhere. */
  pressToolbarButton(page: Page): Promise<void>;
  openExtensionPage(pathAndHash: string): Promise<Page>;
  /** As when the store brings a new version: the same one is installed over itself. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/** What the functions below need of an extension context's own globals, whose types the test runner does not know. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
  };
}

/** A page opened before would be read too, but at a time that no test knows. */
async function untilGateStands(): Promise<void> {
  const { scripting } = (globalThis as unknown as ExtensionGlobals).chrome;
  while ((await scripting.getRegisteredContentScripts()).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

const folders = { e2e: '.output/chrome-mv3-e2e', production: '.output/chrome-mv3' };

/** Starts a Chromium with the built extension in it. */
export async function launchExtension(options: LaunchOptions = {}): Promise<LaunchedExtension> {
  const folder = path.resolve(import.meta.dirname, '..', folders[options.mode ?? 'e2e']);
  if (!fs.existsSync(path.join(folder, 'manifest.json')))
    throw new Error(`No built extension in ${folder}: build it first.`);
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'ways-to-pay-'));
  const lang = options.lang ?? 'en-US';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser(),
    headless: options.headless ?? true,
    // Playwright's default would keep every extension from starting.
    ignoreDefaultArgs: ['--disable-extensions', ...(options.ignoreDefaultArgs ?? [])],
    args: ['--enable-unsafe-extension-debugging', `--lang=${lang}`, ...(options.args ?? [])],
    env: { ...definedEnvironment(), LANGUAGE: lang.replace('-', '_') },
    ...(options.headless === false ? { viewport: null } : {}),
    ...options.context,
  });
  const browser = context.browser();
  if (!browser) throw new Error('The persistent context has no browser to talk to.');
  const session = await browser.newBrowserCDPSession();
  const started = context.waitForEvent('serviceworker');
  const { id: extensionId } = (await session.send('Extensions.loadUnpacked' as never, { path: folder } as never)) as {
    id: string;
  };
  const worker = await started;
  if (options.mode !== 'production') await worker.evaluate(untilGateStands);

  const openExtensionPage = async (pathAndHash: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${pathAndHash}`);
    return page;
  };

  const serviceWorker = async () => {
    const running = context.serviceWorkers().find((worker) => worker.url().includes(extensionId));
    if (running) return running;
    const woken = context.waitForEvent('serviceworker');
    const waker = await openExtensionPage('manifest.json');
    // Any message starts the worker, also one that it then refuses.
    await waker.evaluate(() => {
      const { runtime } = (globalThis as unknown as ExtensionGlobals).chrome;
      return runtime.sendMessage({ type: 'tab-status', tabId: -1 }).then(
        () => true,
        () => false,
      );
    });
    await waker.close();
    return woken;
  };

  return {
    context,
    extensionId,
    serviceWorker,
    async killServiceWorker() {
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find((info) => info.type === 'service_worker' && info.url.includes(extensionId));
      if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
    },
    async tabIdOf(page) {
      await page.bringToFront();
      const worker = await serviceWorker();
      const id = await worker.evaluate(async (url) => {
        const { tabs } = (globalThis as unknown as ExtensionGlobals).chrome;
        const named = (await tabs.query({})).filter((tab) => tab.url === url);
        const [active] = await tabs.query({ active: true, lastFocusedWindow: true });
        return (named.length === 1 ? named[0] : active)?.id;
      }, page.url());
      if (id === undefined) throw new Error(`No tab shows ${page.url()}.`);
      return id;
    },
    async pressToolbarButton(page) {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find((target) => target.url === page.url());
      if (!tab) throw new Error(`No tab shows ${page.url()}.`);
      await session.send('Extensions.triggerAction' as never, { id: extensionId, targetId: tab.targetId } as never);
    },
    openExtensionPage,
    openPopup: (tabId) => openExtensionPage(`popup.html?tab=${tabId}`),
    async update() {
      const woken = context.waitForEvent('serviceworker');
      await session.send('Extensions.loadUnpacked' as never, { path: folder } as never);
      await woken;
    },
    async close() {
      await context.close();
      if (!options.profile) fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
