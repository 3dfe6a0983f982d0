import type { Observation } from '../model/observation';
import { type Change, type ComparableLook, diffObservations } from './diff-observations';

/** What a shop's kept looks say beside the one on screen. Derived, never stored. */
export interface EarlierLooks {
  readonly count: number;
  /** ISO 8601, UTC. */
  readonly firstAt: string;
  readonly lastAt: string;
  /** Whether the latest comparable look was partial, so that "not seen before" is weak. */
  readonly lastWasPartial: boolean;
  /** Against the latest earlier look that had offerings to read; null when there is nothing to compare. */
  readonly changes: readonly Change[] | null;
}

/**
 * The looks before the current one, `observations` newest first.
 *
 * The current look may already be among them (it is kept while it goes on), so
 * it is left out by `currentId`. Undefined: this shop was not seen before.
 */
export function earlierLooks(
  observations: readonly Observation[],
  currentId: string | null,
  current: ComparableLook | null,
): EarlierLooks | undefined {
  const earlier = observations.filter(({ id }) => id !== currentId);
  const [latest] = earlier;
  const oldest = earlier.at(-1);
  if (!latest || !oldest) return undefined;
  const comparable = earlier.find(({ detection }) => detection === 'offerings');
  const compared = comparable && current?.detection === 'offerings';
  return {
    count: earlier.length,
    firstAt: oldest.observedAt,
    lastAt: latest.observedAt,
    lastWasPartial: comparable?.completeness === 'partial',
    changes: compared ? diffObservations(comparable, current) : null,
  };
}
