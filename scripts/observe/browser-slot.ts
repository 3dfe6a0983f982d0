import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { needBrowser } from '../browser.mjs';
import { type ContextOptions, closesInTime, type PageSlot, proxyOnlyArgs } from './page-slot';

/** With a browser that is started anew when a page has made it hang or crash. */
export class BrowserSlot implements PageSlot {
  private browser: Browser | undefined;
  private isProxyOnly = false;

  async withContext<T>(
    { proxyOnly, ...contextOptions }: ContextOptions,
    use: (context: BrowserContext, extension: undefined) => Promise<T>,
  ): Promise<T> {
    if (this.browser?.isConnected() !== true || this.isProxyOnly !== proxyOnly) await this.restart(proxyOnly);
    const context = await this.browser!.newContext({ ...contextOptions, serviceWorkers: 'block' });
    try {
      return await use(context, undefined);
    } finally {
      if (!(await closesInTime(context.close()))) await this.close();
    }
  }

  async close(): Promise<void> {
    const { browser } = this;
    this.browser = undefined;
    if (browser) await closesInTime(browser.close());
  }

  private async restart(proxyOnly: boolean): Promise<void> {
    await this.close();
    this.isProxyOnly = proxyOnly;
    this.browser = await chromium.launch({ executablePath: needBrowser(), args: proxyOnly ? proxyOnlyArgs : [] });
  }
}
