import browser from 'webextension-polyfill';
import type { Trail } from '../attribution/attribute';
import { type TabState, tabStateKey, trailKey } from '../messaging/tab-state';
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
    ([name, value]) =>
      (name.startsWith(tabStateKey('')) && isWithin(scope, value as TabState)) ||
      (name.startsWith(trailKey('')) && leadsTo(scope, value as Trail)),
  );
  const ids = tabs.flatMap(([, state]) => (state as Partial<TabState>).report?.lookId ?? []);
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

function isWithin(scope: Scope, { report, filed }: TabState): boolean {
  if (scope.kind === 'all') return true;
  if (!report) return false;
  switch (scope.kind) {
    case 'look':
      return report.lookId === scope.id;
    case 'shop':
      return filed?.shop === scope.shop || report.host === scope.shop || report.host.endsWith(`.${scope.shop}`);
    case 'period':
      return report.observedAt >= scope.from && report.observedAt < scope.to;
  }
}

/** A shop remembered for the cashier that may follow it. */
function leadsTo(scope: Scope, { shop, at }: Trail): boolean {
  if (scope.kind === 'period') {
    const moment = new Date(at).toISOString();
    return moment >= scope.from && moment < scope.to;
  }
  return scope.kind === 'all' || (scope.kind === 'shop' && shop === scope.shop);
}
