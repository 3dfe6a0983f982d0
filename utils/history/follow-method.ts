import type { Fee, Offering, Prominence, UnavailableReason } from '../model/offering';
import { prominences } from '../model/offering';
import type { MethodId } from '../model/payment-method';
import { areComparable } from './conditions';
import { dayOf } from './in-order';
import { type Look, presenceOf } from './presence';
import { missesNeeded } from './removal-rule';

/**
 * One thing that happened to a method at a shop, told from looks alone.
 *
 * `there`: in the very first look that could be read, so since when is not known.
 * `added`: after complete looks without it. `found`: after looks that could have missed it.
 * `some-orders`: back after a miss that was no removal. `missed` is a miss too early to call.
 */
export type MethodEvent =
  | (Happened & { readonly kind: 'there' | 'found'; readonly offering: Offering })
  | (Happened & { readonly kind: 'added' | 'returned'; readonly offering: Offering; readonly looksWithout: number })
  | (Happened & { readonly kind: 'some-orders' })
  | (Happened & {
      readonly kind: 'removed';
      /** When it was last there, and how many complete looks on different days since were without it. */
      readonly lastSeen: string;
      readonly misses: number;
    })
  | (Happened & { readonly kind: 'promoted' | 'demoted' | 'became-default' | 'no-longer-default' } & Moved)
  | (Happened & { readonly kind: 'became-unavailable'; readonly reason: UnavailableReason | null })
  | (Happened & { readonly kind: 'became-available' })
  | (Happened & { readonly kind: 'fee-changed'; readonly from: Fee | null; readonly to: Fee | null });

interface Happened {
  readonly method: MethodId;
  /** The look that showed it. ISO 8601, UTC. */
  readonly at: string;
  readonly observation: string;
}

interface Moved {
  readonly from: Prominence;
  readonly to: Prominence;
  /** Label of the control it now stands behind. */
  readonly behind: string | null;
}

/** What one look told of the method followed; looks that told nothing are not among them. */
export interface Sighting {
  readonly look: Look;
  /** null: a complete look without it. */
  readonly offering: Offering | null;
}

export interface FollowedMethod {
  readonly sightings: readonly Sighting[];
  readonly events: readonly MethodEvent[];
}

/** Follows one method through a shop's looks, oldest first. */
export function followMethod(method: MethodId, looks: readonly Look[]): FollowedMethod {
  const sightings: Sighting[] = [];
  const events: MethodEvent[] = [];
  let unnamedBefore: number | undefined;
  /** The look that told of the removal, until one under such conditions shows the method again. */
  let removedAt: Look | undefined;
  let couldBeRead = false;

  for (const look of looks) {
    if (look.detection !== 'offerings') continue;
    const presence = presenceOf(look, method, unnamedBefore);
    const happened = { method, at: look.observedAt, observation: look.id };
    if (presence.kind === 'seen') {
      const { offering } = presence;
      unnamedBefore = Math.max(unnamedBefore ?? 0, look.unnamed);
      events.push(...eventsOfSeeing(offering, look, happened));
      sightings.push({ look, offering });
      if (removedAt && areComparable(removedAt.context, look.context)) removedAt = undefined;
    } else if (presence.kind === 'absent') {
      sightings.push({ look, offering: null });
      const removal: Removal | undefined = removedAt ? undefined : removalAt(sightings);
      if (removal) {
        events.push({ ...happened, kind: 'removed', ...removal });
        removedAt = look;
      }
    }
    couldBeRead = true;
  }
  return { sightings, events };

  function eventsOfSeeing(offering: Offering, look: Look, happened: Happened): MethodEvent[] {
    const comparable = comparableTo(look, sightings);
    const last = comparable.findLastIndex((sighting) => sighting.offering !== null);
    const was = comparable[last]?.offering;
    const looksWithout = comparable.length - 1 - last;
    if (removedAt && areComparable(removedAt.context, look.context)) {
      return [{ ...happened, kind: 'returned', offering, looksWithout }];
    }
    if (!was) {
      // Seen before under other conditions only: nothing has changed, it was never looked for under these.
      if (sightings.some((sighting) => sighting.offering !== null)) return [];
      if (looksWithout > 0) return [{ ...happened, kind: 'added', offering, looksWithout }];
      return [{ ...happened, kind: couldBeRead ? 'found' : 'there', offering }];
    }
    const isKnownToVary = events.some(({ kind }) => kind === 'some-orders');
    const varies: MethodEvent[] = looksWithout > 0 && !isKnownToVary ? [{ ...happened, kind: 'some-orders' }] : [];
    return [...varies, ...differences(was, offering, happened)];
  }
}

/** A look is set against so many telling looks before it at most: a year of daily visits costs no more than this. */
const lookBack = 200;

interface Removal {
  readonly lastSeen: string;
  readonly misses: number;
}

/** Whether the misses up to now make a removal, in days rather than looks. */
function removalAt(sightings: readonly Sighting[]): Removal | undefined {
  const now = sightings.at(-1)?.look;
  const comparable = now ? comparableTo(now, sightings) : [];
  const last = comparable.findLastIndex(({ offering }) => offering !== null);
  const lastSeen = comparable[last]?.look.observedAt;
  if (lastSeen === undefined) return undefined;
  const misses = daysOf(comparable.slice(last + 1));
  const first = comparable.findIndex(({ offering }) => offering !== null);
  const before = comparable.slice(first, last + 1).filter(({ look }) => look.completeness === 'complete');
  const seen = before.filter(({ offering }) => offering !== null);
  return misses >= missesNeeded(seen.length, before.length) ? { lastSeen, misses } : undefined;
}

function comparableTo(now: Look, sightings: readonly Sighting[]): Sighting[] {
  return sightings.slice(-lookBack).filter(({ look }) => areComparable(look.context, now.context));
}

export const daysOf = (sightings: readonly Pick<Sighting, 'look'>[]): number =>
  new Set(sightings.map(({ look }) => dayOf(look.observedAt))).size;

function differences(was: Offering, is: Offering, happened: Happened): MethodEvent[] {
  const events: MethodEvent[] = [];
  if (was.prominence !== is.prominence) {
    const moved = { from: was.prominence, to: is.prominence, behind: is.behind };
    events.push({ ...happened, kind: kindOfMove(was.prominence, is.prominence), ...moved });
  }
  if (was.available && !is.available) {
    events.push({ ...happened, kind: 'became-unavailable', reason: is.unavailableReason });
  }
  if (!was.available && is.available) events.push({ ...happened, kind: 'became-available' });
  if (was.fee?.kind !== is.fee?.kind || was.fee?.text !== is.fee?.text) {
    events.push({ ...happened, kind: 'fee-changed', from: was.fee, to: is.fee });
  }
  return events;
}

function kindOfMove(from: Prominence, to: Prominence) {
  if (to === 'preselected') return 'became-default';
  if (from === 'preselected' && to === 'visible') return 'no-longer-default';
  return prominences.indexOf(to) < prominences.indexOf(from) ? 'promoted' : 'demoted';
}
