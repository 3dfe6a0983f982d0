import browser from 'webextension-polyfill';
import { oneByOne } from '../one-by-one';

/** Shop → day of its last notice. In the session's memory only: it is no use tomorrow, and no trace after closing. */
const key = 'noticed';

/** One after the other: looks of two tabs at once must not undo each other. */
const inOrder = oneByOne();

/** Whether the shopper was told of this shop on that day already; if not, it counts as told from now on. */
export const noticedToday = (shop: string, observedAt: string): Promise<boolean> =>
  inOrder(async () => {
    const stored = (await browser.storage.session.get(key))[key];
    const days: Readonly<Record<string, string>> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
    const today = observedAt.slice(0, 10);
    if (days[shop] === today) return true;
    const todays = Object.fromEntries(Object.entries(days).filter(([, day]) => day === today));
    await browser.storage.session.set({ [key]: { ...todays, [shop]: today } });
    return false;
  });

/** Without a shop: of all shops. */
export async function forgetNotices(shop?: string): Promise<void> {
  const stored = (await browser.storage.session.get(key))[key];
  if (typeof stored !== 'object' || stored === null) return;
  const left = Object.entries(stored).filter(([name]) => shop !== undefined && name !== shop);
  await browser.storage.session.set({ [key]: Object.fromEntries(left) });
}
