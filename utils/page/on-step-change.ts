export interface Navigating extends EventTarget {
  /** The Navigation API, where the browser has it. */
  readonly navigation?: EventTarget;
}

/** Calls back after every navigation within the document. Needs no patch in the page and no polling. */
export function onStepChange(window: Navigating, callback: () => void, signal: AbortSignal): void {
  if (window.navigation) {
    window.navigation.addEventListener('currententrychange', callback, { signal });
    return;
  }
  // Older browsers: what the page pushes by itself goes unseen, but not the way back.
  window.addEventListener('popstate', callback, { signal });
  window.addEventListener('hashchange', callback, { signal });
}
