import browser from 'webextension-polyfill';
import type { FrameReading } from '../../utils/messaging/protocol';
import { loadReaderIntoFrames } from './load-reader';

interface FrameAnswer {
  readonly frameId: number;
  readonly hasReader: boolean;
  /** It has a size: frames without one carry counters and messages, nothing to choose from. */
  readonly hasRoom: boolean;
  readonly reading: FrameReading | null;
}

/**
 * What the frames of a tab hold, each read by its own reader. Frames that may not
 * be read, or are gone meanwhile, are not in the answer. A page cannot speak here:
 * the answers come straight from the readers' own world.
 */
export async function readFrames(tabId: number): Promise<FrameReading[]> {
  const first = await askFrames(tabId);
  const without = first.filter((answer) => !answer.hasReader && answer.hasRoom).map(({ frameId }) => frameId);
  if (without.length === 0) return readingsOf(first);
  await Promise.all(without.map((frameId) => loadReaderIntoFrames(tabId, [frameId]).catch(ignoreGoneFrame)));
  return readingsOf(await askFrames(tabId));
}

async function askFrames(tabId: number): Promise<FrameAnswer[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: askReader,
    injectImmediately: true,
  });
  return results
    .filter(({ frameId }) => frameId !== 0)
    .map(({ frameId, result }) => ({ frameId, ...(result as Omit<FrameAnswer, 'frameId'>) }));
}

/** Runs in the frame, by itself: it may use nothing from this file. */
async function askReader() {
  const world = globalThis as unknown as Record<symbol, { readFrame(): Promise<FrameReading | null> } | undefined>;
  const reader = world[Symbol.for('ways-to-pay reader')];
  return {
    hasReader: reader !== undefined,
    hasRoom: innerWidth > 1 && innerHeight > 1,
    // Without the words it needs a frame stays unread.
    reading: (await reader?.readFrame().catch(() => null)) ?? null,
  };
}

function readingsOf(answers: readonly FrameAnswer[]): FrameReading[] {
  return answers.flatMap(({ reading }) => reading ?? []);
}

function ignoreGoneFrame(error: unknown): void {
  console.debug('Ways to Pay: a frame went before it was read', error);
}
