import type { Page } from 'playwright-core';
import type { Answers, Request } from '../utils/messaging/protocol.ts';
import type { LaunchedExtension } from './launch-extension.ts';

/** Sends what the popup would send, from a page of the extension. */
export async function askExtension<R extends Request>(extensionPage: Page, request: R): Promise<Answers[R['type']]> {
  return extensionPage.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    request,
  ) as Promise<Answers[R['type']]>;
}

/** Id of the tab that shows the address, without bringing it to the front or touching it. */
export async function tabIdAt(extension: LaunchedExtension, address: string): Promise<number> {
  const worker = await extension.serviceWorker();
  const id = await worker.evaluate(async (url) => {
    const { tabs } = (
      globalThis as unknown as { chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } } }
    ).chrome;
    return (await tabs.query({})).find((tab) => tab.url === url)?.id;
  }, address);
  if (id === undefined) throw new Error(`No tab shows ${address}.`);
  return id;
}

/** Until the page's look has come to rest in the popup's eyes. */
export async function untilRead(extensionPage: Page, tabId: number): Promise<void> {
  for (let turn = 0; turn < 80; turn++) {
    const { report, reading } = await askExtension(extensionPage, { type: 'tab-status', tabId });
    if (report && reading === 'done') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
