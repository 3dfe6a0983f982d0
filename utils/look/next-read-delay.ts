/** Changes that come together are read once. */
const coalesceMs = 100;
/** Reading may take at most this part of the page's time. */
const greatestShare = 0.1;
const longestMs = 5000;
/** From here on a page that changes without changing what it offers is read ever less often. */
const unchangedBeforeBackOff = 5;
/** What is drawn anew the same is looked at less often too, but a change in it is not to wait as long. */
const mostDoublingsUnread = 3;

export interface ReadingsSoFar {
  /** Readings since the last that found something new. */
  readonly unchanged: number;
  /** Times in turn that a look at what changed found nothing to read. */
  readonly unread: number;
  /** What the last reading cost, in milliseconds. */
  readonly lastReadMs: number;
}

/** How long to wait after a change before reading again, in milliseconds. */
export function nextReadDelay({ unchanged, unread, lastReadMs }: ReadingsSoFar): number {
  const doublings = Math.max(
    Math.min(unchanged - unchangedBeforeBackOff, 10),
    Math.min(unread - unchangedBeforeBackOff, mostDoublingsUnread),
    0,
  );
  const backedOff = Math.min(longestMs, coalesceMs * 2 ** doublings);
  return Math.max(backedOff, Math.min(lastReadMs / greatestShare, longestMs));
}
