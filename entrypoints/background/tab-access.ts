import browser from 'webextension-polyfill';
import type { TabStatus } from '../../utils/messaging/protocol';
import { accessTo } from '../../utils/permissions/access';

/** A refusal comes from the browser itself, at once; in milliseconds. */
const refusedWithinMs = 500;

/**
 * Whether the page now in the tab may be read: by a grant for its host, or by a press
 * over it. Only then is its address told. Nothing is run in the page to find out: where the
 * shopper has the browser ask on every page, Chromium leaves that open until they press.
 */
export async function mayRead(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined;
}

/** What may be read of a tab, and its host; without permission to see addresses only the page itself tells. */
export async function accessToTab(tabId: number): Promise<Pick<TabStatus, 'access' | 'host'>> {
  try {
    const isTold = await mayRead(tabId);
    const asking = browser.scripting.executeScript({
      target: { tabId },
      func: () => location.href,
      injectImmediately: true,
    });
    const results = await (isTold ? asking : Promise.race([asking, noAnswer()]));
    if (results === undefined) return { access: 'none', host: null };
    const url = new URL(String(results[0]?.result));
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return { access: 'unsupported', host: null };
    return { access: (await accessTo(url.href)) ? 'granted' : 'this-tab', host: url.hostname };
  } catch (error) {
    // Worded by Chromium and by Firefox; every other refusal means that no access would help.
    const isMissing = error instanceof Error && /must request permission|missing host permission/i.test(error.message);
    return { access: isMissing ? 'none' : 'unsupported', host: null };
  }
}

const noAnswer = () => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), refusedWithinMs));
