import type { SiteRule } from '../../utils/sites/site-rule';

/** Where the reader of a world finds the rules it was brought; a symbol, for an element may have the id of a named property. */
export const rulesKey = Symbol.for('ways-to-pay rules');

export interface WorldWithRules {
  [rulesKey]?: readonly SiteRule[];
}
