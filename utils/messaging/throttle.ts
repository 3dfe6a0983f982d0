/** No honest reader sends so many messages in a second: it sends one, and a few more when a page is opened. */
export const mostPerSecond = 200;

/**
 * Counts messages by sender. The result tells whether one more may pass; the
 * count is forgotten when the second is over.
 */
export function throttle(): (sender: number, nowMs: number) => boolean {
  let second = 0;
  let counts = new Map<number, number>();
  return (sender, nowMs) => {
    const now = Math.floor(nowMs / 1000);
    // Also when the clock has gone backwards.
    if (now !== second) {
      second = now;
      counts = new Map();
    }
    const count = (counts.get(sender) ?? 0) + 1;
    counts.set(sender, count);
    return count <= mostPerSecond;
  };
}
