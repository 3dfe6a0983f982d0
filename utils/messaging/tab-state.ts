import type { Filed, Trail } from '../attribution/attribute';
import type { KeepAnswer, LookReport } from './protocol';

/** What is known of the page in one tab, kept in `storage.session` under `tabStateKey`. */
export interface TabState {
  readonly openedBy: 'gate' | 'person';
  readonly reading: 'reading' | 'done' | 'failed';
  readonly report: LookReport | null;
  readonly kept: KeepAnswer | null;
  /** What the report is filed under. */
  readonly filed?: Filed | null;
  /** The last checkout of this tab before its present page; absent where no gate opened. */
  readonly cameFrom?: Trail | null;
}

export const tabStateKey = (tabId: number | '') => `tab-${tabId}`;

/** Where the last checkout of a tab is remembered, for the cashier that may follow. */
export const trailKey = (tabId: number | '') => `trail-${tabId}`;
