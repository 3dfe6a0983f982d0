import { plainOffering as makeOffering } from '../history/plain-offering';
import type { Offering, Prominence } from '../model/offering';

export { makeOffering };

/** Several, in this order as a buyer meets them. */
export function inOrder(...offerings: readonly Offering[]): Offering[] {
  return offerings.map((offering, index) => ({ ...offering, position: index + 1 }));
}

/** Read from a label that is in sight and says nothing but the method. */
export function labelledOffering(method: string, prominence: Prominence, position: number): Offering {
  return makeOffering(method, {
    prominence,
    position,
    confidence: 0.9,
    evidence: [{ kind: 'label', state: 'shown', text: method }],
  });
}
