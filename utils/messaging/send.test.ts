import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Request } from './protocol';
import { sendSurely } from './send';

const died = new Error('The message port closed before a response was received.');
/** What nothing else would send again: a look also waits in its outbox. */
const requests: Request[] = [
  { type: 'lift-guard' },
  { type: 'page-misbehaved' },
  { type: 'gate-opened' },
  { type: 'bring-words', scripts: ['cyrillic'] },
];

let sendMessage: MockInstance<(message: unknown) => Promise<unknown>>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'debug').mockReturnValue();
  sendMessage = vi.spyOn(browser.runtime, 'sendMessage');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What it gives once every waiting time is over. */
async function afterAllTries<T>(sending: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return sending;
}

describe('a message under which the worker dies', () => {
  it.each(requests)('$type is sent again until it is answered, and no more', async (request) => {
    sendMessage.mockRejectedValueOnce(died).mockRejectedValueOnce(died).mockResolvedValue(true);
    expect(await afterAllTries(sendSurely(request, () => false))).toBe(true);
    expect(sendMessage.mock.calls).toEqual([[request], [request], [request]]);
  });

  it('is given up in the end, and nothing is thrown', async () => {
    sendMessage.mockRejectedValue(died);
    expect(await afterAllTries(sendSurely({ type: 'lift-guard' }, () => false))).toBeUndefined();
    expect(sendMessage).toHaveBeenCalledTimes(7);
  });

  it('is not sent again once its sender has stopped', async () => {
    sendMessage.mockRejectedValue(died);
    const isStopped = () => sendMessage.mock.calls.length >= 2;
    expect(await afterAllTries(sendSurely({ type: 'gate-opened' }, isStopped))).toBeUndefined();
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});
