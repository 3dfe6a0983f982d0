import { completenessOf } from '../../utils/look/completeness-of';
import type { ClosedList, Detection } from '../../utils/model/detection';

/** A reading without what is in the document but not in sight: the lists it stands in were then left closed. */
export function inSight(detection: Detection): Detection {
  if (detection.kind !== 'offerings') return detection;
  const isHidden = ({ prominence }: { readonly prominence: string }) =>
    prominence === 'one-step' || prominence === 'two-steps';
  const known = new Set(detection.closedLists.map(({ label }) => label));
  const labels = new Set(detection.offerings.filter(isHidden).map(({ behind }) => behind));
  const leftClosed: ClosedList[] = [...labels]
    .filter((label) => !known.has(label))
    .map((label) => ({ label, opened: false }));
  const closedLists = [...detection.closedLists, ...leftClosed];
  return {
    ...detection,
    offerings: detection.offerings.filter((offering) => !isHidden(offering)),
    closedLists,
    completeness: completenessOf({ ...detection, closedLists }),
  };
}
