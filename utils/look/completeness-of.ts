import type { ClosedList, Completeness } from '../model/detection';

/** `partial` with a list left closed, a frame unread or a reading cut short. */
export function completenessOf(reading: {
  readonly closedLists: readonly ClosedList[];
  readonly framesUnread: readonly string[];
  readonly truncated: boolean;
}): Completeness {
  const isComplete =
    reading.closedLists.every((list) => list.opened) && reading.framesUnread.length === 0 && !reading.truncated;
  return isComplete ? 'complete' : 'partial';
}
