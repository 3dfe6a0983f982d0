import browser from 'webextension-polyfill';
import { oneByOne } from '../../utils/one-by-one';
import { type GuardedPage, guardRuleIds, guardRules } from '../../utils/reveal/network-rules';
import { type LettingThrough, longestArmingMs, longestRevealMs } from '../../utils/reveal/outcome';

/** In `storage.session`: until when rules may stand at most. */
const guardKey = 'guard';
const alarm = 'lift-guard';
const longestMs = longestArmingMs + longestRevealMs + 1000;

let token: string | null = null;
/** One change of the rules after the other: a late arming must not outlive the lifting that came before it. */
const inOrder = oneByOne();

/**
 * Rules outlive the worker that made them, and with them in place nobody can pay.
 * Every start removes what is left, and an alarm is the last resort.
 */
export async function cleanGuard(): Promise<void> {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void liftGuard();
  });
  try {
    await liftGuard();
  } catch (error) {
    // Whoever lifts next tries again, and the alarm does.
    console.error('Ways to Pay: rules of an earlier worker may still stand', error);
  }
}

/** Holds back what the page in the tab sends. False if the browser does not say that the rules stand. */
export async function armGuard(
  page: Omit<GuardedPage, 'openTabs'>,
  letting: LettingThrough,
  as: string,
): Promise<boolean> {
  token = as;
  const tabs = await browser.tabs.query({});
  // The address of an empty window is told to no extension: one that the page opened acts in its name.
  const openTabs = tabs.flatMap(({ id, url, pendingUrl }) => (id !== undefined && (url || pendingUrl) ? id : []));
  const rules = guardRules({ ...page, openTabs }, letting);
  await inOrder(async () => {
    await browser.storage.session.set({ [guardKey]: Date.now() + longestMs });
    await browser.alarms.create(alarm, { when: Date.now() + longestMs });
    if (token === as)
      await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: guardRuleIds, addRules: rules });
  });
  const standing = await browser.declarativeNetRequest.getSessionRules();
  return token === as && rules.every(({ id }) => standing.some((rule) => rule.id === id));
}

/** Other tabs that show the same shop. */
export async function tabsBeside(tabId: number, host: string): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id !== undefined && id !== tabId && isAt(host, url) ? id : []));
}

/** Removes the rules. `as`: unless they are by now those of another reveal, which this one came too late for. */
export async function liftGuard(as: string | null = token): Promise<true> {
  if (token !== null && token !== as) return true;
  token = null;
  await inOrder(async () => {
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: guardRuleIds });
    await browser.storage.session.remove(guardKey);
    await browser.alarms.clear(alarm);
  });
  return true;
}

export function isGuarded(as: string): boolean {
  return token === as;
}

const isAt = (host: string, url: string | undefined): boolean =>
  URL.canParse(url ?? '') && new URL(url ?? '').hostname === host;
