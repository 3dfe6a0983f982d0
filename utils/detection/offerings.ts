import type { Evidence, Offering, Prominence } from '../model/offering';
import { fold } from '../page/fold';
import { itemsWithin } from '../page/span';
import type { Turns } from '../page/turns';
import { availabilityOf } from './availability';
import { chosenRow } from './chosen-row';
import type { ClosedControl } from './closed-lists';
import { doorsOf } from './doors';
import { isNetwork, unique } from './families';
import { feeOf } from './fee';
import { isKnownUnseen, isRowVisible } from './is-row-visible';
import { isGeneric } from './label-methods';
import { mergeOfferings } from './merge-offerings';
import { settleNamesakes } from './namesakes';
import { onlyOne } from './only-one';
import type { PaymentChooser } from './payment-choosers';
import { isPrompt } from './prompt';
import type { NamedRow, RowMethod } from './row';
import type { Scene } from './scene';
import { makeWaysInto, type WaysInto } from './ways-in';
import { saysChange } from './words';

/** A row with what it takes to reach it. */
interface ReachedRow {
  readonly named: NamedRow;
  readonly prominence: Prominence;
  readonly behind: readonly Element[];
  readonly behindLabel: string | null;
}

export interface Assembled {
  readonly offerings: readonly Offering[];
  /** Controls behind which hidden rows were read. */
  readonly readBehind: readonly Element[];
  /** Rows that can be reached but whose method is unknown. */
  readonly unnamed: number;
}

/** From rows to offerings: who is chosen, what is reached how, one entry a method and `saved`. */
export function* assembleOfferings(
  choosers: readonly PaymentChooser[],
  singles: readonly NamedRow[],
  closed: readonly ClosedControl[],
  scene: Scene,
): Turns<Assembled> {
  const waysInto = makeWaysInto(closed, scene);
  const reached: ReachedRow[] = [];
  const isToChange = closed.some(({ label }) => label !== null && saysChange(fold(label)));
  const all = choosers.flatMap(({ rows }) => rows);
  let unnamed = 0;
  for (const chooser of choosers) {
    const marked = isOfCards(chooser, choosers, scene) ? -1 : chosenAmong(chooser, waysInto, scene);
    const chosen = marked < 0 && isToChange ? leftInSight(chooser.rows, all, scene) : marked;
    for (const [index, named] of chooser.rows.entries()) {
      yield;
      const reach = reachOf(named, index === chosen, waysInto, scene);
      if (!reach) continue;
      if (named.methods.length === 0) unnamed += named.saved || isPrompt(named) ? 0 : 1;
      else reached.push(reach);
    }
  }
  const isOnly = choosers.length === 0 && singles.length === 1;
  for (const named of singles) {
    const reach = reachOf(named, isOnly && chosenRow([named.row], scene) === 0, waysInto, scene);
    if (reach) reached.push(reach);
  }
  yield;
  const isChoiceShown = reached.some((row) => isPreselected(row) && row.behind.length === 0);
  const inOrder = reached
    .map((row) => (isChoiceShown && isPreselected(row) ? asReached(row) : row))
    .sort((a, b) => a.named.row.order - b.named.row.order);
  const choice = inOrder.find(isPreselected);
  return {
    offerings: mergeOfferings(
      settleNamesakes(
        inOrder.flatMap((row) => row.named.methods.map((method) => toOffering(row, method, choice, scene))),
        scene,
      ),
    ),
    readBehind: unique(inOrder.flatMap(({ behind }) => behind)),
    unnamed,
  };
}

function reachOf(named: NamedRow, isChosen: boolean, waysInto: WaysInto, scene: Scene): ReachedRow | null {
  if (isRowVisible(named, scene))
    return { named, prominence: isChosen ? 'preselected' : 'visible', behind: [], behindLabel: null };
  const ways = waysInto(named.row.parts[0] ?? named.row.control);
  if (!ways || ways.length === 0) return null;
  const behind = ways.map(({ control }) => control);
  const prominence = isChosen ? 'preselected' : stepsTo(behind);
  return { named, prominence, behind, behindLabel: ways.at(-1)?.label ?? null };
}

