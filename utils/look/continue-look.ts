import type { ClosedList, Detection } from '../model/detection';
import type { Evidence, Offering } from '../model/offering';
import { completenessOf } from './completeness-of';

type Offerings = Extract<Detection, { kind: 'offerings' }>;

/**
 * What a look has found after one more reading of the same step.
 *
 * Until the shopper touches the page, the newer reading stands: pages load bit
 * by bit. From then on it only adds. What was preselected before stays
 * so, for the shopper's own choice is no default; methods that came into sight
 * as a closed list opened were one step away; and what was opened stays known
 * when the list is closed again.
 */
export function continueLook(earlier: Detection | undefined, newer: Detection, touched: boolean): Detection {
  if (earlier?.kind !== 'offerings') return newer;
  // A step that is being left, or drawn anew, is empty for a moment.
  if (newer.kind !== 'offerings' || (newer.offerings.length === 0 && earlier.offerings.length > 0)) return earlier;
  return touched ? addTo(earlier, newer) : newer;
}

function addTo(earlier: Offerings, newer: Offerings): Offerings {
  const opened = listsOpened(earlier, newer);
  // A row that comes into sight chosen is the shop's default, unless there was one before.
  const hasDefault = earlier.offerings.some(({ prominence }) => prominence === 'preselected');
  const known = new Map(earlier.offerings.map((offering) => [keyOf(offering), offering]));
  const inSight = newer.offerings.map((offering) => {
    const before = known.get(keyOf(offering));
    if (before) return asBefore(before, offering);
    if (opened.length > 0) return asOpened(offering, opened);
    return hasDefault ? asUnchosen(offering) : offering;
  });
  const keys = new Set(inSight.map(keyOf));
  const closedAgain = earlier.offerings.filter(
    (offering) => !keys.has(keyOf(offering)) && (wasOpened(offering) || newer.closedLists.length > 0),
  );
  const order = [...inSight, ...closedAgain].toSorted((a, b) => orderOf(a, known) - orderOf(b, known));
  const together = {
    ...newer,
    offerings: order.map((offering, index) => ({ ...offering, position: index + 1 })),
    closedLists: mergeLists(earlier.closedLists, newer.closedLists, opened),
  };
  return { ...together, completeness: completenessOf(together) };
}

const keyOf = (offering: Offering) => `${offering.method} ${offering.saved}`;
const wasOpened = (offering: Offering) => offering.evidence.some(({ state }) => openedStates.has(state));
const openedStates: ReadonlySet<Evidence['state']> = new Set(['opened-by-shopper', 'revealed']);

/** Lists that were closed before and are so no longer, once methods came into sight that were not known. */
function listsOpened(earlier: Offerings, newer: Offerings): ClosedList[] {
  const known = new Set(earlier.offerings.map(keyOf));
  if (newer.offerings.every((offering) => known.has(keyOf(offering)))) return [];
  const stillClosed = newer.closedLists.filter((list) => !list.opened).map(({ label }) => label);
  const closed = earlier.closedLists.filter((list) => !list.opened);
  const gone = closed.filter(({ label }) => !stillClosed.includes(label));
  // A dialog leaves the control that opened it in the page: with one list alone there is no doubt which.
  return gone.length > 0 || closed.length > 1 ? gone : closed;
}

function asBefore(before: Offering, now: Offering): Offering {
  return {
    ...now,
    prominence: before.prominence,
    behind: before.behind,
    networks: [...new Set([...before.networks, ...now.networks])],
    doors: [...new Set([...before.doors, ...now.doors])],
    confidence: Math.max(before.confidence, now.confidence),
    evidence: mergeEvidence(before.evidence, now.evidence),
  };
}

function asOpened(offering: Offering, opened: readonly ClosedList[]): Offering {
  const [only] = opened;
  return {
    ...offering,
    prominence: offering.prominence === 'one-step' || offering.prominence === 'two-steps' ? 'two-steps' : 'one-step',
    behind: offering.behind ?? (opened.length === 1 && only ? only.label : null),
    evidence: offering.evidence.map((one) =>
      one.state === 'shown' ? { ...one, state: 'opened-by-shopper' as const } : one,
    ),
  };
}

const asUnchosen = (offering: Offering): Offering =>
  offering.prominence === 'preselected' ? { ...offering, prominence: 'visible' } : offering;

function mergeEvidence(before: readonly Evidence[], now: readonly Evidence[]): Evidence[] {
  const seen = new Map([...before, ...now].map((one) => [`${one.kind} ${one.state} ${one.text}`, one]));
  return [...seen.values()];
}

function mergeLists(
  before: readonly ClosedList[],
  now: readonly ClosedList[],
  opened: readonly ClosedList[],
): ClosedList[] {
  const openedLabels = new Set([...opened, ...before.filter((list) => list.opened)].map(({ label }) => label));
  const lists = new Map(
    [...before.filter(({ label }) => openedLabels.has(label)), ...now].map((list) => [list.label, list]),
  );
  return [...lists.values()].map((list) => ({ ...list, opened: list.opened || openedLabels.has(list.label) }));
}

/** Places are those of the first meeting; what came later follows in the order it was met. */
function orderOf(offering: Offering, known: ReadonlyMap<string, Offering>): number {
  return known.get(keyOf(offering))?.position ?? 10_000 + offering.position;
}
