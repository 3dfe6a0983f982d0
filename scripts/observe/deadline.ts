import { errors } from 'playwright-core';

/** The time a page has is over. */
class TimeIsOver extends Error {}

/** A budget of time that several steps share. */
export class Deadline {
  private readonly end: number;

  constructor(readonly budgetMs: number) {
    this.end = performance.now() + budgetMs;
  }

  leftMs(): number {
    return Math.max(0, this.end - performance.now());
  }

  /** The step's result, or a TimeIsOver error when the budget is used up first; the step itself is not stopped. */
  async within<T>(step: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new TimeIsOver()), this.leftMs());
    });
    try {
      return await Promise.race([step, over]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The step's result; undefined when the time was over first. */
export async function inTime<T>(deadline: Deadline, step: Promise<T>): Promise<T | undefined> {
  try {
    return await deadline.within(step);
  } catch (error) {
    if (!(error instanceof TimeIsOver || error instanceof errors.TimeoutError)) throw error;
    return undefined;
  }
}
