import browser, { type Scripting } from 'webextension-polyfill';
import { oneByOne } from '../../utils/one-by-one';
import { accessToAllShops, grantedOrigins } from '../../utils/permissions/access';
import { loadSettings, onSettingsChanged } from '../../utils/settings/stored-settings';

const gate = { id: 'gate', js: ['gate.js'] };
/** Sleeps at the window before the page's own listeners are there: see `utils/reveal/page-guard.ts`. */
const earlyGuard = { id: 'early-guard', js: ['early-guard.js'] };
/** Only where the shopper switched it on, for a page can notice it. Stands before the page's own scripts. */
const requestListener = { id: 'request-listener', js: ['request-listener.js'], world: 'MAIN' as const };
/** One after the other: two events at once would both find it missing, and the second fail. */
const inOrder = oneByOne();

/** Has the gate stand in the top frame of every page that may be read: no more, no fewer. */
export const registerGate = (): Promise<void> => inOrder(matchRegistrationToGrants);

/** What stands in pages follows the settings. */
export function registerBySettings(): void {
  onSettingsChanged((before, now) => {
    if (before.hearsRequests !== now.hearsRequests) void registerGate();
  });
}

async function matchRegistrationToGrants(): Promise<void> {
  const wanted = await wantedScripts();
  const { scripting } = browser;
  const standing = new Set((await scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const isStanding = ({ id }: Scripting.RegisteredContentScript) => standing.has(id);
  const ids = [...standing].filter((id) => !wanted.some((script) => script.id === id));
  if (ids.length > 0) await scripting.unregisterContentScripts({ ids });
  // Never taken away to be put back: a page that loads in between would have no gate.
  const kept = wanted.filter(isStanding);
  if (kept.length > 0) await scripting.updateContentScripts(kept);
  const added = wanted.filter((script) => !isStanding(script));
  if (added.length > 0) await scripting.registerContentScripts(added);
}

async function wantedScripts(): Promise<Scripting.RegisteredContentScript[]> {
  const matches = await grantedOrigins();
  if (matches.length === 0) return [];
  const everywhere = { matches, allFrames: false, persistAcrossSessions: true };
  const early = { ...everywhere, runAt: 'document_start' as const };
  return [
    { ...gate, ...everywhere, runAt: 'document_idle' },
    // Without access to all shops nothing is ever looked behind.
    ...((await accessToAllShops()) ? [{ ...earlyGuard, ...early }] : []),
    ...((await loadSettings()).hearsRequests ? [{ ...requestListener, ...early }] : []),
  ];
}

/** Pages opened before access was given, or before an update, get the gate without a reload. */
export async function bringGateToOpenTabs(): Promise<void> {
  const url = await grantedOrigins();
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map(({ id }) => id !== undefined && bringGate(id)));
}

async function bringGate(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: gate.js });
  } catch (error) {
    // The store's own pages, error pages, discarded tabs: no shop is missed there.
    console.debug(`Ways to Pay: no gate in tab ${tabId}`, error);
  }
}
