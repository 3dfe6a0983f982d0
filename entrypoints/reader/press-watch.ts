import type { Opening } from '../../utils/look/continue-look';
import { boxOfLabel } from '../../utils/page/box-of-label';
import {
  attributeOf,
  closest,
  hasAttribute,
  isWithin,
  listen,
  queryAll,
  tagOf,
  textWithin,
} from '../../utils/page/dom';
import { keptLabel } from './read-document';

/** After so long a list that comes is no longer put down to the last press. */
const pressHoldsMs = 10_000;
/** Deeper pages are rare, and the walk costs at each press. */
const mostElements = 6000;

export interface PressWatch {
  /** The control the shopper used last, where it may be one that opened a list. */
  opening(): Opening | undefined;
  /** A list has opened: what comes into sight from now on is a step further. */
  opened(): void;
  /** What the last reading knows: rows of choice, and controls of closed lists with the labels they are kept under. */
  known: { readonly rows: readonly Element[]; readonly closed: readonly { control: Element; label: string | null }[] };
}

/** Follows which control the shopper uses, so that what opens is known to be behind it. */
export function watchPresses(signal: AbortSignal): PressWatch {
  let last: { readonly opening: Opening; readonly at: number } | undefined;
  /** What was in sight before anything was opened; a control that was not is reached by a step more. */
  let before: WeakSet<Element> | undefined;
  let anyOpened = false;

  const watch: PressWatch = {
    known: { rows: [], closed: [] },
    opening: () => (last && performance.now() - last.at < pressHoldsMs ? last.opening : undefined),
    opened() {
      anyOpened = true;
    },
  };
  const onPress = (event: Event) => {
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    if (!anyOpened) before = elementsInSight();
    const list = watch.known.closed.find(({ control }) => isWithin(target, control) || isWithin(control, target));
    const control = list?.control ?? openerAround(target, watch.known.rows);
    if (!control) {
      last = undefined;
      return;
    }
    const steps = anyOpened && before && !before.has(control) ? 2 : 1;
    last = { opening: { label: list ? list.label : keptLabel(control), by: 'shopper', steps }, at: performance.now() };
  };
  for (const type of ['pointerdown', 'keydown'] as const) {
    listen(document, type, onPress, { capture: true, passive: true, signal });
  }
  return watch;
}

function elementsInSight(): WeakSet<Element> {
  return new WeakSet(
    queryAll(document, 'body *')
      .slice(0, mostElements)
      .filter((element) => Element.prototype.checkVisibility.call(element)),
  );
}

/** How far from a way to pay a control without a known label may stand. */
const nearby = 5;
const longestLabel = 60;

/** A control that says it opens something, or one without a known label in the same part of the page as the ways to pay. */
function openerAround(target: Element, rows: readonly Element[]): Element | null {
  const control = closest(target, isControl, 4);
  const at = control ?? target;
  if (closest(at, isChoice, 6) || (control && (submits(control) || leaves(control)))) return null;
  if (rows.some((row) => isWithin(at, row)) && rows.length > 1) return null;
  if (control && declaresOpening(control)) return control;
  if (textWithin(at).length > longestLabel) return null;
  const isNear = closest(at, (around) => rows.some((row) => isWithin(row, around)), nearby) !== null;
  return isNear ? at : null;
}

const isControl = (element: Element): boolean =>
  ['a', 'button', 'summary'].includes(tagOf(element)) ||
  /^(?:button|link|combobox)$/.test(attributeOf(element, 'role') ?? '');
const isChoice = (element: Element): boolean =>
  (['label', 'input', 'select', 'option', 'textarea'].includes(tagOf(element)) && !switchesPanel(element)) ||
  /^(?:radio|checkbox|option|switch|menuitemradio)$/.test(attributeOf(element, 'role') ?? '');
const switchesPanel = (label: Element): boolean => {
  const box = boxOfLabel(label);
  return box !== null && !Element.prototype.checkVisibility.call(box);
};
const submits = (control: Element): boolean =>
  tagOf(control) === 'button' &&
  attributeOf(control, 'type') !== 'button' &&
  closest(control, (at) => tagOf(at) === 'form') !== null;
const leaves = (control: Element): boolean => {
  const href = attributeOf(control, 'href');
  return href !== null && !/^(?:#|javascript:)/i.test(href);
};
const declaresOpening = (control: Element): boolean =>
  tagOf(control) === 'summary' ||
  ['aria-expanded', 'aria-controls', 'aria-haspopup', 'popovertarget', 'data-bs-toggle', 'data-toggle'].some((name) =>
    hasAttribute(control, name),
  );
