import {
  attributeOf,
  childElementsOf,
  closest,
  isConnected,
  matchesSelector,
  parentOf,
  queryAll,
  textWithin,
} from '../page/dom';
import { fold } from '../page/fold';
import { visibilityNow } from '../page/layout';
import { controlFacts, isOnTop } from './control-facts';
import type { DangerVocabulary } from './danger';
import { inRoots, type Root } from './page-elements';
import { type ControlFacts, planReveal } from './plan';

/** Larger pages are compared in part. */
const mostElements = 12_000;

/** All that is in sight now, to tell later what has come into sight. */
export function elementsInSight(roots: readonly Root[]): ReadonlySet<Element> {
  const isVisible = visibilityNow();
  return new Set(inRoots(roots, '*').slice(0, mostElements).filter(isVisible));
}

/** The outermost elements that have come into sight since. */
export function appearedSince(before: ReadonlySet<Element>, roots: readonly Root[]): Element[] {
  const now = [...elementsInSight(roots)].filter((element) => !before.has(element));
  const appeared = new Set<Element | null>(now);
  return now.filter((element) => !appeared.has(parentOf(element)));
}

export interface OpenedList {
  /** As it stands now, for pages draw it anew. */
  readonly control: HTMLElement;
  readonly known: ControlFacts['known'];
  /** Where the control is a tab, the one that was in front before it. */
  readonly tabBefore: Element | null;
  /** The outermost elements of it that are in sight now. */
  readonly appearedNow: () => readonly Element[];
  readonly danger: DangerVocabulary;
  /** Presses under the guard. */
  readonly press: (element: HTMLElement) => void;
  /** Lets the page work for a moment. */
  readonly settle: (ms: number) => Promise<void>;
  readonly isOver: () => boolean;
}

const settleMs = 60;
/** Sheets slide away before they go. */
const slideMs = 300;

/**
 * Closes what the control opened, by the native way, the same control, or the
 * opened part's own way out. Tells whether it is closed; what has no such way is left open.
 */
export async function closeList(opened: OpenedList): Promise<boolean> {
  const { appearedNow } = opened;
  // A browser folds a frame away whose load was held: open, and nothing in sight.
  if (appearedNow().length === 0 && pressIfExpanded(opened)) await opened.settle(settleMs);
  for (const close of [closeNatively, pressIfExpanded, pressTabBefore, pressCloser, pressBackdrop, pressAgain]) {
    if (opened.isOver()) return false;
    const appeared = appearedNow();
    if (appeared.length === 0) return true;
    if (!close(opened, appeared)) continue;
    await opened.settle(settleMs);
    if (appearedNow().length === 0) return true;
    await opened.settle(slideMs);
  }
  return appearedNow().length === 0;
}

function closeNatively(_opened: OpenedList, appeared: readonly Element[]): boolean {
  const within = (selector: string) =>
    appeared.flatMap((element) =>
      [closest(element, (at) => matchesSelector(at, selector)) ?? [], queryAll(element, selector)].flat(),
    );
  const dialogs = within('dialog[open]');
  for (const dialog of dialogs) HTMLDialogElement.prototype.close.call(dialog as HTMLDialogElement);
  const popovers = within(':popover-open');
  for (const popover of popovers) HTMLElement.prototype.hidePopover.call(popover as HTMLElement);
  return dialogs.length + popovers.length > 0;
}

/** The control that opened, if it says that it is open. */
const pressIfExpanded = (opened: OpenedList): boolean => isExpanded(opened) && pressControl(opened);
const isExpanded = ({ control }: OpenedList): boolean => attributeOf(control, 'aria-expanded') === 'true';

/** Of tabs beside a tab, the one that is in front. */
export function tabInFront(control: Element): Element | null {
  const list =
    attributeOf(control, 'role') === 'tab' && closest(control, (at) => attributeOf(at, 'role') === 'tablist');
  return (list && queryAll(list, '[role="tab"][aria-selected="true"]')[0]) || null;
}

