import type { Observation } from '../model/observation';
import { type Offering, prominences } from '../model/offering';
import type { MethodId } from '../model/payment-method';

/** The part of a kept look that tells of methods. */
export type Look = Pick<
  Observation,
  'id' | 'observedAt' | 'detection' | 'completeness' | 'offerings' | 'unnamed' | 'context'
>;

/**
 * What one look tells of one method. `unknown`: it tells nothing, because not all
 * could be read. Not having seen is not the same as having seen that it is not there.
 */
export type Presence =
  | { readonly kind: 'seen'; readonly offering: Offering }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };

/**
 * @param unnamedBefore rows without a known name in the looks that had the method: one more
 * than those may be this very method under a new label
 */
export function presenceOf(look: Look, method: MethodId, unnamedBefore = 0): Presence {
  if (look.detection !== 'offerings') return unknown;
  const offering = offeringOf(look.offerings, method);
  if (offering) return { kind: 'seen', offering };
  return look.completeness === 'complete' && look.unnamed <= unnamedBefore ? { kind: 'absent' } : unknown;
}

/**
 * The line that tells best how a shop offers a method: its own rather than one the
 * shopper saved, one that can be had rather than not, the easiest to reach. A card
 * network without a line of its own stands where the card form stands that takes it.
 * Its evidence stays with the look: what is derived has no use for it.
 */
export function offeringOf(offerings: readonly Offering[], method: MethodId): Offering | undefined {
  const own = offerings.filter((offering) => offering.method === method);
  const best = bestOf(own);
  if (best) return { ...best, evidence: [] };
  const through = bestOf(offerings.filter(({ networks }) => networks.includes(method)));
  return through && { ...through, method, networks: [], evidence: [] };
}

const unknown: Presence = { kind: 'unknown' };

function bestOf(offerings: readonly Offering[]): Offering | undefined {
  if (offerings.length < 2) return offerings[0];
  const rank = ({ saved, available, prominence }: Offering) =>
    (available ? 0 : 100) + (saved ? 10 : 0) + prominences.indexOf(prominence);
  return [...offerings].sort((a, b) => rank(a) - rank(b))[0];
}
