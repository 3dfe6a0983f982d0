import type { KeepAnswer, LookReport } from './protocol';

/** What is known of the page in one tab, kept in `storage.session` under `tabStateKey`. */
export interface TabState {
  readonly openedBy: 'gate' | 'person';
  readonly reading: 'reading' | 'done';
  readonly report: LookReport | null;
  readonly kept: KeepAnswer | null;
}

export const tabStateKey = (tabId: number | '') => `tab-${tabId}`;
