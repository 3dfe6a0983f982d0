import { closest, innerSizeOf, parentOf, tagOf } from './dom';

// Both spellings: the later names are Chrome 121 and Firefox 122.
const STYLE_CHECKS = {
  opacityProperty: true,
  visibilityProperty: true,
  contentVisibilityAuto: true,
  checkOpacity: true,
  checkVisibilityCSS: true,
};

/** What a reading asks of a page's layout; both answers hold until the page changes. */
export interface Layout {
  readonly isVisible: (element: Element) => boolean;
  readonly styleOf: (element: Element) => CSSStyleDeclaration | null;
}

/** The layout of a live page, for one reading. */
export const layoutNow = (): Layout => ({
  isVisible: visibilityNow(),
  styleOf: (element) => getComputedStyle(element),
});

/**
 * A question to ask within one reading, between two changes of the page: is this
 * element rendered, not transparent, of some size, within the page and not
 * clipped away by a collapsed ancestor? Answers are remembered, so make a new
 * one for every reading. Forces one layout; asked for matched elements only.
 */
export function visibilityNow(): (element: Element) => boolean {
  const clipped = new Map<Element, boolean>();

  // No recursion: a page may be nested as deep as it likes.
  function isClippedAway(element: Element): boolean {
    const asked: Element[] = [];
    let answer: boolean | undefined;
    for (let at: Element | null = element; at && answer === undefined; at = parentOf(at)) {
      answer = clipped.get(at) ?? (clips(at) || undefined);
      asked.push(at);
    }
    for (const each of asked) clipped.set(each, answer ?? false);
    return answer ?? false;
  }

  const answers = new Map<Element, boolean>();
  return (element) => {
    let answer = answers.get(element);
    if (answer === undefined) {
      answer = isShown(element);
      answers.set(element, answer);
    }
    return answer;
  };

  function isShown(element: Element): boolean {
    const shown = closest(element, (at) => tagOf(at) !== 'option' && tagOf(at) !== 'optgroup') ?? element;
    // A form with a field of that name would answer for itself.
    if (!Element.prototype.checkVisibility.call(shown, STYLE_CHECKS)) return false;
    const boxes = Element.prototype.getClientRects.call(shown);
    if (boxes.length === 0) return getComputedStyle(shown).display === 'contents';
    // Off to the left or above nobody can scroll to it.
    for (const box of boxes)
      if (box.width > 1 && box.height > 1 && box.right + scrollX > 0 && box.bottom + scrollY > 0)
        return !isClippedAway(shown);
    return false;
  }
}

/**
 * A box without room that hides what flows over it, `max-height: 0; overflow: hidden` and its kin; or a sheet that is
 * fixed below the window or beside it, where nobody can scroll to.
 */
function clips(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.position === 'fixed') {
    const { top, left } = Element.prototype.getBoundingClientRect.call(element);
    if (top >= innerHeight || left >= innerWidth) return true;
  }
  const [clientWidth, clientHeight] = innerSizeOf(element);
  if ((clientHeight > 1 && clientWidth > 1) || style.display === 'inline' || style.display === 'contents') return false;
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  return (clientHeight <= 1 && hides(style.overflowY)) || (clientWidth <= 1 && hides(style.overflowX));
}
