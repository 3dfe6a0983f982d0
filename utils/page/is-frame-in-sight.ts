import { queryAll } from './dom';

/**
 * Does the page show a frame of this inner size? Which element holds which frame cannot be
 * asked across origins; the size of its window tells well enough.
 */
export function isFrameInSight(document: Document, { width, height }: { width: number; height: number }): boolean {
  if (width === 0 || height === 0) return false;
  const ofItsSize = (queryAll(document, 'iframe') as HTMLIFrameElement[]).filter(
    (frame) => Math.abs(frame.clientWidth - width) < 2 && Math.abs(frame.clientHeight - height) < 2,
  );
  // None: it stands in another frame or a shadow root.
  return (
    ofItsSize.length === 0 ||
    ofItsSize.some((frame) => frame.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
  );
}
