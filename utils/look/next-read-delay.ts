/** Changes that come together are read once. */
const coalesceMs = 100;
/** Reading may take at most this part of the page's time. */
const greatestShare = 0.1;
const longestMs = 5000;
/** From here on a page that changes without changing what it offers is read ever less often. */
const unchangedBeforeBackOff = 5;

/**
 * How long to wait after a change before reading again, in milliseconds.
 * `unchanged`: readings since the last that found something new; `lastReadMs`: what the last one cost.
 */
export function nextReadDelay({ unchanged, lastReadMs }: { unchanged: number; lastReadMs: number }): number {
  const doublings = Math.max(0, unchanged - unchangedBeforeBackOff);
  const backedOff = Math.min(longestMs, coalesceMs * 2 ** Math.min(doublings, 10));
  return Math.max(backedOff, Math.min(lastReadMs / greatestShare, longestMs));
}
