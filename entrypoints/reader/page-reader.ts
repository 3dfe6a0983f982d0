import { browser } from 'wxt/browser';
import type { ReadElements } from '../../utils/detection/detect';
import { continueLook, type Opening } from '../../utils/look/continue-look';
import { lookId } from '../../utils/look/look-id';
import { openOutbox } from '../../utils/look/outbox';
import { stepOf } from '../../utils/look/step-of';
import { stitchFrames } from '../../utils/look/stitch-frames';
import type { LookReport, Order } from '../../utils/messaging/protocol';
import { noteLost, send, sendSurely } from '../../utils/messaging/send';
import type { Detection } from '../../utils/model/detection';
import { listen } from '../../utils/page/dom';
import { onStepChange } from '../../utils/page/on-step-change';
import { crossedReadings } from './crossed-readings';
import { isExtensionAlive } from './is-extension-alive';
import { listsInSight } from './lists-in-sight';
import { watchPresses } from './press-watch';
import {
  claimsOfDocument,
  type ReadListener,
  readDocument,
  readInTurns,
  readWithWords,
  versions,
  whoseDocument,
  words,
} from './read-document';
import type { ListsInSight, Reader } from './reader-key';
import { scheduleReads } from './schedule-reads';
import { scrollToLabel } from './scroll-to';
import { takeTurns } from './take-turns';
import { watchFrames } from './watch-frames';
import { watchPage } from './watch-page';

interface Look {
  readonly id: string;
  readonly observedAt: string;
  /** That of the look's begin, and those of lists that took its place. */
  steps: readonly string[];
  found: Detection | undefined;
  /** The shopper has acted on the page since the look began. */
  touched: boolean;
}

/** In the top frame: follows the look at one payment step after another, and reports what it finds. */
export function startPageReader(): Reader {
  const stop = new AbortController();
  const { signal } = stop;
  let look: Look | undefined = beginLook();
  let isPaused = false;
  let elements: ReadElements = { rows: [], closed: [] };
  const crossed = crossedReadings();

  const isStopped = () => signal.aborted || !isExtensionAlive();
  const outbox = openOutbox({
    send: (report) => sendSurely({ type: 'keep-look', report }, isStopped),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    isStopped,
  });

  const schedule = scheduleReads(async (isAsked) => {
    if (isStopped()) stop.abort();
    if (!look || isPaused || signal.aborted || !(isAsked || page.isChanged())) return undefined;
    const turns = takeTurns();
    page.beginReading();
    const top = await (crossed.isAtOnce() ? readWithWords(listener) : readInTurns(listener, turns));
    const isCrossed = turns.isCut() && page.changedMeanwhile();
    if (crossed.isThrownAway(isCrossed, turns.spentMs())) {
      schedule.anew();
      return { isNews: true, spentMs: turns.spentMs() };
    }
    page.endReading(elements.rows, isCrossed);
    if (!look || isPaused || signal.aborted) return undefined;
    const before = JSON.stringify(look.found);
    frames.refreshIfChanged();
    look.touched ||= frames.readings().some(({ touched }) => touched);
    const opening = look.touched ? presses.opening() : undefined;
    if (keep(look, withFrames(top), opening) && opening) presses.opened();
    // What the page declares is read last, and may be in a script of its own.
    if (words.coming()) schedule.anew();
    return { isNews: JSON.stringify(look.found) !== before, spentMs: turns.spentMs() };
  }, signal);
  const presses = watchPresses(signal);
  const frames = watchFrames(schedule.anew, signal);
  const page = watchPage(schedule.soon, signal);
  const listener: ReadListener = {
    onShadowRoot: page.include,
    onElements(found) {
      elements = found;
    },
  };

  onStepChange(
    window,
    () => {
      const step = stepOf(new URL(location.href));
      if (!look || look.steps.includes(step)) return;
      // A list may take the place of the page, with an address of its own: that is no other payment step.
      if (presses.opening()) {
        look.steps = [...look.steps, step];
        return;
      }
      // The gate decides whether the next step is worth a look, and has us called again.
      outbox.flush();
      look = undefined;
      send({ type: 'look-left' }).catch(noteLost);
    },
    signal,
  );
  for (const type of ['pointerdown', 'keydown', 'change'] as const) {
    listen(document, type, onTouch, { capture: true, passive: true, signal });
  }
  listen(window, 'pagehide', outbox.flush, { signal });
  listen(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && comeBack(), { signal });

  const onOrder = (order: Order, _sender: unknown, answer: (value: unknown) => void) => {
    if (order.type === 'which-look') answer(look?.id ?? null);
    else if (order.type === 'scroll-to') answer(scrollToLabel(order.labels));
    else if (order.type === 'stop') stop.abort();
    else {
      frames.refresh();
      answer(true);
    }
  };
  browser.runtime.onMessage.addListener(onOrder);
  signal.addEventListener('abort', () => isExtensionAlive() && browser.runtime.onMessage.removeListener(onOrder));

  schedule.anew();
  return {
    isAlive: () => !isStopped(),
    readNow,
    readFrame: async () => null,
    lookBehind: { listsInSight: listsNow, knowAllWords: words.all, pause, countNew, keepRevealed },
  };

  /** At once, for those who wait for the answer. */
  function readPage(): Detection {
    return withFrames(readDocument(listener));
  }

  function withFrames(top: Detection): Detection {
    const lists = top.kind === 'offerings' ? top.closedLists : [];
    presses.known = {
      rows: elements.rows,
      closed: elements.closed.map(({ control }, index) => ({ control, label: lists[index]?.label ?? null })),
    };
    return stitchFrames(top, frames.readings());
  }

  /** Whether methods were added to those known. */
  function keep(to: Look, seen: Detection, opening: Opening | undefined): boolean {
    const before = countOf(to.found);
    to.found = continueLook(to.found, seen, to.touched, opening);
    outbox.offer(reportOf(to, to.found));
    return countOf(to.found) > before;
  }

  function listsNow(): ListsInSight {
    readPage();
    return listsInSight(
      elements,
      presses.known.closed.map(({ label }) => label),
    );
  }

  function pause(): () => void {
    isPaused = true;
    return () => {
      isPaused = false;
      schedule.anew();
    };
  }

  function countNew(): number {
    if (!look) return 0;
    const opening = { label: null, by: 'reveal', steps: 1 } as const;
    return countOf(continueLook(look.found, readPage(), true, opening)) - countOf(look.found);
  }

  function keepRevealed(label: string | null): void {
    if (!look) return;
    // From now on readings only add: the list is closed again, and what it held stays known.
    look.touched = true;
    keep(look, readPage(), { label, by: 'reveal', steps: 1 });
  }

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

const countOf = (found: Detection | undefined): number => (found?.kind === 'offerings' ? found.offerings.length : 0);

function beginLook(): Look {
  const now = Date.now();
  return {
    id: lookId(now, crypto.getRandomValues(new Uint8Array(16))),
    observedAt: new Date(now).toISOString(),
    steps: [stepOf(new URL(location.href))],
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
    whose: whoseDocument(),
    claims: detection.kind === 'not-checkout' ? claimsOfDocument() : [],
    context: {
      lang: detection.kind === 'unreadable' ? null : detection.lang,
      device: matchMedia('(pointer: coarse) and (max-width: 800px)').matches ? 'mobile' : 'desktop',
    },
    versions,
  };
}
