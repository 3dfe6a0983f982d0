/** Whatever a person does to a page begins with one of these. */
const signs = ['pointermove', 'pointerdown', 'mousedown', 'touchstart', 'keydown', 'wheel', 'beforeinput', 'drop'];
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
    [...document.querySelectorAll(focusable)].filter((element) => element !== control && element.checkVisibility()),
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
  return () => stop.abort();
}
