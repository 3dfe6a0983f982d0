import browser from 'webextension-polyfill';
import { comparableLook } from '../../utils/history/comparable-look';
import { answersFromHistory, type WalletAnswer } from '../../utils/history/wallet-answer';
import { shopOf } from '../../utils/look/shop-of';
import type { TabStatus } from '../../utils/messaging/protocol';
import type { Detection } from '../../utils/model/detection';
import { accessTo } from '../../utils/permissions/access';
import { loadSettings } from '../../utils/settings/stored-settings';
import { summaryOfShop } from '../../utils/storage/summaries';
import { hasReader } from './load-reader';
import { tabState } from './tab-state';

/** What the popup shows of a tab. A report of a document that has gone meanwhile is left out. */
export async function tabStatus(tabId: number): Promise<TabStatus> {
  const [{ access, host }, isRead, last] = await Promise.all([accessToTab(tabId), hasReader(tabId), tabState(tabId)]);
  const state = isRead ? last : undefined;
  const shop = state?.filed ? state.filed.shop : host === null ? null : shopOf(host);
  return {
    host,
    shop,
    attribution: state?.filed?.attribution ?? null,
    access,
    report: state?.report ?? null,
    kept: state?.kept ?? null,
    reading: state?.reading ?? 'idle',
    answers: await answersFor(shop, state?.report?.detection),
  };
}

/** At hand here, where the database is open, before the popup has so much as its code. */
async function answersFor(shop: string | null, detection: Detection | undefined): Promise<WalletAnswer[] | null> {
  try {
    const { wallets } = await loadSettings();
    const history = wallets.length > 0 && shop !== null ? await summaryOfShop(shop) : undefined;
    return answersFromHistory(wallets, comparableLook(detection), history);
  } catch (error) {
    console.error(`Ways to Pay: what is remembered of ${shop} cannot be read`, error);
    return null;
  }
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
