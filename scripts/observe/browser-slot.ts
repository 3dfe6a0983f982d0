import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { needBrowser } from '../browser.mjs';

/** Long enough for a healthy page to close; a page that hangs never does. */
const closeWithinMs = 3000;

/** Nothing leaves but through the proxy: no names looked up, no other protocols. */
const proxyOnlyArgs = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-quic',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** A place for one page at a time, with a browser that is started anew when a page has made it hang or crash. */
export class BrowserSlot {
  private browser: Browser | undefined;
  private isProxyOnly = false;

  /** Runs `use` in a fresh context; the context is gone afterwards, by force if need be. */
  async withContext<T>(
    options: BrowserContextOptions & { readonly proxyOnly: boolean },
    use: (context: BrowserContext) => Promise<T>,
  ): Promise<T> {
    const { proxyOnly, ...contextOptions } = options;
    if (this.browser?.isConnected() !== true || this.isProxyOnly !== proxyOnly) await this.restart(proxyOnly);
    const context = await this.browser!.newContext(contextOptions);
    try {
      return await use(context);
    } finally {
      if (!(await endsWithin(context.close(), closeWithinMs))) await this.close();
    }
  }

  async close(): Promise<void> {
    const { browser } = this;
    this.browser = undefined;
    if (browser) await endsWithin(browser.close(), closeWithinMs);
  }

  private async restart(proxyOnly: boolean): Promise<void> {
    await this.close();
    this.isProxyOnly = proxyOnly;
    this.browser = await chromium.launch({ executablePath: needBrowser(), args: proxyOnly ? proxyOnlyArgs : [] });
  }
}

/** false: it did not end in time, or failed. */
async function endsWithin(step: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const done = step.then(
    () => true,
    () => false,
  );
  const ended = await Promise.race([done, late]);
  clearTimeout(timer);
  return ended;
}
