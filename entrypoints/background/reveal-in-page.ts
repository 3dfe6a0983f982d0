import browser, { type Scripting } from 'webextension-polyfill';
import type { PageOutcome } from '../../utils/reveal/conclude-reveal';
import {
  type Hindrance,
  type LettingThrough,
  type ListRef,
  longestArmingMs,
  longestRevealMs,
  type RevealOffer,
} from '../../utils/reveal/outcome';
import { type Attempts, patchPage, unpatchPage } from '../../utils/reveal/patch-page';
import type { Refusal } from '../../utils/reveal/plan';
import type { LookBehind } from '../look-behind/look-behind';

type Method = keyof LookBehind;

export async function loadLookBehind(tabId: number): Promise<void> {
  await inTime('load', { target: { tabId }, files: ['look-behind.js'], injectImmediately: true });
}

export const offersInPage = (tabId: number) => call<RevealOffer['lists']>(tabId, 'offers');
export const beginInPage = (tabId: number, list: ListRef, letting: LettingThrough, token: string) =>
  call<Refusal | Hindrance | 'ready'>(tabId, 'begin', list, letting, token);
export const actInPage = (tabId: number, letting: LettingThrough, token: string) =>
  call<PageOutcome | 'unguarded'>(tabId, 'act', letting, token);
export const keepOpenedInPage = (tabId: number, list: ListRef) => call<void>(tabId, 'keepOpened', list);
export const endInPage = (tabId: number) => call<void>(tabId, 'end');

/** Waiting for the page to rest and the longest reveal take less. A page that never answers must not keep all others from it. */
const longestAnswerMs = 20_000;

/** As `executeScript`, but no longer than a page may take. */
async function inTime(what: string, injection: Scripting.ScriptInjection): Promise<Scripting.InjectionResult[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page did not answer "${what}" in time.`)), longestAnswerMs);
  });
  try {
    return await Promise.race([browser.scripting.executeScript(injection), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Calls what `look-behind.js` offers in the page's isolated world; the page cannot reach it. */
async function call<Result>(tabId: number, method: Method, ...rest: readonly unknown[]): Promise<Result> {
  const [top] = await inTime(method, {
    target: { tabId },
    func: callLookBehind,
    args: [method, rest],
    injectImmediately: true,
  });
  return top?.result as Result;
}

/** Runs in the page, by itself: it may use nothing from this file. */
function callLookBehind(method: string, rest: unknown[]): unknown {
  const world = globalThis as unknown as Record<symbol, Record<string, (...given: unknown[]) => unknown> | undefined>;
  const result = world[Symbol.for('ways-to-pay look-behind')]?.[method]?.(...rest);
  return result === undefined ? null : result;
}

/** In all frames: one told by a message could send in the page's place. False where the page keeps it from being whole. */
export async function patch(tabId: number, token: string, letting: LettingThrough): Promise<boolean> {
  const results = await inTime('patch', {
    target: { tabId, allFrames: true },
    world: 'MAIN',
    func: patchPage as (...given: unknown[]) => boolean,
    args: [token, letting, longestArmingMs + longestRevealMs],
    injectImmediately: true,
  });
  return results.some(({ frameId, result }) => frameId === 0 && result === true);
}

/** Takes the replacements back and tells what was tried; null once they are gone. */
export async function unpatch(tabId: number, token: string): Promise<Attempts | null> {
  const results = await inTime('unpatch', {
    target: { tabId, allFrames: true },
    world: 'MAIN',
    func: unpatchPage as (...given: unknown[]) => Attempts | null,
    args: [token],
    injectImmediately: true,
  });
  const told = results.flatMap(({ result }) => (result as Attempts | null) ?? []);
  if (told.length === 0) return null;
  return {
    reads: told.reduce((sum, { reads }) => sum + reads, 0),
    sends: told.reduce((sum, { sends }) => sum + sends, 0),
    misdeeds: told.flatMap(({ misdeeds }) => misdeeds),
  };
}
