import browser from 'webextension-polyfill';
import { attribute, type Filed, type Trail } from '../../utils/attribution/attribute';
import type { Whose } from '../../utils/attribution/whose-page';
import { shopOf } from '../../utils/look/shop-of';
import type { LookReport } from '../../utils/messaging/protocol';
import { trailKey } from '../../utils/messaging/tab-state';

/**
 * The shop a report is filed under. A checkout leaves a trail at its tab for the
 * cashier that may follow; the trail lives as long as the tab, at most the session.
 */
export async function fileUnder(report: LookReport, tabId: number, isCheckout: boolean): Promise<Filed> {
  const { detection, host } = report;
  const whose = report.whose && { ...report.whose, ...asShops(report.whose) };
  const [sameTab, opener] = await Promise.all([trailOf(tabId), openerTrail(tabId)]);
  const now = Date.now();
  const filed = attribute({
    ownShop: shopOf(host),
    isCashier: detection.kind !== 'unreadable' && detection.pageKind === 'cashier',
    whose,
    sameTab,
    opener,
    now,
  });
  const isHosted = whose?.hosted || filed.attribution !== null;
  if (isCheckout && !isHosted && filed.shop !== null) await setTrail(tabId, { shop: filed.shop, at: now });
  return filed;
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

async function setTrail(tabId: number, trail: Trail): Promise<void> {
  await browser.storage.session.set({ [trailKey(tabId)]: trail });
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
