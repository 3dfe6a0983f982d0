import browser from 'webextension-polyfill';
import { type TabState, tabStateKey, trailKey } from '../../utils/messaging/tab-state';

/**
 * What the popup shows of a tab lives in `storage.session`: the worker forgets
 * everything when it sleeps, the browser forgets this when it closes.
 */
export async function tabState(tabId: number): Promise<TabState | undefined> {
  const key = tabStateKey(tabId);
  const found = await browser.storage.session.get(key);
  return found[key] as TabState | undefined;
}

export async function setTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [tabStateKey(tabId)]: state });
}

export async function clearTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabStateKey(tabId));
}

/** `goesOn`: the reader of this very document is there already, so what it found still holds. */
export async function beginReading(tabId: number, openedBy: TabState['openedBy'], goesOn: boolean): Promise<void> {
  const earlier = goesOn ? await tabState(tabId) : undefined;
  await setTabState(tabId, {
    // A gate that opened once stays open for this page, also when a person asks again.
    openedBy: earlier?.openedBy === 'gate' ? 'gate' : openedBy,
    reading: 'reading',
    report: earlier?.report ?? null,
    kept: earlier?.kept ?? null,
    filed: earlier?.filed ?? null,
    ...(earlier?.cameFrom === undefined ? {} : { cameFrom: earlier.cameFrom }),
  });
  await forgetClosedTabs();
}

/** The reading of the page itself broke off: what was found before still holds. */
export async function breakOffReading(tabId: number): Promise<void> {
  const state = await tabState(tabId);
  if (state?.reading === 'reading') await setTabState(tabId, { ...state, reading: 'failed' });
}

/** Done here rather than at every tab's closing, which would wake the worker each time. */
async function forgetClosedTabs(): Promise<void> {
  // In this order: what is held of a tab that opens meanwhile is not among it.
  const kept = Object.keys(await browser.storage.session.get(null));
  const ids = (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  const open = new Set(ids.flatMap((id) => [tabStateKey(id), trailKey(id)]));
  const isOfTab = (key: string) => key.startsWith(tabStateKey('')) || key.startsWith(trailKey(''));
  const closed = kept.filter((key) => isOfTab(key) && !open.has(key));
  if (closed.length > 0) await browser.storage.session.remove(closed);
}
