import browser from 'webextension-polyfill';
import type { Answers, Order, Request, TabStatus } from './protocol';
import { tabStateKey } from './tab-state';

/** For our own pages: what is known of a tab now. */
export function askTabStatus(tabId: number): Promise<TabStatus> {
  return browser.runtime.sendMessage({ type: 'tab-status', tabId } satisfies Request);
}

/** For our own pages: reads the tab (again). false where it cannot be read. */
export function lookAgain(tabId: number): Promise<boolean> {
  return browser.runtime.sendMessage({ type: 'look-again', tabId } satisfies Request);
}

/** For the side panel: scrolls the page to one of these labels. false where none is in sight. */
export function scrollTo(tabId: number, labels: readonly string[]): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, { type: 'scroll-to', labels } satisfies Order, { frameId: 0 });
}

/**
 * Calls back with a tab's status now, whenever its reading goes on, and when another page is loaded
 * into it, which may be one that nobody reads; gives a function that stops it.
 *
 * @param asked the answer to an earlier question: shown meanwhile, for what came since it would lack
 */
export function watchTabStatus(
  tabId: number,
  onStatus: (status: TabStatus) => void,
  onError: (error: unknown) => void,
  asked?: Promise<TabStatus>,
): () => void {
  let isStopped = false;
  let latest = 0;
  let answered = 0;
  const ask = () => {
    const turn = ++latest;
    askTabStatus(tabId).then(
      (status) => {
        if (isStopped || turn < latest) return;
        answered = turn;
        onStatus(status);
      },
      (error: unknown) => !isStopped && onError(error),
    );
  };
  const onChange = (changes: Record<string, unknown>) => {
    if (tabStateKey(tabId) in changes) ask();
  };
  const onUpdated = (id: number, { status }: { readonly status?: string }) => {
    if (id === tabId && status !== undefined) ask();
  };
  browser.storage.session.onChanged.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  ask();
  // Its failure is told by the question above, which fails as well.
  asked?.then(
    (status) => !isStopped && answered === 0 && onStatus(status),
    () => undefined,
  );
  return () => {
    isStopped = true;
    browser.storage.session.onChanged.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** For our own pages: one message to the background, and its answer. */
export function askBackground<R extends Request>(request: R): Promise<Answers[R['type']]> {
  return browser.runtime.sendMessage(request);
}
