import { shopOf } from '../../utils/look/shop-of';
import { inTurn } from './in-turn';
import { hasReader } from './load-reader';
import { showAtTab } from './show-at-tab';
import { tabState } from './tab-state';

/**
 * On any page of a known shop the toolbar button answers from history, until the
 * page itself has been read. Only where access was given does the browser tell the address.
 */
export async function onTabUpdated(
  tabId: number,
  { status }: { readonly status?: string },
  { url }: { readonly url?: string },
): Promise<void> {
  if (status === undefined || !url || !/^https?:/.test(url)) return;
  await inTurn(tabId, async () => {
    const isRead = (await hasReader(tabId)) && (await tabState(tabId))?.report;
    if (!isRead) await showAtTab(tabId, shopOf(new URL(url).hostname), null);
  });
}
