import patchPage from 'virtual:patch-page';
import browser, { type Scripting } from 'webextension-polyfill';
import type { PageOutcome } from '../../utils/reveal/conclude-reveal';
import {
  type Attempts,
  type Hindrance,
  type LettingThrough,
  type ListRef,
  longestArmingMs,
  longestRevealMs,
  type RevealOffer,
} from '../../utils/reveal/outcome';
import { unpatchPage } from '../../utils/reveal/page-world/unpatch-page';
import type { Refusal } from '../../utils/reveal/plan';
import type { LookBehind } from '../look-behind/look-behind';

type Method = keyof LookBehind;

/** Gives the document that it was loaded into, where the browser tells. */
export async function loadLookBehind(tabId: number): Promise<string | undefined> {
  const [top] = await inTime('load', { target: { tabId }, files: ['look-behind.js'], injectImmediately: true });
  return top?.documentId;
}

/**
 * What became of the page that `document` was, and that gave no answer. `thrown-away`: the browser still has that
 * document, without anything that was in it. A `javascript:` address does so, by which a page is replaced unnoticed.
 */
export async function becomeOf(tabId: number, document: string | undefined): Promise<'there' | 'gone' | 'thrown-away'> {
  const func = () => Symbol.for('ways-to-pay look-behind') in globalThis;
  try {
    const [top] = await inTime('there?', { target: { tabId }, func, injectImmediately: true }, longestGoodbyeMs);
    if (top?.result === true) return 'there';
    return document !== undefined && top?.documentId === document ? 'thrown-away' : 'gone';
  } catch (error) {
    console.debug(`Ways to Pay: tab ${tabId} gives no answer`, error);
    return error instanceof NoAnswer ? 'there' : 'gone';
  }
}

export const offersInPage = (tabId: number) => call<RevealOffer['lists']>(tabId, 'offers');
export const beginInPage = (tabId: number, list: ListRef, letting: LettingThrough, token: string) =>
  call<Refusal | Hindrance | 'ready'>(tabId, 'begin', [list, letting, token], longestRestMs);
export const actInPage = (tabId: number, letting: LettingThrough, token: string) =>
  call<PageOutcome | 'unguarded'>(tabId, 'act', [letting, token]);
export const keepOpenedInPage = (tabId: number, list: ListRef) => call<void>(tabId, 'keepOpened', [list]);
export const endInPage = (tabId: number) => call<void>(tabId, 'end', [], longestGoodbyeMs);

/** The longest reveal takes less, waiting for the page to rest the rest. A page that never answers must not keep all others from it. */
const longestAnswerMs = 8000;
const longestRestMs = 16_000;
/** What is said to a page once it is over is not waited for where it does not listen. */
export const longestGoodbyeMs = 2000;

/** A tab that sleeps does nothing by itself either. */
const longestBesideMs = 500;

class NoAnswer extends Error {
  constructor(to: string) {
    super(`The page did not answer "${to}" in time.`);
  }
}

/** As `executeScript`, but no longer than a page may take. */
async function inTime(
  what: string,
  injection: Scripting.ScriptInjection,
  ms = longestAnswerMs,
): Promise<Scripting.InjectionResult[]> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(what)), ms);
  });
  try {
    return await Promise.race([browser.scripting.executeScript(injection), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Calls what `look-behind.js` offers in the page's isolated world; the page cannot reach it. */
async function call<Result>(
  tabId: number,
  method: Method,
  given: readonly unknown[] = [],
  ms = longestAnswerMs,
): Promise<Result> {
  const injection = { target: { tabId }, func: callLookBehind, args: [method, given], injectImmediately: true };
  const [top] = await inTime(method, injection, ms);
  return top?.result as Result;
}

/** Runs in the page, by itself: it may use nothing from this file. */
function callLookBehind(method: string, rest: unknown[]): unknown {
  const world = globalThis as unknown as Record<symbol, Record<string, (...given: unknown[]) => unknown> | undefined>;
  const result = world[Symbol.for('ways-to-pay look-behind')]?.[method]?.(...rest);
  return result === undefined ? null : result;
}

/** In all frames: one told by a message could send in the page's place. False where the page keeps it from being whole. */
export async function patch(tabId: number, token: string, letting: LettingThrough, isBeside = false): Promise<boolean> {
  const injection: Scripting.ScriptInjection = {
    target: { tabId, allFrames: true },
    world: 'MAIN',
    func: patchPage as (...given: unknown[]) => boolean,
    args: [token, letting, longestArmingMs + longestRevealMs, isBeside],
    injectImmediately: true,
  };
  const results = await inTime('patch', injection, isBeside ? longestBesideMs : longestAnswerMs);
  return results.some(({ frameId, result }) => frameId === 0 && result === true);
}

/** Takes the replacements back and tells what was tried; null once they are gone. */
export async function unpatch(tabId: number, token: string, ms = longestAnswerMs): Promise<Attempts | null> {
  const injection: Scripting.ScriptInjection = {
    target: { tabId, allFrames: true },
    world: 'MAIN',
    func: unpatchPage as (...given: unknown[]) => Attempts | null,
    args: [token],
    injectImmediately: true,
  };
  const results = await inTime('unpatch', injection, ms);
  const told = results.flatMap(({ result }) => (result as Attempts | null) ?? []);
  if (told.length === 0) return null;
  return {
    reads: told.reduce((sum, { reads }) => sum + reads, 0),
    sends: told.reduce((sum, { sends }) => sum + sends, 0),
    misdeeds: told.flatMap(({ misdeeds }) => misdeeds),
  };
}
