import type { Context } from '../model/observation';
import type { Look } from './presence';

/**
 * Oldest first; looks of the same moment by id, which for live looks is their order too.
 * Looks had under the same conditions share one object for them, so that comparing them costs nothing.
 */
export function inOrder<L extends Pick<Look, 'id' | 'observedAt' | 'context'>>(looks: readonly L[]): L[] {
  const contexts = new Map<string, Context>();
  const shared = (context: Context): Context => {
    const key = JSON.stringify(context);
    const known = contexts.get(key);
    if (known) return known;
    contexts.set(key, context);
    return context;
  };
  return looks
    .map((look) => ({ ...look, context: shared(look.context) }))
    .sort((a, b) => compare(a.observedAt, b.observedAt) || compare(a.id, b.id));
}

/** The day of a moment, in UTC: several looks in a day are mostly one order tried again. */
export const dayOf = (observedAt: string): string => observedAt.slice(0, 10);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
