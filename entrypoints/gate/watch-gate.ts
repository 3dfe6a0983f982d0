import cueData from 'virtual:gate-cues';
import { opensGate } from '../../utils/gate/opens-gate';
import { stepOf } from '../../utils/look/step-of';
import { sendSurely } from '../../utils/messaging/send';
import { listen } from '../../utils/page/dom';
import { onStepChange } from '../../utils/page/on-step-change';
import { gatePage } from './gate-page';

/** Pages fill late: a step is tested again after these times, in milliseconds, until the gate opens. */
const testAfterMs = [0, 1500, 5000];
/** After a step within the document the old one is still in sight for a moment. */
const testStepAfterMs = [800, 2500, 6000];
/** What the shopper presses may bring the payment section. */
const testPressAfterMs = [600, 2500];
/** However much the shopper presses, tests stay this far apart; the one at `load` too, for another follows anyway. */
const shortestGapMs = 1000;

/** Tests each step of the page until it turns out to be worth reading. Aborting the result ends it. */
export function watchGate(): AbortController {
  const stop = new AbortController();
  const { signal } = stop;
  let step = stepOf(new URL(location.href));
  let isOpen = false;
  let testedAt = Number.NEGATIVE_INFINITY;
  let timers: ReturnType<typeof setTimeout>[] = [];

  const test = () => {
    if (isOpen || signal.aborted) return;
    testedAt = performance.now();
    isOpen = opensGate(gatePage(), cueData);
    if (isOpen) void sendSurely({ type: 'gate-opened' }, () => signal.aborted);
  };
  const testAfter = (delays: readonly number[]) => {
    timers.forEach(clearTimeout);
    timers = delays.map((ms) => setTimeout(test, ms));
  };

  const begin = () => {
    testAfter(testAfterMs);
    listen(window, 'load', () => performance.now() - testedAt >= shortestGapMs && test(), { signal });
    onStepChange(
      window,
      () => {
        const now = stepOf(new URL(location.href));
        if (now === step) return;
        step = now;
        isOpen = false;
        testAfter(testStepAfterMs);
      },
      signal,
    );
    const onPress = () => {
      if (!isOpen && performance.now() - testedAt >= shortestGapMs) testAfter(testPressAfterMs);
    };
    listen(document, 'click', onPress, { capture: true, passive: true, signal });
  };

  // A page drawn ahead of time may never be seen.
  if (isPrerendering()) {
    listen(document, 'prerenderingchange', begin, { once: true, signal });
  } else begin();
  return stop;
}

/** Past a form or image of the page with that name, which would keep us waiting for ever. */
function isPrerendering(): boolean {
  const getter = Object.getOwnPropertyDescriptor(Document.prototype, 'prerendering')?.get;
  return getter?.call(document) === true;
}
