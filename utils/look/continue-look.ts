import { limitReading } from '../detection/limit-reading';
import type { ClosedList, Detection } from '../model/detection';
import type { Evidence, Offering } from '../model/offering';
import { completenessOf } from './completeness-of';

/** A control that was used to open a list, and by whom. */
export interface Opening {
  /** As it may be kept. */
  readonly label: string | null;
  readonly by: 'shopper' | 'reveal';
  /** How many controls had to be used one after the other, this one being the last. */
  readonly steps: 1 | 2;
}

type Offerings = Extract<Detection, { kind: 'offerings' }>;

/**
 * What a look has found after one more reading of the same step.
 *
 * Until the shopper touches the page, the newer reading stands: pages load bit
 * by bit. From then on it only adds. What was preselected before stays
 * so, for the shopper's own choice is no default; methods that came into sight
 * as a closed list opened were one step away; and what was opened stays known
 * when the list is closed again. `opening`: the control that the shopper used
 * last, or that was used for them, so that it need not be guessed which list opened.
 */
export function continueLook(
  earlier: Detection | undefined,
  newer: Detection,
  touched: boolean,
  opening?: Opening,
): Detection {
  if (earlier?.kind !== 'offerings') return newer;
  // A step that is being left, or drawn anew, is empty for a moment.
  if (newer.kind !== 'offerings' || (newer.offerings.length === 0 && earlier.offerings.length > 0)) return earlier;
  return touched || opening ? addTo(earlier, newer, opening) : newer;
}

function addTo(earlier: Offerings, newer: Offerings, opening: Opening | undefined): Offerings {
  const hasNew = hasNewMethods(earlier, newer);
  const opened = opening && (hasNew || opening.by === 'reveal') ? [listOf(opening)] : listsOpened(earlier, newer);
  // A row that comes into sight chosen is the shop's default, unless there was one before.
  const hasDefault = earlier.offerings.some(({ prominence }) => prominence === 'preselected');
  const known = new Map(earlier.offerings.map((offering) => [keyOf(offering), offering]));
  const inSight = newer.offerings.map((offering) => {
    const before = known.get(keyOf(offering));
    if (before) return asBefore(before, offering);
    if (opened.length > 0) return asOpened(offering, opened, opening);
    return hasDefault ? asUnchosen(offering) : offering;
  });
  const keys = new Set(inSight.map(keyOf));
  const closedAgain = earlier.offerings.filter(
    (offering) =>
      !keys.has(keyOf(offering)) && (wasOpened(offering) || opened.length > 0 || newer.closedLists.length > 0),
  );
  const order = [...inSight, ...closedAgain].toSorted((a, b) => orderOf(a, known) - orderOf(b, known));
  const together = {
    ...newer,
    offerings: order.map((offering, index) => ({ ...offering, position: index + 1 })),
    closedLists: mergeLists(earlier.closedLists, newer.closedLists, opened),
  };
  return limitReading({ ...together, completeness: completenessOf(together) });
}

const keyOf = (offering: Offering) => `${offering.method} ${offering.saved}`;
const wasOpened = (offering: Offering) => offering.evidence.some(({ state }) => openedStates.has(state));
const openedStates: ReadonlySet<Evidence['state']> = new Set(['opened-by-shopper', 'revealed']);

const listOf = ({ label }: Opening): ClosedList => ({ label, opened: true });

function hasNewMethods(earlier: Offerings, newer: Offerings): boolean {
  const known = new Set(earlier.offerings.map(keyOf));
  return newer.offerings.some((offering) => !known.has(keyOf(offering)));
}

/** Lists that were closed before and are so no longer, once methods came into sight that were not known. */
function listsOpened(earlier: Offerings, newer: Offerings): ClosedList[] {
  if (!hasNewMethods(earlier, newer)) return [];
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

function asOpened(offering: Offering, opened: readonly ClosedList[], opening: Opening | undefined): Offering {
  const [only] = opened;
  const isFurther = offering.prominence === 'one-step' || offering.prominence === 'two-steps' || opening?.steps === 2;
  const state = opening?.by === 'reveal' ? ('revealed' as const) : ('opened-by-shopper' as const);
  return {
    ...offering,
    prominence: isFurther ? 'two-steps' : 'one-step',
    behind: offering.behind ?? (opened.length === 1 && only ? only.label : null),
    evidence: offering.evidence.map((one) => (one.state === 'shown' ? { ...one, state } : one)),
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
  const known = before.filter(({ label }) => openedLabels.has(label));
  const lists = new Map([...known, ...opened, ...now].map((list) => [list.label, list]));
  return [...lists.values()].map((list) => ({ ...list, opened: list.opened || openedLabels.has(list.label) }));
}

/** Places are those of the first meeting; what came later follows in the order it was met. */
function orderOf(offering: Offering, known: ReadonlyMap<string, Offering>): number {
  return known.get(keyOf(offering))?.position ?? 10_000 + offering.position;
}
