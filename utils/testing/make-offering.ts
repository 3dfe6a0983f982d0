import type { Offering } from '../model/offering';

export { plainOffering as makeOffering } from '../history/plain-offering';

/** Several, in this order as a buyer meets them. */
export function inOrder(...offerings: readonly Offering[]): Offering[] {
  return offerings.map((offering, index) => ({ ...offering, position: index + 1 }));
}
