import { queryAll } from '../page/dom';

/** Whatever a person does to a page begins with one of these. */
const signs = ['pointermove', 'pointerdown', 'mousedown', 'touchstart', 'keydown', 'wheel', 'beforeinput', 'drop'];
const turnMs = 40;
const focusable = 'a[href],button,input,select,textarea,summary,iframe,[tabindex],[contenteditable]';

/**
 * Calls back once, at the first sign that the shopper turns to the page, before
 * any handler of the page. Focus counts where it goes to something that was in
 * sight before `control` was used: a page puts the focus into what it opens.
 */
export function watchShopper(document: Document, control: Element, onSign: () => void): () => void {
  const inSight = new WeakSet(
    queryAll(document, focusable).filter(
      (element) => element !== control && Element.prototype.checkVisibility.call(element),
    ),
  );
  const stop = new AbortController();
  const { signal } = stop;
  const sign = () => {
    stop.abort();
    onSign();
  };
  for (const type of signs) listenToPerson(type, sign, signal);
  listenToPerson(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && inSight.has(target)) sign();
    },
    signal,
  );
  // A press in a frame is told to the page around it by nothing else.
  const turns = setInterval(() => navigator.userActivation?.isActive && sign(), turnMs);
  signal.addEventListener('abort', () => clearInterval(turns));
  return () => stop.abort();
}

/**
 * Hears what a person does. A script that moves the focus or has text inserted makes a trusted event as well;
 * but there the script goes on afterwards, while after an event of the browser's own a promise is settled before
 * the next listener is called.
 */
function listenToPerson(type: string, onEvent: (event: Event) => void, signal: AbortSignal): void {
  let isByScript = true;
  const options = { capture: true, passive: true, signal };
  window.addEventListener(
    type,
    () => {
      isByScript = true;
      queueMicrotask(() => {
        isByScript = false;
      });
    },
    options,
  );
  window.addEventListener(type, (event) => event.isTrusted && !isByScript && onEvent(event), options);
}
