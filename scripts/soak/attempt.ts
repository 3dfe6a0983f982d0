import type { Tally } from './tally.ts';

const longestMs = 90_000;

/** Does one part of a table. Whatever throws or never ends is a line that failed, and the table goes on. */
export async function attempt(tally: Tally, about: string, work: () => Promise<void>, ms = longestMs): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${ms / 1000} s`)), ms);
  });
  try {
    await Promise.race([work(), late]);
  } catch (error) {
    tally.add(`${about}: ${String(error).split('\n')[0]}`, false);
  } finally {
    clearTimeout(timer);
  }
}
