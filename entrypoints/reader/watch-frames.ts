import type { FrameReading } from '../../utils/messaging/protocol';
import { send } from '../../utils/messaging/send';
import { listen, queryAll } from '../../utils/page/dom';
import { isFrameInSight } from '../../utils/page/is-frame-in-sight';

export interface Frames {
  /** As the frames were when last asked. */
  readonly readings: () => readonly FrameReading[];
  readonly refreshIfChanged: () => void;
  readonly refresh: () => void;
}

/** Knows what the frames of this page hold; `onReadings` is called when new answers have come. */
export function watchFrames(onReadings: () => void, signal: AbortSignal): Frames {
  let readings: readonly FrameReading[] = [];
  let asked = '';
  let isAsking = false;
  let isStale = false;

  // Another document stands in the same frame: neither its address nor its size tells.
  onFrameLoad(() => {
    asked = '';
  }, signal);

  const refresh = async () => {
    if (signal.aborted) return;
    if (isAsking) {
      isStale = true;
      return;
    }
    isAsking = true;
    try {
      const all = await send({ type: 'read-frames' });
      // A frame that the page does not show offers nothing.
      readings = all.filter((reading) => isFrameInSight(document, reading));
      onReadings();
    } catch (error) {
      // Left unread, the frames are named as such; the next change asks again.
      asked = '';
      console.debug('Ways to Pay: frames not read', error);
    } finally {
      isAsking = false;
    }
    if (isStale) {
      isStale = false;
      await refresh();
    }
  };

  return {
    readings: () => readings,
    refresh() {
      if (frameElements().length > 0 || readings.length > 0) void refresh();
      else onReadings();
    },
    refreshIfChanged() {
      const now = frameElements()
        .map(({ src, clientWidth, clientHeight }) => `${src} ${clientWidth}x${clientHeight}`)
        .join('\n');
      if (now === asked) return;
      asked = now;
      if (now === '') readings = [];
      else void refresh();
    },
  };
}

/** Calls back when a frame of this document has loaded: `load` does not bubble, but it is captured. */
export function onFrameLoad(callback: () => void, signal: AbortSignal): void {
  const onLoad = ({ target }: Event) => target instanceof HTMLIFrameElement && callback();
  listen(document, 'load', onLoad, { capture: true, passive: true, signal });
}

const frameElements = () => queryAll(document, 'iframe') as HTMLIFrameElement[];
