import type { Offering } from '../model/offering';

/** An offering in sight about which nothing is special; `rest` says what is. */
export function makeOffering(method: string, rest: Partial<Offering> = {}): Offering {
  return {
    method,
    prominence: 'visible',
    position: 1,
    available: true,
    unavailableReason: null,
    behind: null,
    doors: [],
    saved: false,
    networks: [],
    fee: null,
    confidence: 1,
    evidence: [],
    ...rest,
  };
}

/** Several, in this order as a buyer meets them. */
export function inOrder(...offerings: readonly Offering[]): Offering[] {
  return offerings.map((offering, index) => ({ ...offering, position: index + 1 }));
}
