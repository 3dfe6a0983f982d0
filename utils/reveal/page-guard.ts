/** What an armed guard lets pass. */
export interface Pass {
  /** The control being pressed: its own click goes to the page's handlers. */
  readonly control: Element | null;
  /** Hash of a panel of this page that the control may show, such as `#more`. */
  readonly hash: string | null;
  /** Address to which the page is being brought back. */
  readonly back?: string;
}

/** `anchor`: a bare `#`, which many controls carry and none means. */
export type Stopped = 'submit' | 'press' | 'navigation' | 'reset' | 'anchor';

/** Stops, inside the page, what a press must not lead to. Sleeps until armed. */
export interface PageGuard {
  /** `stopped`: goes on counting from there. */
  arm(pass: Pass, stopped?: readonly Stopped[]): void;
  disarm(): void;
  /** What was stopped since it was last armed. */
  readonly stopped: readonly Stopped[];
  /** Time of the latest input of the shopper, as `performance.now` tells it; negative infinity before any. */
  readonly lastInputAt: number;
  /** For a moment submissions wait instead: until the network rules are gone, the shopper's own would be lost. */
  postponeUntil(isClear: Promise<unknown>): void;
}

const guardKey = Symbol.for('ways-to-pay guard');

/**
 * The one guard of this document. Its listeners should be there before the
 * page's own, or a page could stop the events first: so it is installed when the
 * document starts, and does nothing until armed.
 */
export function pageGuard(): PageGuard {
  const world = globalThis as typeof globalThis & Record<typeof guardKey, PageGuard | undefined>;
  world[guardKey] ??= installGuard();
  return world[guardKey];
}

/** The shape of a Navigation API event, which not every TypeScript library has. */
interface NavigateEventLike extends Event {
  readonly userInitiated: boolean;
  readonly hashChange: boolean;
  readonly destination: { readonly url: string };
}

const inputs = ['pointerdown', 'mousedown', 'touchstart', 'keydown', 'wheel'];

function installGuard(): PageGuard {
  let pass: Pass | null = null;
  let stopped: Stopped[] = [];
  let lastInputAt = Number.NEGATIVE_INFINITY;
  let clear: Promise<unknown> | null = null;

  const stop = (event: Event, what: Stopped) => {
    stopped.push(what);
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  window.addEventListener(
    'submit',
    (event) => {
      if (pass) stop(event, 'submit');
      else if (clear) postpone(event as SubmitEvent, clear);
    },
    true,
  );
  window.addEventListener('reset', (event) => pass && stop(event, 'reset'), true);
  window.addEventListener(
    'click',
    (event) => {
      if (pass && !event.isTrusted && pressesElsewhere(event, pass.control)) stop(event, 'press');
    },
    true,
  );
  // Last of all handlers: the page's own may see to the press themselves.
  window.addEventListener('click', (event) => clear && !event.defaultPrevented && openLater(event, clear));
  for (const type of inputs) {
    window.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) lastInputAt = performance.now();
      },
      { capture: true, passive: true },
    );
  }
  navigationOf(window)?.addEventListener('navigate', (each) => {
    const event = each as NavigateEventLike;
    if (!pass || !event.cancelable || isByPerson(event) || isAllowedPanel(event, pass.hash)) return;
    if (event.destination.url === pass.back) return;
    stopped.push(event.hashChange && new URL(event.destination.url).hash === '' ? 'anchor' : 'navigation');
    event.preventDefault();
    event.stopImmediatePropagation();
  });

  return {
    arm(what, before = []) {
      pass = what;
      stopped = [...before];
      clear = null;
    },
    disarm() {
      pass = null;
    },
    get stopped() {
      return stopped;
    },
    get lastInputAt() {
      return lastInputAt;
    },
    postponeUntil(isClear) {
      const waiting = isClear.finally(() => {
        if (clear === waiting) clear = null;
      });
      clear = waiting;
    },
  };
}

export const navigationOf = (view: Window): EventTarget | undefined =>
  (view as Window & { readonly navigation?: EventTarget }).navigation;

/** Chromium calls a form's submission so too where a script pressed the button: a person's press leaves the page active. */
const isByPerson = ({ userInitiated }: NavigateEventLike): boolean =>
  userInitiated && navigator.userActivation?.isActive !== false;

/** A panel that `:target` shows: only the anchor that the control itself names. */
const isAllowedPanel = ({ hashChange, destination }: NavigateEventLike, hash: string | null): boolean =>
  hashChange && hash !== null && hash.length > 1 && new URL(destination.url).hash === hash;

/** A press the page makes on a link, a submit button, a choice or a label, other than the one we made. */
function pressesElsewhere(event: Event, control: Element | null): boolean {
  const path = event.composedPath();
  if (path[0] === control) return false;
  return path.some((at) => {
    if (at instanceof HTMLButtonElement) return at.type !== 'button' && at.form !== null;
    if (at instanceof HTMLInputElement) return at.type !== 'button';
    if (at instanceof HTMLAnchorElement) return !/^#?$/.test(at.getAttribute('href') ?? '');
    return at instanceof HTMLLabelElement || at instanceof HTMLAreaElement || at instanceof SVGAElement;
  });
}

/** The shopper's own submission, sent on once nothing holds it back; handlers of the page run once, then. */
function postpone(event: SubmitEvent, clear: Promise<unknown>): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const { submitter } = event;
  void clear.finally(() => {
    if (form.isConnected) HTMLFormElement.prototype.requestSubmit.call(form, submitter);
  });
}

/** A link that the shopper follows into another window, which the network rules would leave empty. */
function openLater(event: Event, clear: Promise<unknown>): void {
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement);
  if (!link || !event.isTrusted || !/^(?:_blank|[^_])/.test(link.target)) return;
  event.preventDefault();
  void clear.finally(() => open(link.href, link.target, 'noopener'));
}
