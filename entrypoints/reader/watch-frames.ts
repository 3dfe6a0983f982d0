import type { FrameReading } from '../../utils/messaging/protocol';
import { send } from '../../utils/messaging/send';

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

  const refresh = async () => {
    if (signal.aborted) return;
    if (isAsking) {
      isStale = true;
      return;
    }
    isAsking = true;
    try {
      readings = (await send({ type: 'read-frames' })).filter(isInSight);
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

const frameElements = () => [...document.querySelectorAll('iframe')];

/**
 * A frame that the page does not show offers nothing. Which element holds which
 * frame cannot be asked across origins; the size of its window tells well enough.
 */
function isInSight({ width, height }: FrameReading): boolean {
  if (width === 0 || height === 0) return false;
  const ofItsSize = frameElements().filter(
    (frame) => Math.abs(frame.clientWidth - width) < 2 && Math.abs(frame.clientHeight - height) < 2,
  );
  // None: it stands in another frame or a shadow root.
  return (
    ofItsSize.length === 0 ||
    ofItsSize.some((frame) => frame.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
  );
}
