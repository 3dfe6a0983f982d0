import browser from 'webextension-polyfill';
import type { Filed } from '../../utils/attribution/attribute';
import { countError } from '../../utils/diagnostics/count-error';
import { isForgottenLook } from '../../utils/forgetting/forgotten-looks';
import { observationOf } from '../../utils/look/observation-of';
import { shopOf } from '../../utils/look/shop-of';
import type { KeepAnswer, LookReport } from '../../utils/messaging/protocol';
import type { TabState } from '../../utils/messaging/tab-state';
import { loadSettings } from '../../utils/settings/stored-settings';
import { keepObservation } from '../../utils/storage/observations';
import { activeStudy } from '../../utils/storage/studies';
import { whyNotKept } from '../../utils/storage/why-not-kept';
import { fileUnder } from './file-under';
import { withHeardRequests } from './heard-requests';
import { inTurn } from './in-turn';
import { noticeWallets } from './notice-wallets';
import { showAtTab } from './show-at-tab';
import { clearTabState, setTabState, tabState } from './tab-state';

/** Keeps what a reader reports and shows it at the tab. The answer is given after the transaction has completed. */
export async function keepReport(read: LookReport, tabId: number): Promise<KeepAnswer> {
  const { kept, shop } = await inTurn(tabId, () => fileReport(read, tabId));
  if (kept.kept) await noticeWallets(read, shop, tabId);
  return kept;
}

async function fileReport(
  read: LookReport,
  tabId: number,
): Promise<{ readonly kept: KeepAnswer; readonly shop: string | null }> {
  const report = await withHeardRequests(read, tabId);
  const state = await tabState(tabId);
  const openedBy = state?.openedBy ?? 'person';
  const isCheckout = openedBy === 'gate' || report.detection.kind === 'offerings';
  const now = await fileUnder(report, tabId, isCheckout, state?.cameFrom);
  // What was known of this look stays known when the tab that opened it is closed.
  const isSameLook = state?.report?.lookId === report.lookId;
  const filed = now.shop === null && isSameLook && state.filed ? state.filed : now;
  // The button need not wait for the transaction: what it shows of this look does not hang on it.
  const [kept] = await Promise.all([keep(report, openedBy, filed), showAtTab(tabId, filed.shop, report.detection)]);
  await setTabState(tabId, {
    openedBy,
    reading: 'done',
    report,
    kept,
    filed,
    ...(state?.cameFrom === undefined ? {} : { cameFrom: state.cameFrom }),
  });
  return { kept, shop: filed.shop };
}

/**
 * The shopper went on within the document: what was shown of the step does not hold for the
 * next. The shop, at `host`, stays, and the button answers from its history.
 */
export async function leaveLook(tabId: number, host: string | undefined): Promise<true> {
  await inTurn(tabId, async () => {
    await clearTabState(tabId);
    await showAtTab(tabId, host === undefined ? null : shopOf(host), null);
  });
  return true;
}

async function keep(report: LookReport, openedBy: TabState['openedBy'], filed: Filed): Promise<KeepAnswer> {
  const { kind } = report.detection;
  const hasNothing = kind === 'not-checkout' && !hasClaimsToKeep(report, openedBy);
  if (hasNothing || (kind === 'unreadable' && openedBy !== 'gate')) {
    return { kept: false, reason: 'not-checkout' };
  }
  const settings = await loadSettings();
  const read = observationOf(report, browser.runtime.getManifest().version, filed);
  if (read.shop !== null && settings.pausedShops.includes(read.shop)) return { kept: false, reason: 'paused' };
  const { market, signedIn, currency, amountBand } = settings;
  try {
    if (await isForgottenLook(report.lookId)) return { kept: false, reason: 'deleted' };
    const study = await activeStudy(new Date());
    await keepObservation({
      ...read,
      context: { ...read.context, market, signedIn, currency, amountBand, category: study?.category ?? null },
      study: study ? { id: study.id, coder: study.coder } : null,
    });
    return { kept: true };
  } catch (error) {
    const reason = whyNotKept(error);
    // Anything else is our mistake or a passing failure: without an answer the reader sends it again.
    if (!reason) throw error;
    countError(reason, 'keep-look');
    return { kept: false, reason };
  }
}

/** Claims are kept where a person asked for the page to be read, and nowhere else: no list of visited pages arises. */
function hasClaimsToKeep({ claims = [] }: LookReport, openedBy: TabState['openedBy']): boolean {
  return openedBy === 'person' && claims.length > 0;
}
