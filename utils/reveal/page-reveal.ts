import { attributeOf, childElementsOf, elementById, parentOf, tagOf, textWithin } from '../page/dom';
import { askingNothing } from './asking-nothing';
import { appearedSince, closeList, elementsInSight, tabInFront } from './close-list';
import type { PageOutcome } from './conclude-reveal';
import { popoverOf } from './control-facts';
import type { DangerVocabulary } from './danger';
import { countFailedLoads } from './failed-loads';
import { redrawn } from './form-aims';
import { heldMs, type LettingThrough, longestArmingMs, longestRevealMs } from './outcome';
import { inRoots, ownValue, type Root, rootsOf, withFrames } from './page-elements';
import { pageGuard } from './page-guard';
import { type Changed, takeSnapshot } from './page-snapshot';
import type { ControlFacts, RevealPlan } from './plan';
import { watchShopper } from './shopper-watch';
import { watchAftermath } from './watch-aftermath';

/** How long a list may take to come into sight. */
export const windowMs = { nothing: 500, reads: 1400 } as const satisfies Record<LettingThrough, number>;
/** A list is drawn row by row: it is whole when two readings so far apart agree. */
const turnMs = 60;
/** So long a page answers to what was closed and put back: frames, observers, short slides. */
const afterglowMs = 150;
/** A page that goes sooner after a press than this was not left by hand; no event tells a script's step back from a person's. */
const quickestHandMs = 300;
/** Longer the shopper's own submission never waits for the rules to go. */
const longestWaitMs = 2500;

export interface RevealNeeds {
  readonly control: HTMLElement;
  /** Rows of choice, as the reader found them. */
  readonly rows: readonly Element[];
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly known: ControlFacts['known'];
  readonly plan: Extract<RevealPlan, { kind: 'open' }>;
  readonly danger: DangerVocabulary;
  /** Methods that are in sight now and were not known. */
  readonly countNew: () => number;
  /** Adds them to the look. */
  readonly keepRevealed: () => void;
  /** Has the network rules removed; resolved once they are. */
  readonly lift: () => Promise<unknown>;
  /** The name under which what was put into the page's own world listens. */
  readonly token: string;
  /** The page did harm after it was over. */
  readonly onMisdeed: () => void;
  /** In any case the last thing that happens. */
  readonly onEnd: () => void;
}

/** One reveal in one page: armed when made, acting once told that the network is held back. */
export interface PageReveal {
  act(letting: LettingThrough): Promise<PageOutcome>;
  /** Ends it, at whatever point. */
  end(): void;
  isOver(): boolean;
}

/**
 * Arms the page's side of the guard around one control. The first sign of the
 * shopper, or the longest time, ends it at once and lets everything through.
 */
