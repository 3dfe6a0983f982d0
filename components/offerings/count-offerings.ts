import type { Offering } from '../../utils/model/offering';

export interface OfferingCounts {
  readonly available: number;
  readonly unavailable: number;
  /** Available, but only after at least one deliberate act. */
  readonly buried: number;
}

/** Counted by method: a saved card and the card form are one way to pay. */
export function countOfferings(offerings: readonly Offering[]): OfferingCounts {
  const available = methodsOf(offerings.filter((offering) => offering.available));
  const all = methodsOf(offerings);
  const inSight = methodsOf(
    offerings.filter(
      ({ available, prominence }) => available && (prominence === 'preselected' || prominence === 'visible'),
    ),
  );
  return { available: available.size, unavailable: all.size - available.size, buried: available.size - inSight.size };
}

const methodsOf = (offerings: readonly Offering[]): Set<string> => new Set(offerings.map(({ method }) => method));
