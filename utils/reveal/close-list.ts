import { fold } from '../page/fold';
import { layoutNow } from '../page/layout';
import { controlFacts, isOnTop } from './control-facts';
import type { DangerVocabulary } from './danger';
import { type ControlFacts, planReveal } from './plan';

/** Larger pages are compared in part. */
const mostElements = 5000;

/** All that is in sight now, to tell later what has come into sight. */
export function elementsInSight(document: Document): ReadonlySet<Element> {
  const { isVisible } = layoutNow();
  return new Set(Array.from(document.body.getElementsByTagName('*')).slice(0, mostElements).filter(isVisible));
}

/** The outermost elements that have come into sight since. */
export function appearedSince(before: ReadonlySet<Element>, document: Document): Element[] {
  const now = [...elementsInSight(document)].filter((element) => !before.has(element));
  const appeared = new Set(now);
  return now.filter((element) => !element.parentElement || !appeared.has(element.parentElement));
}

export interface OpenedList {
  readonly control: HTMLElement;
  readonly known: ControlFacts['known'];
  readonly before: ReadonlySet<Element>;
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
  const document = opened.control.ownerDocument;
  for (const close of [closeNatively, pressIfExpanded, pressCloser, pressBackdrop, pressAgain]) {
    if (opened.isOver()) return false;
    const appeared = appearedSince(opened.before, document);
    if (appeared.length === 0) return true;
    if (!close(opened, appeared)) continue;
    await opened.settle(settleMs);
    if (appearedSince(opened.before, document).length === 0) return true;
    await opened.settle(slideMs);
  }
  return appearedSince(opened.before, document).length === 0;
}

function closeNatively(_opened: OpenedList, appeared: readonly Element[]): boolean {
  const within = (selector: string) =>
    appeared.flatMap((element) => [element.closest(selector), ...element.querySelectorAll(selector)]);
  let any = false;
  for (const dialog of within('dialog[open]')) {
    if (!(dialog instanceof HTMLDialogElement)) continue;
    dialog.close();
    any = true;
  }
  for (const popover of within(':popover-open')) {
    if (!(popover instanceof HTMLElement)) continue;
    popover.hidePopover();
    any = true;
  }
  return any;
}

/** The control that opened, if it says that it is open. */
const pressIfExpanded = (opened: OpenedList): boolean => isExpanded(opened) && pressControl(opened);
const isExpanded = ({ control }: OpenedList): boolean => control.getAttribute('aria-expanded') === 'true';

/** The control that opened, where it says nothing of its state. Each press may do harm anew: never more than one here. */
const pressAgain = (opened: OpenedList): boolean =>
  opened.control.getAttribute('aria-expanded') === null && pressControl(opened);

/** Unless it is no longer what it was. */
function pressControl({ control, known, danger, press }: OpenedList): boolean {
  if (!control.isConnected) return false;
  const facts = controlFacts({ control, known, hasUnknownWords: false }, danger);
  const page = { isTopFrame: true, isHostedCashier: false, isProvider: false };
  const expanded = control.getAttribute('aria-expanded');
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
  const closers = appeared
    .flatMap((element) => [element, ...element.querySelectorAll('button,[role="button"],a,[aria-label],i,span,div')])
    .filter((element): element is HTMLElement => element instanceof HTMLElement && closeWords.has(nameOf(element)));
  // The innermost word may not be what listens: a press bubbles up to that.
  const closer = closers.find((element) => mayPress(element, danger));
  if (closer) press(closer);
  return closer !== undefined;
}

function nameOf(element: HTMLElement): string {
  const name = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent ?? '';
  return name.length > 30 ? '' : fold(name);
}

/** An empty sheet over the whole page, which came with the list: pressing beside a list closes it. */
function pressBackdrop({ danger, press, control }: OpenedList, appeared: readonly Element[]): boolean {
  const { innerWidth: width, innerHeight: height } = control.ownerDocument.defaultView ?? {
    innerWidth: 1,
    innerHeight: 1,
  };
  const backdrop = appeared
    .flatMap((element) => [element, ...element.children])
    .find((element): element is HTMLElement => {
      if (!(element instanceof HTMLElement) || (element.textContent ?? '').trim() !== '' || element.children.length > 0)
        return false;
      const box = element.getBoundingClientRect();
      return box.width >= width * 0.8 && box.height >= height * 0.8 && mayPress(element, danger);
    });
  if (backdrop) press(backdrop);
  return backdrop !== undefined;
}

function mayPress(element: HTMLElement, danger: DangerVocabulary): boolean {
  const facts = controlFacts({ control: element, known: 'learned', hasUnknownWords: false }, danger);
  const page = { isTopFrame: true, isHostedCashier: false, isProvider: false };
  const plan = planReveal({ ...facts, viewportShare: 0, isTopmost: true, isCustomElement: false }, page);
  return plan.kind === 'open' && isOnTop(element);
}
