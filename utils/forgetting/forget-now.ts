import browser from 'webextension-polyfill';
import { forgetNotices } from '../notices/noticed';
import { forget, purgeForgotten, type Scope, undoForget, undoMs } from '../storage/forget';
import { forgetOpenTabs, rememberLooks } from './forgotten-looks';

/** Name of the alarm at which the last copy of something deleted goes. */
export const purgeAlarm = 'purge-forgotten';

/** What is deleted outside the database, for undoing. */
interface Aside {
  readonly looks: readonly string[];
  readonly stored: Readonly<Record<string, unknown>>;
}

/**
 * Deletes what the shopper asks to be forgotten, in every place it is held, and
 * gives a name to undo it by within a minute. `all` takes the settings too.
 */
export async function forgetNow(scope: Scope, nowMs = Date.now()): Promise<string> {
  const batch = crypto.randomUUID();
  const looks = await forgetOpenTabs(scope);
  const stored = scope.kind === 'all' ? await browser.storage.local.get(null) : {};
  await forget(scope, batch, nowMs, { looks, stored } satisfies Aside);
  if (scope.kind === 'all') await browser.storage.local.clear();
  if (scope.kind === 'all' || scope.kind === 'shop')
    await forgetNotices(scope.kind === 'shop' ? scope.shop : undefined);
  await browser.alarms.create(purgeAlarm, { when: nowMs + undoMs });
  return batch;
}

/** False once it is too late. */
export async function undoForgetNow(batch: string): Promise<boolean> {
  const undone = await undoForget(batch);
  if (!undone) return false;
  const { looks, stored } = undone.aside as Aside;
  await browser.storage.local.set(stored);
  await rememberLooks(looks);
  return true;
}

/** At the alarm, and at every start: the browser may have been closed before the minute was over. */
export function purge(): Promise<void> {
  return purgeForgotten(Date.now());
}
