import * as v from 'valibot';
import type { Request } from './protocol';
import { requestSchema } from './request-schema';

/** The part of the browser's sender that is looked at. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  /** Chromium alone tells it: `active`, `cached`, `pending_deletion`, `prerender`. */
  readonly documentLifecycle?: string | undefined;
}

type From = 'extension-page' | 'top-frame' | 'sub-frame';
type Allowed = From | 'any-frame';

const allowedFrom: Readonly<Record<Request['type'], Allowed>> = {
  'gate-opened': 'top-frame',
  'keep-look': 'top-frame',
  'look-left': 'top-frame',
  'read-frames': 'top-frame',
  'frame-changed': 'sub-frame',
  'reading-failed': 'any-frame',
  'bring-words': 'any-frame',
  'lift-guard': 'top-frame',
  'page-misbehaved': 'top-frame',
  'is-guarded': 'top-frame',
  'look-again': 'extension-page',
  'tab-status': 'extension-page',
  'what-is-behind': 'extension-page',
  'look-behind': 'extension-page',
  'always-look-behind': 'extension-page',
};

/**
 * The message as a checked request, or undefined when it is malformed, comes from
 * another extension or from a place that has no business sending it. Content scripts
 * live on foreign pages: nothing they send is believed unseen. `outdated`: a look whose
 * page is gone, by the browser's word: the tab was closed, or is at another host
 * meanwhile. It may be kept for neither shop.
 */
export function acceptRequest(
  message: unknown,
  sender: Sender,
  own: { id: string; origin: string },
): Request | 'outdated' | undefined {
  if (sender.id !== own.id) return undefined;
  const parsed = v.safeParse(requestSchema, message);
  if (!parsed.success) return undefined;
  const request = parsed.output;
  const place = placeOf(sender, own.origin);
  if (request.type === 'keep-look' && (place === undefined || wasLeft(sender))) return 'outdated';
  if (!isAllowed(allowedFrom[request.type], place)) return undefined;
  if (request.type === 'keep-look' && request.report.host !== hostOf(sender.url)) return 'outdated';
  return request;
}

/** The tab shows another page by now; the one that sends is no longer frame 0 of it. */
const wasLeft = ({ documentLifecycle }: Sender): boolean =>
  documentLifecycle === 'cached' || documentLifecycle === 'pending_deletion';

function isAllowed(allowed: Allowed, place: From | undefined): boolean {
  return allowed === 'any-frame' ? place === 'top-frame' || place === 'sub-frame' : allowed === place;
}

/** undefined: the page or frame is no longer there. */
function placeOf(sender: Sender, ownOrigin: string): From | undefined {
  if (sender.url?.startsWith(`${ownOrigin}/`)) return 'extension-page';
  if (sender.tab?.id === undefined || sender.frameId === undefined) return undefined;
  return sender.frameId === 0 ? 'top-frame' : 'sub-frame';
}

function hostOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname : undefined;
}
