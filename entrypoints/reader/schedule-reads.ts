import { nextReadDelay } from '../../utils/look/next-read-delay';

/** After so many readings without news only the shopper or a new step has the page read again. */
const unchangedBeforeRest = 60;

export interface Schedule {
  /** The page changed: read soon, unless changes have long brought nothing new. */
  readonly soon: () => void;
  /** The shopper acted, or somebody asked: read soon in any case. */
  readonly anew: () => void;
}

/** Has `read` called after changes, never more often than it is worth. `read` tells whether it found something new. */
export function scheduleReads(read: () => boolean, signal: AbortSignal): Schedule {
  let unchanged = 0;
  let lastReadMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;

  const soon = () => {
    if (signal.aborted || timer !== undefined || idle !== undefined || unchanged >= unchangedBeforeRest) return;
    timer = setTimeout(whenIdle, nextReadDelay({ unchanged, lastReadMs }));
  };
  const whenIdle = () => {
    timer = undefined;
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') idle = requestIdleCallback(now, { timeout: 1000 });
    else now();
  };
  const now = () => {
    idle = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    unchanged = read() ? 0 : unchanged + 1;
    lastReadMs = performance.now() - start;
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
      unchanged = 0;
      cancel();
      soon();
    },
  };
}
