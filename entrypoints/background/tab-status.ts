import browser from 'webextension-polyfill';
import { shopOf } from '../../utils/look/shop-of';
import type { TabStatus } from '../../utils/messaging/protocol';
import { accessTo } from '../../utils/permissions/access';
import { hasReader } from './load-reader';
import { tabState } from './tab-state';

/** What the popup shows of a tab. A report of a document that has gone meanwhile is left out. */
export async function tabStatus(tabId: number): Promise<TabStatus> {
  const { access, host } = await accessToTab(tabId);
  const shop = host === null ? null : shopOf(host);
  const state = (await hasReader(tabId)) ? await tabState(tabId) : undefined;
  return {
    host,
    shop: state?.filed ? state.filed.shop : shop,
    attribution: state?.filed?.attribution ?? null,
    access,
    report: state?.report ?? null,
    kept: state?.kept ?? null,
    reading: state?.reading ?? 'idle',
  };
}

/** Asks the page itself: only so is it known what the browser lets us read, and without permission to see addresses. */
async function accessToTab(tabId: number): Promise<Pick<TabStatus, 'access' | 'host'>> {
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => location.href,
      injectImmediately: true,
    });
    const url = new URL(String(top?.result));
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return { access: 'unsupported', host: null };
    return { access: (await accessTo(url.href)) ? 'granted' : 'this-tab', host: url.hostname };
  } catch (error) {
    // Worded by Chromium and by Firefox; every other refusal means that no access would help.
    const isMissing = error instanceof Error && /must request permission|missing host permission/i.test(error.message);
    return { access: isMissing ? 'none' : 'unsupported', host: null };
  }
}
