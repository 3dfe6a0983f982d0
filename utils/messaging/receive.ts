import browser, { type Runtime } from 'webextension-polyfill';
import { countError } from '../diagnostics/count-error';
import { acceptRequest } from './accept-request';
import type { Answers, ReportAnswer, Request } from './protocol';
import { throttle } from './throttle';

/** One function a message; `tabId` and `frameId` are the sender's (-1 for an extension page outside a tab), `host` that of its document. */
export type Handlers = {
  readonly [T in Request['type']]: (
    request: Extract<Request, { type: T }>,
    tabId: number,
    frameId: number,
    host: string | undefined,
  ) => Promise<Answers[T]>;
};

/**
 * Answers every message with its handler's result. The answer is the
 * acknowledgement: it is given only once the handler, and with it any
 * transaction, is through. What is not accepted is refused by an error.
 */
export function receive(handlers: Handlers): void {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  const mayPass = throttle();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Before anything is looked at: a reader sends it again, a flood costs next to nothing.
    if (!mayPass(sender.tab?.id ?? -1, Date.now())) return Promise.reject(new Error('Too many messages.'));
    const request = acceptRequest(message, sender, own);
    if (request === 'outdated') return Promise.resolve({ kept: false, reason: 'outdated' } satisfies ReportAnswer);
    if (!request) return refuse(message);
    return outOfPress()
      .then(() => handle(handlers, request, sender))
      .catch((error: unknown) => {
        countError('message-failed', request.type);
        throw error;
      });
  });
}

/**
 * The browser passes a press in one of our pages on to whatever is run in its
 * name, so that the shop's page would count as pressed: it could open windows, and
 * looking behind a control would wait for that to wear off. A later turn is no press.
 */
const outOfPress = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A report is answered, for its reader would go on sending what can never be accepted. */
function refuse(message: unknown): Promise<ReportAnswer> {
  const isReport = typeof message === 'object' && message !== null && 'type' in message && message.type === 'keep-look';
  console.warn('Ways to Pay: message refused', isReport ? 'keep-look' : typeof message);
  countError('message-refused', isReport ? 'keep-look' : 'other');
  return isReport ? Promise.resolve({ kept: false, reason: 'invalid' }) : Promise.reject(new Error('Message refused.'));
}

function handle<T extends Request['type']>(
  handlers: Handlers,
  request: Extract<Request, { type: T }>,
  { tab, frameId, url = '' }: Runtime.MessageSender,
) {
  const handler: Handlers[T] = handlers[request.type];
  const host = URL.canParse(url) ? new URL(url).hostname : undefined;
  return handler(request, tab?.id ?? -1, frameId ?? -1, host);
}
