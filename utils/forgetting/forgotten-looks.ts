import browser from 'webextension-polyfill';
import { type TabState, tabStateKey } from '../messaging/tab-state';
import type { Scope } from '../storage/forget';

/** Ids of looks deleted while their page was still open: its reader will report them again, and must not be believed. */
const key = 'forgotten-looks';

export async function isForgottenLook(id: string): Promise<boolean> {
  return (await forgottenLooks()).includes(id);
}

/** Forgets what is held of open tabs within `scope`; gives the ids of the looks that are still going on there. */
export async function forgetOpenTabs(scope: Scope): Promise<string[]> {
  const held = await browser.storage.session.get(null);
  const tabs = Object.entries(held).filter(
    ([name, state]) => name.startsWith(tabStateKey('')) && isWithin(scope, state),
  );
  const ids = tabs.flatMap(([, state]) => (state as TabState).report?.lookId ?? []);
  await browser.storage.session.remove(tabs.map(([name]) => name));
  await browser.storage.session.set({ [key]: [...(await forgottenLooks()), ...ids] });
  return ids;
}

/** After undoing: what these pages report may be kept again. */
export async function rememberLooks(ids: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [key]: (await forgottenLooks()).filter((id) => !ids.includes(id)) });
}

async function forgottenLooks(): Promise<string[]> {
  const stored = (await browser.storage.session.get(key))[key];
  return Array.isArray(stored) ? stored : [];
}

function isWithin(scope: Scope, state: unknown): boolean {
  const report = (state as TabState).report;
  if (!report) return scope.kind === 'all';
  switch (scope.kind) {
    case 'look':
      return report.lookId === scope.id;
    case 'shop':
      return report.host === scope.shop || report.host.endsWith(`.${scope.shop}`);
    case 'period':
      return report.observedAt >= scope.from && report.observedAt < scope.to;
    case 'all':
      return true;
  }
}
