import { browser } from 'wxt/browser';
import type { Answers, Request } from './protocol';

/** Sends one message to the background and gives its answer; fails when the worker dies under it. */
export async function send<R extends Request>(request: R): Promise<Answers[R['type']]> {
  return browser.runtime.sendMessage(request);
}

/** First waiting times after a failed message; the last one is kept from then on. */
const retryAfterMs = [250, 500, 1000, 2000, 4000, 8000];

/** As `send`, but tries again: the worker may be ended at any moment. Gives up when `isStopped` or after `tries`. */
export async function sendSurely<R extends Request>(
  request: R,
  isStopped: () => boolean,
  tries = retryAfterMs.length + 1,
): Promise<Answers[R['type']] | undefined> {
  for (let attempt = 0; attempt < tries && !isStopped(); attempt++) {
    try {
      return await send(request);
    } catch (error) {
      if (isStopped() || attempt + 1 === tries) {
        console.debug('Ways to Pay: message not delivered', request.type, error);
        return undefined;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, retryAfterMs[Math.min(attempt, retryAfterMs.length - 1)]));
  }
  return undefined;
}
