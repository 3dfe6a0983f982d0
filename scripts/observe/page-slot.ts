import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { LaunchedExtension } from '../../e2e/launch-extension.ts';

export interface ContextOptions extends BrowserContextOptions {
  /** Nothing leaves but through the proxy. */
  readonly proxyOnly: boolean;
}

/** A place for one page at a time. */
export interface PageSlot {
  /** Runs `use` in a fresh context, with the extension where it has one; the context is gone afterwards, by force if need be. */
  withContext<T>(
    options: ContextOptions,
    use: (context: BrowserContext, extension: LaunchedExtension | undefined) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

/** Long enough for a healthy page to close; a page that hangs never does. */
const closeWithinMs = 3000;

/** No names looked up, no other protocols. */
export const proxyOnlyArgs = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-quic',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

/** false: it did not close in time, or failed to. */
export async function closesInTime(closing: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), closeWithinMs);
  });
  const done = closing.then(
    () => true,
    () => false,
  );
  const closed = await Promise.race([done, late]);
  clearTimeout(timer);
  return closed;
}
