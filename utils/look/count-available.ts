import type { Detection } from '../model/detection';

/** How many different methods this order can be paid with, hidden ones included; undefined where nothing was read. */
export function countAvailable(detection: Detection): number | undefined {
  if (detection.kind !== 'offerings') return undefined;
  return new Set(detection.offerings.filter((offering) => offering.available).map(({ method }) => method)).size;
}
