import { browser } from 'wxt/browser';
import type { FrameReading, Order } from '../../utils/messaging/protocol';
import { noteLost, send } from '../../utils/messaging/send';
import { listen } from '../../utils/page/dom';
import { isExtensionAlive } from './is-extension-alive';
import { readWithWords } from './read-document';
import type { Reader } from './reader-key';
import { scheduleReads } from './schedule-reads';
import { onFrameLoad } from './watch-frames';
import { watchPage } from './watch-page';

/**
 * In a frame: answers the page above it and tells it of changes, and reports
 * nothing by itself, for a frame is no shop.
 */
export function startFrameReader(): Reader {
  const stop = new AbortController();
  let answered = '';
  let touched = false;

  const schedule = scheduleReads(async (isAsked) => {
    if (!isExtensionAlive()) stop.abort();
    if (stop.signal.aborted || !(isAsked || page.isChanged())) return undefined;
    const start = performance.now();
    page.beginReading();
    const isNews = JSON.stringify(await readThisFrame()) !== answered;
    if (isNews) send({ type: 'frame-changed' }).catch(noteLost);
    return { isNews, spentMs: performance.now() - start };
  }, stop.signal);
  // A frame within has a document that nobody has read: that is news, though this one says the same.
  onFrameLoad(() => {
    answered = '';
  }, stop.signal);
  const page = watchPage(schedule.soon, stop.signal);

  const onOrder = (order: Order) => {
    if (order.type === 'stop') stop.abort();
  };
  browser.runtime.onMessage.addListener(onOrder);
  stop.signal.addEventListener('abort', () => isExtensionAlive() && browser.runtime.onMessage.removeListener(onOrder));
  for (const type of ['pointerdown', 'keydown', 'change'] as const) {
    listen(document, type, onTouch, { capture: true, passive: true, signal: stop.signal });
  }

  return {
    isAlive: () => !stop.signal.aborted && isExtensionAlive(),
    readNow: schedule.anew,
    async readFrame() {
      const reading = await readThisFrame();
      answered = JSON.stringify(reading);
      return reading;
    },
  };

  async function readThisFrame(): Promise<FrameReading> {
    const detection = await readWithWords({ onShadowRoot: page.include });
    const { innerWidth: width, innerHeight: height } = window;
    return { origin: location.origin, width, height, touched, detection };
  }

  function onTouch(event: Event): void {
    if (!event.isTrusted) return;
    touched = true;
    schedule.anew();
  }
}
