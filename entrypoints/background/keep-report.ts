import browser from 'webextension-polyfill';
import { countAvailable } from '../../utils/look/count-available';
import { observationOf } from '../../utils/look/observation-of';
import type { KeepAnswer, LookReport } from '../../utils/messaging/protocol';
import type { TabState } from '../../utils/messaging/tab-state';
import { keepObservation } from '../../utils/storage/observations';
import { whyNotKept } from '../../utils/storage/why-not-kept';
import { clearTabState, setTabState, tabState } from './tab-state';

/** Keeps what a reader reports and shows it at the tab. The answer is given after the transaction has completed. */
export async function keepReport(report: LookReport, tabId: number): Promise<KeepAnswer> {
  const openedBy = (await tabState(tabId))?.openedBy ?? 'person';
  const kept = await keep(report, openedBy);
  await setTabState(tabId, { openedBy, reading: 'done', report, kept });
  await showCount(tabId, countAvailable(report.detection));
  return kept;
}

/** The shopper went on within the document: what was shown of the step does not hold for the next. */
export async function leaveLook(tabId: number): Promise<true> {
  await clearTabState(tabId);
  await showCount(tabId, undefined);
  return true;
}

async function keep(report: LookReport, openedBy: TabState['openedBy']): Promise<KeepAnswer> {
  const { kind } = report.detection;
  if (kind === 'not-checkout' || (kind === 'unreadable' && openedBy !== 'gate')) {
    return { kept: false, reason: 'not-checkout' };
  }
  try {
    await keepObservation(observationOf(report, browser.runtime.getManifest().version));
    return { kept: true };
  } catch (error) {
    const reason = whyNotKept(error);
    // Anything else is our mistake or a passing failure: without an answer the reader sends it again.
    if (!reason) throw error;
    return { kept: false, reason };
  }
}

/** The browser itself clears a tab's badge when another document is loaded. */
async function showCount(tabId: number, count: number | undefined): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count === undefined ? '' : String(count) });
  } catch (error) {
    // The tab may be closed by now; the look is kept all the same.
    console.debug(`Ways to Pay: no badge for tab ${tabId}`, error);
  }
}
