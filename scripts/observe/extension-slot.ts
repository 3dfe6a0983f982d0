import type { BrowserContext } from 'playwright-core';
import { type LaunchedExtension, launchExtension } from '../../e2e/launch-extension.ts';
import { type ContextOptions, closesInTime, type PageSlot, proxyOnlyArgs } from './page-slot';

/** With the built extension in a browser of each page's own: what the extension remembers of one page is not for the next. */
export class ExtensionSlot implements PageSlot {
  async withContext<T>(
    { proxyOnly, ...context }: ContextOptions,
    use: (context: BrowserContext, extension: LaunchedExtension) => Promise<T>,
  ): Promise<T> {
    const extension = await launchExtension({ context, args: proxyOnly ? proxyOnlyArgs : [] });
    try {
      return await use(extension.context, extension);
    } finally {
      await closesInTime(extension.close());
    }
  }

  async close(): Promise<void> {}
}
