import { nextReadDelay } from '../../utils/look/next-read-delay';
import { noteLost, send } from '../../utils/messaging/send';

/** After so many readings without news only the shopper or a new step has the page read again. */
const unchangedBeforeRest = 60;

export interface ReadResult {
  readonly isNews: boolean;
  /** What the reading took of the page's time. */
  readonly spentMs: number;
}

export interface Schedule {
  /** The page changed: read soon, unless changes have long brought nothing new. */
  readonly soon: () => void;
  /** The shopper acted, or somebody asked: read soon in any case. */
  readonly anew: () => void;
}

/**
 * Has `read` called after changes, never more often than it is worth and never twice at
 * once. `read` is told whether somebody asked for it; undefined means that nothing needed reading.
 */
export function scheduleReads(
  read: (isAsked: boolean) => Promise<ReadResult | undefined>,
  signal: AbortSignal,
): Schedule {
  let unchanged = 0;
  let unread = 0;
  let lastReadMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let isReading = false;
  let isAsked = false;
  let isWanted = false;

  const soon = () => {
    if (isReading) isWanted = true;
    if (signal.aborted || isReading || timer !== undefined || idle !== undefined || unchanged >= unchangedBeforeRest)
      return;
    timer = setTimeout(whenIdle, nextReadDelay({ unchanged, unread, lastReadMs }));
  };
  const whenIdle = () => {
    timer = undefined;
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(() => void now(), { timeout: 1000 });
    else void now();
  };
  const now = async () => {
    idle = undefined;
    if (signal.aborted) return;
    isReading = true;
    const wasAsked = isAsked;
    isAsked = false;
    try {
      const result = await read(wasAsked);
      unread = result ? 0 : unread + 1;
      if (result) {
        unchanged = result.isNews ? 0 : unchanged + 1;
        lastReadMs = result.spentMs;
      }
    } catch (error) {
      tellFailure(error);
    } finally {
      isReading = false;
    }
    if (isAsked) unchanged = unread = 0;
    if (isWanted) {
      isWanted = false;
      soon();
    }
  };
  const cancel = () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
    timer = idle = undefined;
  };
  signal.addEventListener('abort', cancel);
  return {
    soon,
    anew() {
      isAsked = true;
      unchanged = unread = 0;
      cancel();
      soon();
    },
  };
}

/** Its class alone is told: its words may be the page's. */
function tellFailure(error: unknown): void {
  console.error('Ways to Pay: the page could not be read', error);
  const kind = error instanceof Error ? error.name : 'other';
  send({ type: 'reading-failed', kind }).catch(noteLost);
}
