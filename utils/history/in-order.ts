import type { Look } from './presence';

/** Oldest first; looks of the same moment by id, which for live looks is their order too. */
export function inOrder<L extends Pick<Look, 'id' | 'observedAt'>>(looks: readonly L[]): L[] {
  return [...looks].sort((a, b) => compare(a.observedAt, b.observedAt) || compare(a.id, b.id));
}

/** The day of a moment, in UTC: several looks in a day are mostly one order tried again. */
export const dayOf = (observedAt: string): string => observedAt.slice(0, 10);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
