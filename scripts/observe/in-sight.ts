import type { Detection } from '../../utils/model/detection';

/** A reading without what is in the document but not in sight; it is partial where something was left out. */
export function inSight(detection: Detection): Detection {
  if (detection.kind !== 'offerings') return detection;
  const offerings = detection.offerings.filter(
    ({ prominence }) => prominence === 'preselected' || prominence === 'visible',
  );
  if (offerings.length === detection.offerings.length) return detection;
  return { ...detection, offerings, completeness: 'partial' };
}
