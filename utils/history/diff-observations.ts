import type { Observation } from '../model/observation';
import type { Fee, Offering, Prominence, UnavailableReason } from '../model/offering';
import { prominences } from '../model/offering';
import type { MethodId } from '../model/payment-method';

/** The part of a look that can be compared: an observation, or a detection not kept yet. */
export type ComparableLook = Pick<Observation, 'detection' | 'completeness' | 'offerings'>;

interface Subject {
  readonly method: MethodId;
  /** An instrument the shopper saved is a line of its own. */
  readonly saved: boolean;
}

/**
 * One difference between two looks. `found` is a method read now but not before,
 * where the earlier look was partial: it may have been there all along.
 */
export type Change = Subject &
  (
    | { readonly kind: 'added' | 'found'; readonly prominence: Prominence }
    | { readonly kind: 'removed'; readonly prominence: Prominence }
    | { readonly kind: 'promoted' | 'demoted'; readonly from: Prominence; readonly to: Prominence }
    | { readonly kind: 'became-unavailable'; readonly reason: UnavailableReason | null }
    | { readonly kind: 'became-available' }
    | { readonly kind: 'fee-changed'; readonly from: Fee | null; readonly to: Fee | null }
  );

/**
 * What changed between two looks at one shop, `earlier` before `later`, in the
 * later look's order, removals last.
 *
 * A method missing from a partial observation is not a removal: we may only
 * have failed to open the list. A look without offerings to read (no payment
 * step, unreadable) says nothing about any method.
 */
export function diffObservations(earlier: ComparableLook, later: ComparableLook): Change[] {
  if (earlier.detection !== 'offerings' || later.detection !== 'offerings') return [];
  const before = new Map(earlier.offerings.map((offering) => [lineOf(offering), offering]));
  const now = new Set(later.offerings.map(lineOf));
  const newKind = earlier.completeness === 'complete' ? 'added' : 'found';
  const changes = later.offerings.flatMap((offering): Change[] => {
    const was = before.get(lineOf(offering));
    return was
      ? diffOfferings(was, offering)
      : [{ ...subjectOf(offering), kind: newKind, prominence: offering.prominence }];
  });
  if (later.completeness === 'partial') return changes;
  const gone = earlier.offerings.filter((offering) => !now.has(lineOf(offering)));
  return [
    ...changes,
    ...gone.map((offering): Change => ({ ...subjectOf(offering), kind: 'removed', prominence: offering.prominence })),
  ];
}

function diffOfferings(was: Offering, is: Offering): Change[] {
  const changes: Change[] = [];
  const subject = subjectOf(is);
  if (was.prominence !== is.prominence) {
    const kind = prominences.indexOf(is.prominence) < prominences.indexOf(was.prominence) ? 'promoted' : 'demoted';
    changes.push({ ...subject, kind, from: was.prominence, to: is.prominence });
  }
  if (was.available && !is.available)
    changes.push({ ...subject, kind: 'became-unavailable', reason: is.unavailableReason });
  if (!was.available && is.available) changes.push({ ...subject, kind: 'became-available' });
  if (was.fee?.kind !== is.fee?.kind || was.fee?.text !== is.fee?.text)
    changes.push({ ...subject, kind: 'fee-changed', from: was.fee, to: is.fee });
  return changes;
}

const subjectOf = ({ method, saved }: Offering): Subject => ({ method, saved });
const lineOf = ({ method, saved }: Offering): string => (saved ? `${method} saved` : method);
