import { navigationOf, type PageGuard } from './page-guard';

/** A page that leaves or chooses by itself so soon after our press does it because of that press, unless the shopper acted. */
const watchMs = 8000;
const turnMs = 1000;

/**
 * What a press set going for later cannot be stopped. It can be noticed, so that
 * the shop's controls are not used again: calls back once if the page goes elsewhere
 * or its choice changes while the shopper has not touched it.
 */
export function watchAftermath(
  guard: PageGuard,
  pressedAt: number,
  choicesNow: () => string,
  onMisdeed: () => void,
): void {
  const begun = performance.now();
  const before = choicesNow();
  const stop = new AbortController();
  // The very input that ended the reveal is the shopper's too, and may be all there is: Enter on Pay.
  const wasShopper = () => guard.lastInputAt > pressedAt || navigator.userActivation?.isActive;
  const misdeed = () => {
    stop.abort();
    if (!wasShopper()) onMisdeed();
  };
  navigationOf(window)?.addEventListener(
    'navigate',
    (event) => {
      const { userInitiated, hashChange } = event as Event & { userInitiated: boolean; hashChange: boolean };
      if (!userInitiated && !hashChange) misdeed();
    },
    { signal: stop.signal },
  );
  const look = () => {
    if (stop.signal.aborted) return;
    if (wasShopper() || performance.now() - begun > watchMs) stop.abort();
    else if (choicesNow() !== before) misdeed();
    else setTimeout(look, turnMs);
  };
  setTimeout(look, turnMs);
}
