import { browser } from 'wxt/browser';
import { continueLook } from '../../utils/look/continue-look';
import { lookId } from '../../utils/look/look-id';
import { openOutbox } from '../../utils/look/outbox';
import { stepOf } from '../../utils/look/step-of';
import { stitchFrames } from '../../utils/look/stitch-frames';
import type { LookReport, Order } from '../../utils/messaging/protocol';
import { send, sendSurely } from '../../utils/messaging/send';
import type { Detection } from '../../utils/model/detection';
import { onStepChange } from '../../utils/page/on-step-change';
import { isExtensionAlive } from './is-extension-alive';
import { readDocument, versions } from './read-document';
import type { Reader } from './reader-key';
import { scheduleReads } from './schedule-reads';
import { watchFrames } from './watch-frames';
import { watchPage } from './watch-page';

interface Look {
  readonly id: string;
  readonly observedAt: string;
  readonly step: string;
  found: Detection | undefined;
  /** The shopper has acted on the page since the look began. */
  touched: boolean;
}

/** In the top frame: follows the look at one payment step after another, and reports what it finds. */
export function startPageReader(): Reader {
  const stop = new AbortController();
  const { signal } = stop;
  let look: Look | undefined = beginLook();

  const isStopped = () => signal.aborted || !isExtensionAlive();
  const outbox = openOutbox({
    send: (report) => sendSurely({ type: 'keep-look', report }, isStopped),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    isStopped,
  });

  const schedule = scheduleReads(() => {
    if (isStopped()) stop.abort();
    if (!look || signal.aborted) return false;
    const before = JSON.stringify(look.found);
    frames.refreshIfChanged();
    const seen = stitchFrames(readDocument(page.include), frames.readings());
    look.touched ||= frames.readings().some(({ touched }) => touched);
    look.found = continueLook(look.found, seen, look.touched);
    outbox.offer(reportOf(look, look.found));
    return JSON.stringify(look.found) !== before;
  }, signal);
  const frames = watchFrames(schedule.anew, signal);
  const page = watchPage(schedule.soon, signal);

  onStepChange(
    window,
    () => {
      if (!look || look.step === stepOf(new URL(location.href))) return;
      // The gate decides whether the next step is worth a look, and has us called again.
      outbox.flush();
      look = undefined;
      send({ type: 'look-left' }).catch(ignoreLost);
    },
    signal,
  );
  for (const type of ['pointerdown', 'keydown', 'change'] as const) {
    document.addEventListener(type, onTouch, { capture: true, passive: true, signal });
  }
  window.addEventListener('pagehide', outbox.flush, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && comeBack(), { signal });

  const onOrder = (order: Order, _sender: unknown, answer: (value: unknown) => void) => {
    if (order.type === 'which-look') answer(look?.id ?? null);
    else {
      frames.refresh();
      answer(true);
    }
  };
  browser.runtime.onMessage.addListener(onOrder);
  signal.addEventListener('abort', () => isExtensionAlive() && browser.runtime.onMessage.removeListener(onOrder));

  schedule.anew();
  return { isAlive: () => !isStopped(), readNow, readFrame: () => null };

  function readNow(): void {
    look ??= beginLook();
    outbox.expectAnswer();
    frames.refresh();
    schedule.anew();
  }

  /** Back from another page, this one goes on where it stood: it is a new visit all the same. */
  function comeBack(): void {
    if (!look) return;
    look = undefined;
    readNow();
  }

  function onTouch(event: Event): void {
    if (!event.isTrusted || !look) return;
    look.touched = true;
    schedule.anew();
  }
}

function beginLook(): Look {
  const now = Date.now();
  return {
    id: lookId(now, crypto.getRandomValues(new Uint8Array(16))),
    observedAt: new Date(now).toISOString(),
    step: stepOf(new URL(location.href)),
    found: undefined,
    touched: false,
  };
}

function reportOf(look: Look, detection: Detection): LookReport {
  return {
    lookId: look.id,
    observedAt: look.observedAt,
    host: location.hostname,
    detection,
    context: {
      lang: detection.kind === 'unreadable' ? null : detection.lang,
      device: matchMedia('(pointer: coarse) and (max-width: 800px)').matches ? 'mobile' : 'desktop',
    },
    versions,
  };
}

/** The page goes on without us knowing that it went: the next report puts it right. */
function ignoreLost(error: unknown): void {
  console.debug('Ways to Pay: message lost', error);
}
