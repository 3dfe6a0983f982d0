import type { LookReport, ReportAnswer } from '../messaging/protocol';

/** No page makes us send more often, however often it changes. */
const shortestGapMs = 1000;
/** A full disk may be cleared by the shopper: the look waits for that. */
const storageFullGapMs = 60_000;

/** Reasons that may pass while the page is open. */
const hasNoRoom: ReadonlySet<string> = new Set(['storage-full', 'storage-failed']);

export interface OutboxNeeds {
  /** undefined: not delivered, although tried again. */
  readonly send: (report: LookReport) => Promise<ReportAnswer | undefined>;
  readonly wait: (ms: number) => Promise<void>;
  readonly isStopped: () => boolean;
}

export interface Outbox {
  readonly offer: (report: LookReport) => void;
  /** Sends what still waits at once, and for the last time: the page or the step is being left. */
  readonly flush: () => void;
  /** Somebody waits for an answer: the next report goes out also if it is the same again. */
  readonly expectAnswer: () => void;
}

/**
 * Carries reports to the background: one at a time, at most one a second, always
 * the newest, and never the same twice. What was not kept for want of space or was
 * not delivered stays in it until it is.
 */
export function openOutbox({ send, wait, isStopped }: OutboxNeeds): Outbox {
  let pending: LookReport | undefined;
  let delivered = '';
  let expected = 0;
  let isBusy = false;

  return {
    offer(report) {
      pending = report;
      if (!isBusy) void empty();
    },
    flush() {
      const last = pending;
      pending = undefined;
      if (!last || JSON.stringify(last) === delivered) return;
      delivered = JSON.stringify(last);
      void send(last);
    },
    expectAnswer() {
      expected += 1;
      delivered = '';
    },
  };

  async function empty(): Promise<void> {
    isBusy = true;
    while (pending && !isStopped()) {
      const report: LookReport = pending;
      const content = JSON.stringify(report);
      if (content === delivered) {
        if (pending === report) pending = undefined;
        continue;
      }
      const before = expected;
      const answer = await send(report);
      const isFull = answer?.kept === false && hasNoRoom.has(answer.reason);
      if (answer && !isFull) {
        // An answer to what was already under way when somebody asked may be older than the question.
        if (expected === before) delivered = content;
        if (pending === report) pending = undefined;
      }
      await wait(isFull ? storageFullGapMs : shortestGapMs);
    }
    isBusy = false;
  }
}
