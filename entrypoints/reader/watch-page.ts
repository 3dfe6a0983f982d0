import { listen } from '../../utils/page/dom';

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'hidden',
    'class',
    'style',
    'aria-hidden',
    'aria-expanded',
    'aria-checked',
    'aria-selected',
    'open',
    'checked',
    'disabled',
  ],
};

export interface PageWatch {
  /** Has changes inside this shadow root seen too. */
  readonly include: (root: ShadowRoot) => void;
}

/** Calls back after every change of the page that can change what it offers, until `signal` aborts. */
export function watchPage(onChange: () => void, signal: AbortSignal): PageWatch {
  const observer = new MutationObserver(onChange);
  const included = new WeakSet<Node>();
  const include = (root: Node) => {
    if (signal.aborted || included.has(root)) return;
    included.add(root);
    observer.observe(root, watched);
  };
  include(document);
  signal.addEventListener('abort', () => observer.disconnect());

  // A choice changes properties, which no observer sees; a frame that arrives fires only its own `load`.
  for (const type of ['change', 'load', 'toggle']) {
    listen(document, type, onChange, { capture: true, passive: true, signal });
  }
  return { include };
}