/** Index of the row that is marked as chosen, else of that which the control of a list shows, or -1: terms are no choice. */
function chosenAmong({ chooser, rows, chosen: known }: PaymentChooser, waysInto: WaysInto, scene: Scene): number {
  if (rows.every(isOfTerms)) return -1;
  const marked = known ?? chosenRow(chooser.rows, scene);
  return marked < 0 ? shownByOpener(rows, waysInto, scene) : marked;
}

/** Which network a card is of is asked of whoever pays by card: that chooses nothing yet. */
const isOfCards = ({ rows }: PaymentChooser, choosers: readonly PaymentChooser[], scene: Scene): boolean =>
  rows.every(({ methods }) => methods.every(({ method }) => isNetwork(method, scene))) &&
  choosers.some((other) => other.rows.some(({ methods }) => methods.some(({ method }) => method === 'card')));

/** Index of the hidden row that the control which opens its list is called as, or -1: a list drawn shut shows what is chosen. */
function shownByOpener(rows: readonly NamedRow[], waysInto: WaysInto, { walk }: Scene): number {
  const [first] = rows;
  const way = first && waysInto(first.row.parts[0] ?? first.row.control)?.at(-1);
  if (!way?.label || rows.length < 2) return -1;
  const shown = [fold(way.label), ...itemsWithin(way.control, walk).map(({ text }) => text)];
  return onlyOne(rows, ({ items }) => items.length === 1 && shown.includes(items[0]!.text)) ?? -1;
}

/** Index of the only row that is not hidden, or -1: beside "Change" it is the one that is chosen. A row by itself must be the only one of the page. */
const leftInSight = (rows: readonly NamedRow[], all: readonly NamedRow[], scene: Scene): number => {
  const others = rows.length > 1 ? rows : all;
  return others.length > 1 ? rows.indexOf(others[onlyOne(others, (row) => isRowVisible(row, scene)) ?? -1]!) : -1;
};

/** "Card or instalments": what only says how the first is paid is offered by the row, but it is not what is chosen. */
const isBeside = ({ method }: RowMethod, { methods }: NamedRow): boolean =>
  isGeneric(method) && methods.some((each) => !isGeneric(each.method));

/** Of "Card or MobilePay", chosen as one, what the row names first. */
const isFirst = (method: RowMethod, named: NamedRow): boolean =>
  named.methods.find((each) => !isBeside(each, named)) === method;

const stepsTo = (behind: readonly Element[]): Prominence => (behind.length > 1 ? 'two-steps' : 'one-step');

/** What is chosen in a part that is shut is not what the page comes with, where a choice is in sight. */
const asReached = (row: ReachedRow): ReachedRow =>
  row.behind.length > 0 ? { ...row, prominence: stepsTo(row.behind) } : row;

const isPreselected = (row: ReachedRow): boolean => row.prominence === 'preselected' && !isOfTerms(row.named);

/** In how many instalments a chosen card is paid is no second choice of how to pay. */
const isOfTerms = ({ methods }: NamedRow): boolean => methods.every(({ method }) => method === 'installments');

function toOffering(row: ReachedRow, method: RowMethod, choice: ReachedRow | undefined, scene: Scene): Offering {
  const { named, behindLabel } = row;
  const isChoice = isFirst(method, named) && !(choice && isOfTerms(named));
  const prominence = row.prominence === 'preselected' && !isChoice ? 'visible' : row.prominence;
  const { available, reason } = availabilityOf(named, scene);
  const isHidden = prominence === 'one-step' || prominence === 'two-steps';
  const evidence: Evidence = {
    kind: method.kind,
    state: isKnownUnseen(method.kind)
      ? 'declared'
      : isHidden || !scene.isVisible(method.element)
        ? 'hidden-in-page'
        : 'shown',
    text: method.text,
  };
  return {
    method: method.method,
    prominence,
    position: 0,
    available,
    unavailableReason: reason,
    behind: isHidden ? behindLabel : null,
    doors: doorsOf(named, method.method, scene),
    saved: named.saved,
    networks: method.method === 'card' ? named.networks : [],
    fee: feeOf(named),
    confidence: method.confidence,
    evidence: [evidence],
  };
}
