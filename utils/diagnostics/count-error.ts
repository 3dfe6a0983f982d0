import browser from 'webextension-polyfill';
import { type ErrorCount, type ErrorPlace, kindOf, readErrorCounts, withError } from './error-counts';

const key = 'error-counts';

/** Waiting to be written: a page that fails without end costs one write a second. */
let waiting: { place: ErrorPlace; kind: string; on: string }[] = [];
const writeAfterMs = 1000;
const mostWaiting = 1000;

/** Counts a failure on this device, for the person to see. Never fails itself, and is never waited for. */
export function countError(place: ErrorPlace, kind: string): void {
  if (waiting.length === 0) setTimeout(() => write().catch(ignoreUncounted), writeAfterMs);
  if (waiting.length < mostWaiting) waiting.push({ place, kind, on: new Date().toISOString().slice(0, 10) });
}

/** Has whatever is thrown in this context and caught by nobody counted. */
export function countUncaught(place: ErrorPlace): void {
  self.addEventListener('error', ({ error }) => countError(place, kindOf(error)));
  self.addEventListener('unhandledrejection', ({ reason }) => countError(place, kindOf(reason)));
}

export async function errorCounts(): Promise<ErrorCount[]> {
  return readErrorCounts((await browser.storage.local.get(key))[key]);
}

export async function clearErrorCounts(): Promise<void> {
  await browser.storage.local.remove(key);
}

async function write(): Promise<void> {
  const failures = waiting;
  waiting = [];
  await browser.storage.local.set({ [key]: failures.reduce(withError, await errorCounts()) });
}

/** Counting is a help, no promise: a full disk, for one, may forbid it. */
function ignoreUncounted(error: unknown): void {
  console.debug('Ways to Pay: a failure was not counted', error);
}
