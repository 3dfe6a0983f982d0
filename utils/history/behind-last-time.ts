import type { Observation } from '../model/observation';
import type { Offering } from '../model/offering';

/** Methods that the last look found behind a control, by the label of it. */
export interface BehindLastTime {
  /** null: a control whose label may not be kept. */
  readonly behind: string | null;
  readonly methods: readonly string[];
}

/**
 * What was buried in the latest other look at a shop and is not known of the
 * present one yet, so that it can be told before anything is opened.
 */
export function behindLastTime(
  looks: readonly Observation[],
  currentId: string | null,
  current: readonly Offering[],
): BehindLastTime[] {
  const last = looks.find(({ id, detection }) => id !== currentId && detection === 'offerings');
  const known = new Set(current.map(({ method }) => method));
  const buried = (last?.offerings ?? []).filter(
    ({ method, prominence }) => (prominence === 'one-step' || prominence === 'two-steps') && !known.has(method),
  );
  const labels = [...new Set(buried.map(({ behind }) => behind))];
  return labels.map((behind) => ({
    behind,
    methods: [...new Set(buried.filter((offering) => offering.behind === behind).map(({ method }) => method))],
  }));
}
