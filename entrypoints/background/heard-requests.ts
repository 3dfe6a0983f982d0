import browser from 'webextension-polyfill';
import { heardKey } from '../../utils/claims/hear-requests';
import { requestedMethods } from '../../utils/claims/requested-methods';
import type { LookReport } from '../../utils/messaging/protocol';
import { loadSettings } from '../../utils/settings/stored-settings';

/** The report of a page outside the checkout with what the page asked the browser for, where that is listened to. */
export async function withHeardRequests(report: LookReport, tabId: number): Promise<LookReport> {
  if (report.detection.kind !== 'not-checkout' || !(await loadSettings()).hearsRequests) return report;
  return { ...report, claims: [...(report.claims ?? []), ...requestedMethods(await heardIn(tabId))] };
}

async function heardIn(tabId: number): Promise<unknown> {
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId },
      world: 'MAIN',
      func: (key: string) => (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(key)] ?? null,
      args: [heardKey],
      injectImmediately: true,
    });
    return top?.result;
  } catch (error) {
    // The page has gone since it reported.
    console.debug(`Ways to Pay: nothing heard in tab ${tabId}`, error);
    return undefined;
  }
}
