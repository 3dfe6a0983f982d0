import { noteCheckout } from './file-under';
import { inTurn } from './in-turn';
import { loadReader } from './load-reader';
import { mayRead } from './tab-access';
import { beginReading } from './tab-state';

/** A page turned out to be worth reading. */
export async function openedGate(tabId: number): Promise<true> {
  const isRead = await inTurn(tabId, async () => {
    // A gate left standing in an open page does not know that access was taken back.
    if (!(await mayRead(tabId))) return false;
    await beginReading(tabId, 'gate', false);
    await noteCheckout(tabId);
    return true;
  });
  if (isRead) await loadReader(tabId);
  return true;
}
