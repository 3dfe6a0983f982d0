import { type Offering, type Prominence, prominences } from '../../utils/model/offering';

export interface OfferingGroup {
  readonly kind: Prominence | 'unavailable';
  /** Label of the control all of them stand behind; null when not told or not behind any. */
  readonly behind: string | null;
  readonly offerings: readonly Offering[];
}

/**
 * Offerings as they are shown: by prominence, the easiest first; those behind
 * different controls apart; those this order cannot have last, whatever their row's prominence.
 */
export function groupOfferings(offerings: readonly Offering[]): OfferingGroup[] {
  const inOrder = [...offerings].sort((a, b) => a.position - b.position);
  const available = inOrder.filter((offering) => offering.available);
  const groups = prominences.flatMap((prominence) =>
    byControl(available.filter((offering) => offering.prominence === prominence)).map(([behind, members]) => ({
      kind: prominence,
      behind,
      offerings: members,
    })),
  );
  const unavailable = inOrder.filter((offering) => !offering.available);
  return unavailable.length > 0 ? [...groups, { kind: 'unavailable', behind: null, offerings: unavailable }] : groups;
}

function byControl(offerings: readonly Offering[]): [string | null, Offering[]][] {
  const controls = new Map<string | null, Offering[]>();
  for (const offering of offerings) {
    const control = isBehind(offering.prominence) ? offering.behind : null;
    controls.set(control, [...(controls.get(control) ?? []), offering]);
  }
  return [...controls];
}

const isBehind = (prominence: Prominence): boolean => prominence === 'one-step' || prominence === 'two-steps';
