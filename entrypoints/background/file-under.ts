import browser from 'webextension-polyfill';
import { attribute, type Filed, isFresh, type Trail } from '../../utils/attribution/attribute';
import type { Whose } from '../../utils/attribution/whose-page';
import { shopOf } from '../../utils/look/shop-of';
import type { LookReport } from '../../utils/messaging/protocol';
import { trailKey } from '../../utils/messaging/tab-state';
import type { Detection } from '../../utils/model/detection';
import { siteRules } from '../../utils/sites';
import { holdsAt } from '../../utils/sites/rules-for';
import { setTabState, tabState } from './tab-state';

/**
 * The shop a report is filed under. A checkout leaves a trail at its tab for the
 * cashier that may follow; the trail lives as long as the tab, at most the session.
 *
 * @param cameFrom the tab's trail before this page; undefined: the one it has
 */
export async function fileUnder(
  report: LookReport,
  tabId: number,
  isCheckout: boolean,
  cameFrom: Trail | null | undefined,
): Promise<Filed> {
  const { detection, host } = report;
  const whose = report.whose && { ...report.whose, ...asShops(report.whose) };
  const [present, opener] = await Promise.all([trailOf(tabId), openerTrail(tabId)]);
  const before = cameFrom === undefined ? present : (cameFrom ?? undefined);
  const now = Date.now();
  const filed = attribute({
    ownShop: shopOf(host),
    isCashier: detection.kind !== 'unreadable' && detection.pageKind === 'cashier',
    whose,
    sameTab: before,
    opener,
    now,
  });
  // A cashier leaves no trail of its own: its next page belongs to the same shop.
  if (whose?.hosted || filed.attribution) await setTrail(tabId, before);
  else if (isCheckout && filed.shop !== null && takesOver(filed.shop, detection, before, now)) {
    await setTrail(tabId, { shop: filed.shop, at: now });
  }
  return filed;
}

/**
 * Whether a page takes over the trail. One in which no ways to pay and no cart were read may
 * only pass the shopper on, however much its address and title are those of a checkout.
 */
function takesOver(shop: string, detection: Detection, before: Trail | undefined, now: number): boolean {
  if (detection.kind === 'offerings' || !before || before.shop === shop || !isFresh(before, now)) return true;
  return detection.kind === 'not-checkout' && detection.pageKind === 'cart';
}

/**
 * Remembers a checkout the moment its gate opens, for it may be left before it is
 * read. Access to the page, without which there is no gate, also tells its address.
 * A trail that a read checkout has left stands: what follows may only be a page on the way.
 */
export async function noteCheckout(tabId: number): Promise<void> {
  const state = await tabState(tabId);
  const before = await trailOf(tabId);
  if (state) await setTabState(tabId, { ...state, cameFrom: before ?? null });
  if (before && isFresh(before, Date.now())) return;
  const { url } = await browser.tabs.get(tabId);
  if (!url || !URL.canParse(url)) return;
  const held = siteRules.filter((rule) => holdsAt(rule, new URL(url)));
  if (held.some((rule) => rule.hosted)) return;
  const shop = held.find((rule) => rule.shop)?.shop ?? shopOf(new URL(url).hostname);
  await setTrail(tabId, { shop, at: Date.now() });
}

/** The page tells hosts; which part of one is the shop is known only here. */
function asShops({ named, referrer }: Whose): Pick<Whose, 'named' | 'referrer'> {
  const asShop = (value: string | null) => (value === null || value.includes(':') ? value : shopOf(value));
  return { named: asShop(named), referrer: asShop(referrer) };
}

async function trailOf(tabId: number): Promise<Trail | undefined> {
  const key = trailKey(tabId);
  return (await browser.storage.session.get(key))[key] as Trail | undefined;
}

async function setTrail(tabId: number, trail: Trail | undefined): Promise<void> {
  if (trail) await browser.storage.session.set({ [trailKey(tabId)]: trail });
  else await browser.storage.session.remove(trailKey(tabId));
}

/** Asked for when it is needed: a listener for new tabs would wake the worker at each. */
async function openerTrail(tabId: number): Promise<Trail | undefined> {
  try {
    const { openerTabId } = await browser.tabs.get(tabId);
    return openerTabId === undefined ? undefined : await trailOf(openerTabId);
  } catch (error) {
    // The tab was closed while its last report was on the way.
    console.debug(`Ways to Pay: tab ${tabId} is gone`, error);
    return undefined;
  }
}
