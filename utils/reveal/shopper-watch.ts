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
export function watchShopper(
  document: Document,
  control: Element,
  onSign: () => void,
  isPaused: () => boolean,
): () => void {
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
  for (const type of signs) {
    window.addEventListener(type, (event) => event.isTrusted && sign(), { capture: true, passive: true, signal });
  }
  window.addEventListener(
    'focusin',
    (event) => {
      if (isPaused() || !event.isTrusted || !(event.target instanceof Element)) return;
      if (inSight.has(event.target)) sign();
    },
    { capture: true, passive: true, signal },
  );
  // A press in a frame is told to the page around it by nothing else.
  const turns = setInterval(() => navigator.userActivation?.isActive && sign(), turnMs);
  signal.addEventListener('abort', () => clearInterval(turns));
  return () => stop.abort();
}
