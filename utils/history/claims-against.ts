import type { Observation } from '../model/observation';
import type { Claim, Offering } from '../model/offering';
import type { MethodId } from '../model/payment-method';
import { inOrder } from './in-order';
import { type Look, presenceOf } from './presence';

export type ClaimingLook = Look & Pick<Observation, 'claims'>;

/** What a shop's latest telling look at its checkout says of a claimed method. `unknown`: none could tell. */
export type AtCheckout =
  | { readonly kind: 'offered'; readonly at: string; readonly offering: Offering }
  | { readonly kind: 'not-offered'; readonly at: string }
  | { readonly kind: 'unknown' };

/** One method that pages outside the checkout claimed. */
export interface ClaimedMethod {
  readonly method: MethodId;
  /** Each basis once, with when it was last read: ISO 8601, UTC. */
  readonly claims: readonly { readonly basis: Claim['basis']; readonly at: string }[];
  readonly atCheckout: AtCheckout;
}

/** What a shop claims beside what its checkout offers. */
export interface ClaimsAgainst {
  readonly claimed: readonly ClaimedMethod[];
  /** In the latest checkout, and claimed nowhere. Empty where nothing was claimed at all. */
  readonly unclaimed: readonly MethodId[];
}

/**
 * @param looks of one shop, in any order
 * @param isNetwork a network that a card form may take without saying so
 */
export function claimsAgainst(looks: readonly ClaimingLook[], isNetwork: (method: MethodId) => boolean): ClaimsAgainst {
  const latestFirst = inOrder(looks).reverse();
  const found = new Map<MethodId, Map<Claim['basis'], string>>();
  for (const { claims, observedAt } of latestFirst) {
    for (const { method, basis } of claims) {
      const bases = found.get(method) ?? new Map<Claim['basis'], string>();
      if (!bases.has(basis)) bases.set(basis, observedAt);
      found.set(method, bases);
    }
  }
  const claimed = [...found].map(([method, bases]) => ({
    method,
    claims: [...bases].map(([basis, at]) => ({ basis, at })),
    atCheckout: atCheckout(method, latestFirst, isNetwork),
  }));
  const checkout = latestFirst.find(({ detection }) => detection === 'offerings');
  const offered = claimed.length > 0 ? (checkout?.offerings ?? []) : [];
  return {
    claimed,
    unclaimed: [...new Set(offered.map(({ method }) => method))].filter((method) => !found.has(method)),
  };
}

function atCheckout(
  method: MethodId,
  latestFirst: readonly Look[],
  isNetwork: (method: MethodId) => boolean,
): AtCheckout {
  for (const look of latestFirst) {
    const presence = presenceOf(look, method);
    if (presence.kind === 'seen') return { kind: 'offered', at: look.observedAt, offering: presence.offering };
    if (presence.kind === 'absent' && !mayBeTaken(method, look, isNetwork))
      return { kind: 'not-offered', at: look.observedAt };
  }
  return { kind: 'unknown' };
}

/** A card form that names no networks takes some, and a row that is one network takes cards. */
function mayBeTaken(method: MethodId, { offerings }: Look, isNetwork: (method: MethodId) => boolean): boolean {
  if (method === 'card') return offerings.some((offering) => isNetwork(offering.method));
  return (
    isNetwork(method) && offerings.some((offering) => offering.method === 'card' && offering.networks.length === 0)
  );
}
