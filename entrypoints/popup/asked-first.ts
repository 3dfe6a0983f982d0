import { browser } from 'wxt/browser';
import type { Answers, Request, TabStatus } from '../../utils/messaging/protocol';
import { settingsKey } from '../../utils/settings/settings-key';
import { type NamedTab, tabOf } from './tab-of';

export interface AskedFirst {
  readonly tab: Promise<NamedTab>;
  readonly status: Promise<TabStatus>;
  /** As the browser's local storage has them. */
  readonly settings: Promise<Record<string, unknown>>;
}

declare global {
  var waysToPayAsked: AskedFirst | undefined;
}

/** Asks which tab the page speaks of, what is known of it, and in which language to say so. */
export function askFirst(): void {
  const tab = tabOf(new URL(location.href));
  const status = tab.then(
    ({ id }): Promise<Answers['tab-status']> =>
      browser.runtime.sendMessage({ type: 'tab-status', tabId: id } satisfies Request),
  );
  const settings = browser.storage.local.get(settingsKey);
  // Whoever wants the answer hears of the failure; it is no stray one.
  status.catch(() => undefined);
  settings.catch(() => undefined);
  globalThis.waysToPayAsked = { tab, status, settings };
}

/** What was asked before this page's modules were there; undefined where nothing was. */
export const askedFirst = (): AskedFirst | undefined => globalThis.waysToPayAsked;
