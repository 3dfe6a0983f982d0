import { browser } from 'wxt/browser';
import type { Answers, Request } from './protocol';

/** Sends one message to the background and gives its answer; fails when the worker dies under it. */
export async function send<R extends Request>(request: R): Promise<Answers[R['type']]> {
  return browser.runtime.sendMessage(request);
}

/** For messages that may be lost: the page goes on without us knowing that it went, and the next report puts it right. */
export function noteLost(error: unknown): void {
  console.debug('Ways to Pay: message lost', error);
}

/** Waiting time after the first failed message; twice as long after each further one, up to eight seconds. */
const firstRetryMs = 250;
const mostDoublings = 5;

/** As `send`, but tries again: the worker may be ended at any moment. Gives up when `isStopped` or after `tries`. */
export async function sendSurely<R extends Request>(
  request: R,
  isStopped: () => boolean,
  tries = mostDoublings + 2,
): Promise<Answers[R['type']] | undefined> {
  for (let attempt = 0; attempt < tries && !isStopped(); attempt++) {
    try {
      return await send(request);
    } catch (error) {
      if (isStopped() || attempt + 1 === tries) {
        console.debug('Ways to Pay: not sent', request.type, error);
        return undefined;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, firstRetryMs * 2 ** Math.min(attempt, mostDoublings)));
  }
  return undefined;
}