/** What a tab shows goes when another comes to the front. */
function pressTabBefore({ control, tabBefore, danger, press }: OpenedList): boolean {
  const mayGoBack =
    tabBefore instanceof HTMLElement &&
    tabBefore !== control &&
    tabInFront(control) !== tabBefore &&
    mayPress(tabBefore, danger);
  if (mayGoBack) press(tabBefore);
  return mayGoBack;
}

/** The control that opened, where it says nothing of its state. Each press may do harm anew: never more than one here. */
const pressAgain = (opened: OpenedList): boolean =>
  attributeOf(opened.control, 'aria-expanded') === null && pressControl(opened);

const page = { isTopFrame: true, isHostedCashier: false, isProvider: false };

/** Unless it is no longer what it was. */
function pressControl({ control, known, danger, press }: OpenedList): boolean {
  if (!isConnected(control)) return false;
  const facts = controlFacts({ control, known, hasUnknownWords: false }, danger);
  const expanded = attributeOf(control, 'aria-expanded');
  const again = planReveal({ ...facts, isTopmost: facts.isTopmost || expanded === 'true' }, page);
  if (again.kind !== 'open') return false;
  press(control);
  return true;
}

/** Words of a way out that does nothing else. "Cancel" is not among them: it may cancel more. */
const closeWords: ReadonlySet<string> = new Set(
  'close|x|×|✕|✖|╳|⨯|关闭|關閉|閉じる|닫기|schließen|fermer|cerrar|fechar|chiudi|sluiten|luk|lukk|stäng|sulje|zamknij|zavřít|zatvoriť|bezárás|închide|закрыть|закрити|затвори|kapat|đóng|tutup|ปิด|إغلاق|סגור|κλείσιμο|بستن|बंद करें'
    .split('|')
    .map(fold),
);

function pressCloser({ danger, press }: OpenedList, appeared: readonly Element[]): boolean {
  // The innermost word may not be what listens: a press bubbles up to that.
  const closer = appeared
    .flatMap((element) => [element, ...queryAll(element, 'button,[role="button"],a,[aria-label],i,span,div')])
    .find(
      (element): element is HTMLElement =>
        element instanceof HTMLElement && closeWords.has(nameOf(element)) && mayPress(element, danger),
    );
  if (closer) press(closer);
  return closer !== undefined;
}

function nameOf(element: HTMLElement): string {
  const name = attributeOf(element, 'aria-label') ?? attributeOf(element, 'title') ?? textWithin(element, 40);
  return name.length > 30 ? '' : fold(name);
}

/** An empty sheet over the whole page, which came with the list: pressing beside a list closes it. */
function pressBackdrop({ danger, press }: OpenedList, appeared: readonly Element[]): boolean {
  const { innerWidth: width, innerHeight: height } = window;
  const backdrop = appeared
    .flatMap((element) => [element, ...childElementsOf(element)])
    .find((element): element is HTMLElement => {
      if (!(element instanceof HTMLElement) || textWithin(element, 1) !== '' || childElementsOf(element).length > 0)
        return false;
      const box = Element.prototype.getBoundingClientRect.call(element);
      return box.width >= width * 0.8 && box.height >= height * 0.8 && mayPress(element, danger);
    });
  if (backdrop) press(backdrop);
  return backdrop !== undefined;
}

function mayPress(element: HTMLElement, danger: DangerVocabulary): boolean {
  const facts = controlFacts({ control: element, known: 'learned', hasUnknownWords: false }, danger);
  // "Close" is no label to look behind. Here it is the way out of what was just opened.
  const grave = facts.danger === 'navigates' ? null : facts.danger;
  const plan = planReveal({ ...facts, danger: grave, viewportShare: 0, isTopmost: true, isCustomElement: false }, page);
  return plan.kind === 'open' && isOnTop(element);
}
