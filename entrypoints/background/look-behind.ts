import browser from 'webextension-polyfill';
import { shopOf } from '../../utils/look/shop-of';
import type { LookReport } from '../../utils/messaging/protocol';
import { oneByOne } from '../../utils/one-by-one';
import { accessToAllShops } from '../../utils/permissions/access';
import { concludeReveal } from '../../utils/reveal/conclude-reveal';
import {
  type Attempts,
  heldMs,
  type LettingThrough,
  type ListRef,
  type RevealOffer,
  type RevealOutcome,
} from '../../utils/reveal/outcome';
import { armGuard, liftGuard, tabsBeside } from './guard-rules';
import {
  actInPage,
  becomeOf,
  beginInPage,
  endInPage,
  keepOpenedInPage,
  loadLookBehind,
  longestGoodbyeMs,
  offersInPage,
  patch,
  unpatch,
} from './reveal-in-page';
import { hostMemory, isAlwaysWanted, rememberHost, setAlwaysWanted } from './reveal-memory';

/** What may be offered at the closed lists of a tab's page. */
export async function whatIsBehind(tabId: number): Promise<RevealOffer> {
  const nothing: RevealOffer = { access: false, remembered: null, always: false, lists: [] };
  if (!(await accessToAllShops())) return nothing;
  const host = await hostOf(tabId);
  if (host === null) return nothing;
  await loadLookBehind(tabId);
  const [remembered, always, lists] = await Promise.all([
    hostMemory(host),
    isAlwaysWanted(shopOf(host)),
    offersInPage(tabId),
  ]);
  return { access: true, remembered, always, lists };
}

export async function alwaysLookBehind(tabId: number, always: boolean): Promise<true> {
  const host = await hostOf(tabId);
  const shop = host === null ? null : shopOf(host);
  if (shop !== null) await setAlwaysWanted(shop, always);
  return true;
}

/**
 * One at a time, to its very end: the rules of the next would take the place of those that one still needs.
 * Every question to a page has its time limit, so that none waits for ever.
 */
const inOrder = oneByOne();

/** Uses the control of one closed list under guard, reads what it shows, and puts everything back. */
export const lookBehind = (tabId: number, list: ListRef, letting: LettingThrough): Promise<RevealOutcome> =>
  inOrder(() => lookBehindNow(tabId, list, letting));

async function lookBehindNow(tabId: number, list: ListRef, letting: LettingThrough): Promise<RevealOutcome> {
  // Rules on hosts that were not granted read back as armed, and let everything through.
  if (!(await accessToAllShops())) return { kind: 'refused', because: 'no-access' };
  const host = await hostOf(tabId);
  if (host === null) return { kind: 'refused', because: 'no-access' };
  const remembered = await hostMemory(host);
  if (remembered === 'misbehaved') return { kind: 'refused', because: 'misbehaved-before' };
  if (remembered === 'needs-network') return { kind: 'refused', because: 'needed-network-before' };
  let document: string | undefined;
  try {
    await bringToFront(tabId);
    document = await loadLookBehind(tabId);
    const outcome = await underGuard(tabId, host, document, list, letting);
    if (outcome.kind === 'misbehaved') await rememberHost(host, 'misbehaved');
    if (outcome.kind === 'held-back' && !outcome.reads) await rememberHost(host, 'needs-network');
    if (outcome.kind === 'nothing-new') await keepOpenedInPage(tabId, list);
    return outcome;
  } catch (error) {
    // Whatever was armed is lifted by now.
    return outcomeWithoutAnswer(error, tabId, host, document);
  }
}

