/** A reading works so long at a stretch, in milliseconds, before the page may go on. */
const longestSliceMs = 5;

interface YieldingScheduler {
  readonly scheduler?: { yield?(): Promise<void> };
}

export interface TakenTurns {
  /** To be asked often: what to wait for, once a slice is over. */
  readonly pause: () => Promise<void> | null;
  /** Stops working until something else is done. */
  readonly waitFor: (other: Promise<void>) => Promise<void>;
  /** Time spent working, pauses left out. */
  readonly spentMs: () => number;
  readonly isCut: () => boolean;
}

/** The turns of one reading, from now on. */
export function takeTurns(): TakenTurns {
  let start = performance.now();
  let spent = 0;
  let isCut = false;
  const waitFor = (other: Promise<void>) => {
    spent += performance.now() - start;
    isCut = true;
    return other.then(() => {
      start = performance.now();
    });
  };
  return {
    pause: () => (performance.now() - start < longestSliceMs ? null : waitFor(letPageWork())),
    waitFor,
    spentMs: () => spent + performance.now() - start,
    isCut: () => isCut,
  };
}

/** Resolves in a task of its own, as soon as the browser has no more urgent one. */
function letPageWork(): Promise<void> {
  const { scheduler } = globalThis as YieldingScheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
