import type { Tally } from './tally.ts';

const longestMs = 180_000;

/**
 * Does one part of a table, once more where it throws or never ends: a browser on a machine with other work
 * may not answer. The second time it is a line that failed, and the table goes on.
 */
export async function attempt(tally: Tally, about: string, work: () => Promise<void>): Promise<void> {
  try {
    await within(longestMs, work());
  } catch (error) {
    console.log(`     again: ${about}: ${firstLine(error)}`);
    await attemptOnce(tally, about, work, longestMs);
  }
}

/** As `attempt`, with no second time. */
export async function attemptOnce(tally: Tally, about: string, work: () => Promise<void>, ms: number): Promise<void> {
  try {
    await within(ms, work());
  } catch (error) {
    tally.add(`${about}: ${firstLine(error)}`, false);
  }
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${ms / 1000} s`)), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const firstLine = (error: unknown): string => String(error).split('\n')[0] ?? '';