export function beginReveal(needs: RevealNeeds): PageReveal {
  const { control, plan, token } = needs;
  const guard = pageGuard();
  const roots = () => rootsOf(document, needs.shadowRootOf);
  const rootsBefore = roots();
  const snapshot = takeSnapshot(document, { roots: withFrames(rootsBefore), rows: needs.rows, control });
  const before = elementsInSight(rootsBefore);
  const appearedNow = () => appearedSince(before, roots());
  const tabBefore = tabInFront(control);
  const openDetails = (inRoots(rootsBefore, 'details') as HTMLDetailsElement[]).map(
    (details) => [details, details.open] as const,
  );
  let isOver = false;
  let isGone = false;
  let interrupted: PageOutcome['interrupted'] = null;
  /** Times of the first and the latest press, by `performance.now`. */
  let openedAt = 0;
  /** null before any. */
  let pressedAt: number | null = null;

  guard.arm({ control, hash: anchorOf(control) });
  const stopWatching = watchShopper(document, control, () => interrupt('shopper'));
  let expiry = setTimeout(() => interrupt('time'), longestArmingMs);
  // One that the page fires by itself would lift the guard in the middle of a press.
  const onHide = ({ isTrusted }: Event) => {
    if (!isTrusted || isOver) return;
    const isByPress = pressedAt !== null && performance.now() - pressedAt < quickestHandMs;
    isGone = true;
    interrupt('time');
    if (isByPress) needs.onMisdeed();
  };
  window.addEventListener('pagehide', onHide);

  return { act, end, isOver: () => isOver };

  async function act(letting: LettingThrough): Promise<PageOutcome> {
    const failed = countFailedLoads();
    let found = 0;
    let opened = false;
    let isClosed = false;
    const changed = new Set<Changed>();
    try {
      if (!isOver) {
        open();
        found = await waitForMethods(letting);
        opened = isOver || appearedNow().length > 0;
        if (!isOver && found > 0) needs.keepRevealed();
        isClosed = !isOver && (await close());
      }
    } finally {
      await restore(changed);
    }
    const outcome = {
      interrupted,
      found,
      opened,
      leftOpen: opened && !isClosed,
      changed: [...changed],
      stopped: [...guard.stopped],
      failedLoads: failed.stop(),
      addressChanged: location.href !== snapshot.address,
    };
    end();
    return outcome;
  }

  function open(): void {
    openedAt = performance.now();
    pressedAt = openedAt;
    clearTimeout(expiry);
    expiry = setTimeout(() => interrupt('time'), longestRevealMs);
    if (plan.by === 'popover') popoverOf(control)?.showPopover();
    else if (plan.by === 'details')
      Reflect.set(HTMLDetailsElement.prototype, 'open', true, parentOf(control) ?? control);
    else press(control);
    noteAnswered();
  }

  /** What its handlers put off the page puts off from when they are done, and they may have been slow. */
  function noteAnswered(): void {
    pressedAt = performance.now();
  }

  /** An untrusted click and nothing else: never a pointer, never a key. */
  function press(element: HTMLElement): void {
    if (isOver || performance.now() > lastChance()) return;
    pressedAt = performance.now();
    const landing = landingOf(element);
    guard.arm({ control: landing, hash: anchorOf(control) }, guard.stopped);
    const href = attributeOf(element, 'href') ?? '';
    if (/^\s*javascript:/i.test(href)) {
      // Its code belongs to the page's own world; what it gives must not become the document.
      element.setAttribute('href', `${href}%0A;void 0`);
      askingNothing(() => element.dispatchEvent(new Event(`${token}-press`, { bubbles: true, composed: true })));
      setTimeout(() => element.setAttribute('href', href));
    } else askingNothing(() => HTMLElement.prototype.click.call(landing));
    stopEmptyFrames(roots());
  }

  /** What is pressed later could not be held for its time. */
  function lastChance(): number {
    return openedAt + longestRevealMs - heldMs - 3 * afterglowMs;
  }

  async function waitForMethods(letting: LettingThrough): Promise<number> {
    let count = 0;
    for (const begun = performance.now(); performance.now() - begun < windowMs[letting]; ) {
      await settle(turnMs);
      if (isOver) return 0;
      const now = needs.countNew();
      if (now > 0 && now === count) return now;
      count = now;
    }
    return count;
  }

  async function close(): Promise<boolean> {
    await comeBack();
    if (plan.by === 'details') for (const [details, wasOpen] of openDetails) details.open = wasOpen;
    await settle(0);
    // Details tell of it a moment later.
    if (plan.by === 'details') noteAnswered();
    const isClosed = await closeList({
      get control() {
        return redrawn(control, roots()) as HTMLElement;
      },
      known: needs.known,
      tabBefore,
      danger: needs.danger,
      appearedNow,
      press,
      // Asked for right after each way of closing.
      settle(ms) {
        noteAnswered();
        return settle(ms);
      },
      isOver: () => isOver,
    });
    await comeBack();
    return isClosed;
  }

  /** From the panel that the control's own address names. */
  async function comeBack(): Promise<void> {
    if (isOver || location.href === snapshot.address) return;
    guard.arm({ control, hash: null, back: snapshot.address }, guard.stopped);
    history.back();
    for (let turn = 0; turn < 6 && location.href !== snapshot.address; turn++) await settle(turnMs);
  }

  /** Twice: what closing and putting back set going in the page comes a frame later, and is to find the guard still up. */
  async function restore(changed: Set<Changed>): Promise<void> {
    for (let turn = 0; turn < 2 && !isOver; turn++) {
      for (const what of snapshot.restore()) changed.add(what);
      const heldUntil = turn === 0 && pressedAt !== null ? pressedAt + heldMs : 0;
      await settle(Math.max(afterglowMs, heldUntil - performance.now()));
    }
  }

  function interrupt(by: 'shopper' | 'time'): void {
    if (isOver) return;
    interrupted = by;
    end();
    snapshot.restoreChoices();
    if (pressedAt !== null) needs.keepRevealed();
  }

  /**
   * First of all, in this very event, nothing is stopped any more. The network rules
   * take a moment to go, or a worker to be started again for it: until then what the
   * shopper sends waits instead of being lost.
   */
  function end(): void {
    if (isOver) return;
    isOver = true;
    guard.disarm();
    // What stands in the place of the page may be of its own making: the background tells, and lifts.
    const lifted = Promise.race([isGone ? null : needs.lift(), settle(longestWaitMs)]);
    guard.postponeUntil(lifted);
    window.dispatchEvent(new Event(`${token}-lift`));
    void lifted.finally(() => window.dispatchEvent(new Event(`${token}-end`)));
    clearTimeout(expiry);
    stopWatching();
    window.removeEventListener('pagehide', onHide);
    if (pressedAt !== null) watchAftermath(guard, pressedAt, snapshot.choicesNow, needs.onMisdeed);
    needs.onEnd();
  }
}

const settle = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Where a person's press would land: the innermost plain part that holds all of the words, for a handler may stand on that alone. */
function landingOf(element: HTMLElement): HTMLElement {
  const words = textWithin(element);
  const inner = childElementsOf(element).find(
    (child) => /^(?:div|span)$/.test(tagOf(child)) && textWithin(child) === words,
  );
  return inner instanceof HTMLElement && words !== '' ? landingOf(inner) : element;
}

/** Frames that only scripts fill: a `javascript:` address which a press gave one takes its turn after that press. */
function stopEmptyFrames(roots: readonly Root[]): void {
  for (const frame of inRoots(roots, 'iframe:not([src]:not([src^=about]),[srcdoc])')) {
    ownValue(HTMLIFrameElement, 'contentDocument', frame)?.defaultView?.stop();
  }
}

/** The panel of this page that the control's own address names. */
function anchorOf(control: Element): string | null {
  const href = attributeOf(control, 'href') ?? '';
  return /^#[\w:.-]+$/.test(href) && elementById(href.slice(1), control) ? href : null;
}
