import { oneByOne } from '../../utils/one-by-one';

/** Of each tab that something was told of since the worker began. */
const turns = new Map<number, ReturnType<typeof oneByOne>>();

/**
 * Has what is told of one tab done in the order in which it was told. Each of it reads what is known of the
 * tab, waits for the database or the page, and writes: two at once would undo each other, and the button would
 * show what came last by chance. Never to be called within itself for the same tab.
 */
export function inTurn<T>(tabId: number, act: () => Promise<T>): Promise<T> {
  const inOrder = turns.get(tabId) ?? oneByOne();
  turns.set(tabId, inOrder);
  return inOrder(act);
}