/** The page went, did not answer in time, or the browser refused. */
async function outcomeWithoutAnswer(
  error: unknown,
  tabId: number,
  host: string,
  document: string | undefined,
): Promise<RevealOutcome> {
  console.warn(`Ways to Pay: looking behind a control of tab ${tabId} failed`, error);
  const become = await becomeOf(tabId, document);
  if (become !== 'thrown-away') return { kind: become === 'gone' ? 'left' : 'failed' };
  await rememberHost(host, 'misbehaved');
  // What the press put in its place is held as long as the page would have been.
  await new Promise((resolve) => setTimeout(resolve, heldMs));
  return { kind: 'misbehaved', found: 0 };
}

async function underGuard(
  tabId: number,
  host: string,
  document: string | undefined,
  list: ListRef,
  letting: LettingThrough,
): Promise<RevealOutcome> {
  const token = `wtp-${crypto.randomUUID()}`;
  const begun = await beginInPage(tabId, list, letting, token);
  if (begun !== 'ready') return { kind: 'refused', because: begun };
  const beside = await tabsBeside(tabId, host);
  try {
    if (!(await armGuard({ tabId, host, tabsBeside: beside }, letting, token)))
      return { kind: 'refused', because: 'unguarded' };
    // They may read all the while: nobody looks behind anything there.
    const [isPatched] = await Promise.all([
      patch(tabId, token, letting),
      ...beside.map((id) => patch(id, token, 'reads', true).catch(gone)),
    ]);
    if (!isPatched) return { kind: 'refused', because: 'unguarded' };
    const page = await actInPage(tabId, letting, token);
    const attempts = await unpatch(tabId, token);
    const triedBeside = await Promise.all(beside.map((id) => unpatch(id, token, longestGoodbyeMs).catch(gone)));
    if (page === 'unguarded') return { kind: 'refused', because: 'unguarded' };
    return concludeReveal(page, allOf(attempts, triedBeside), letting);
  } catch (error) {
    return await outcomeWithoutAnswer(error, tabId, host, document);
  } finally {
    try {
      await liftGuard(token);
    } finally {
      const goodbyes = [tabId, ...beside].map((id) => unpatch(id, token, longestGoodbyeMs).catch(gone));
      await Promise.all([...goodbyes, endInPage(tabId).catch(gone)]);
    }
  }
}

/** What a tab beside sends by itself all the time says nothing of the list. */
function allOf(attempts: Attempts | null, beside: readonly (Attempts | null | undefined)[]): Attempts | null {
  const misdeeds = beside.flatMap((each) => each?.misdeeds ?? []);
  return misdeeds.length === 0 ? attempts : { reads: 0, sends: 0, ...attempts, misdeeds };
}

/** `host`: that of the page which tells, for its tab may be elsewhere by now. */
export async function pageMisbehaved(host: string | undefined): Promise<true> {
  if (host !== undefined) await rememberHost(host, 'misbehaved');
  return true;
}

/** Where the person wants it always: every list of the page, once. */
export async function lookBehindAsWished(tabId: number, { detection, host }: LookReport): Promise<void> {
  if (detection.kind !== 'offerings' || detection.closedLists.every(({ opened }) => opened)) return;
  if (!(await isAlwaysWanted(shopOf(host)))) return;
  try {
    const { lists, remembered } = await whatIsBehind(tabId);
    if (remembered !== null) return;
    for (const { label, nth, refused } of lists) {
      if (refused === null) await lookBehind(tabId, { label, nth }, 'nothing');
    }
  } catch (error) {
    console.debug(`Ways to Pay: tab ${tabId} went before its lists were looked behind`, error);
  }
}

async function hostOf(tabId: number): Promise<string | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url && /^https?:/.test(url) ? new URL(url).hostname : null;
  } catch (error) {
    console.debug(`Ways to Pay: no tab ${tabId}`, error);
    return null;
  }
}

/** The person asked from a page of ours: the shop's page must be seen while it is used. */
async function bringToFront(tabId: number): Promise<void> {
  const { active } = await browser.tabs.get(tabId);
  if (!active) await browser.tabs.update(tabId, { active: true });
}

function gone(error: unknown): undefined {
  console.debug('Ways to Pay: the page is gone', error);
}
