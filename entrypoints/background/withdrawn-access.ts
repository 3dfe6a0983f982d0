import browser from 'webextension-polyfill';
import type { Order } from '../../utils/messaging/protocol';
import { inTurn } from './in-turn';
import { showAtTab } from './show-at-tab';
import { mayRead } from './tab-access';
import { clearTabState } from './tab-state';

/**
 * Access was taken back: scripts that stand in open pages would go on there. The
 * browser lets nobody take them out, so they are told to stop.
 */
export async function stopWhereAccessEnded(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && stopUnlessRead(id)));
}

async function stopUnlessRead(tabId: number): Promise<void> {
  // A tab that was closed meanwhile is not read any more.
  if (await mayRead(tabId).catch(() => true)) return;
  await inTurn(tabId, async () => {
    await clearTabState(tabId);
    await showAtTab(tabId, null, null);
  });
  await browser.tabs.sendMessage(tabId, { type: 'stop' } satisfies Order).catch(nobodyThere);
}

function nobodyThere(error: unknown): void {
  console.debug('Ways to Pay: nothing to stop in this tab', error);
}
