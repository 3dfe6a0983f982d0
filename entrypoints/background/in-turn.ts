/** By tab: the latest of what is to be done there. */
const latest = new Map<number, Promise<unknown>>();

/**
 * Has what is told of one tab done in the order in which it was told. Each of it reads what is known of the
 * tab, waits for the database or the page, and writes: two at once would undo each other, and the button would
 * show what came last by chance. Never to be called within itself for the same tab.
 */
export function inTurn<T>(tabId: number, act: () => Promise<T>): Promise<T> {
  const done = (latest.get(tabId) ?? Promise.resolve()).then(act);
  const settled = done.then(
    () => undefined,
    // Whoever asked hears of it; the next is not kept from its turn.
    () => undefined,
  );
  latest.set(tabId, settled);
  void settled.then(() => latest.get(tabId) === settled && latest.delete(tabId));
  return done;
}
