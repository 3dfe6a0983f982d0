import { matchNames } from '../catalogue/match-names';
import { identifiersOf, isWithin } from '../page/dom';
import type { Turns } from '../page/turns';
import { type RuledPage, withoutRuled } from '../sites/apply-rules';
import { acceptedNetworks } from './accepted-networks';
import { type CardFieldRole, fieldWords } from './card-fields';
import { type CardForm, findCardForms } from './card-form';
import { joinCardForms, withCardTiles } from './cards';
import { type ClosedControl, findClosedControls } from './closed-lists';
import { pressedFor } from './comboboxes';
import { inPayBox } from './in-pay-box';
import { mayBePaymentStep } from './is-payment-step';
import { labelOf } from './label-of';
import { ownCashier } from './own-cashier';
import { withoutPanels } from './panels';
import { findPaymentChoosers, type PaymentChooser } from './payment-choosers';
import type { StepSigns } from './payment-step';
import type { NamedRow } from './row';
import { saidByPayControl } from './said-by-pay-control';
import { saidByTitle } from './said-by-title';
import { scanToPay } from './scan-to-pay';
import type { Scene } from './scene';
import { sentByButton, sentTo } from './sent-to';
import { withoutOpened } from './sheet';
import { findSingles } from './singles';
import { soleWay } from './sole-way';
import { findSummaryRows } from './summary-rows';
import { findTileChoosers } from './tiles';

export interface GenericPage {
  readonly choosers: readonly PaymentChooser[];
  readonly singles: readonly NamedRow[];
  readonly closed: readonly ClosedControl[];
  /** Something on the page is a choice of how to pay. */
  readonly isStep: boolean;
}

/**
 * Reads what the rules left, surest first: groups a browser knows as choices,
 * card forms, tiles, the one method shown as chosen, and what stands alone.
 * Each step leaves out what an earlier one took; between two the page may have its turn.
 */
export function* readGeneric(scene: Scene, signs: StepSigns, ruled: RuledPage): Turns<GenericPage> {
  const forms = signs.isDone ? [] : findCardForms(scene).filter((form) => isForPaying(form, signs, scene));
  yield;
  const native = withoutRuled(yield* findPaymentChoosers(scene, signs, forms.length > 0), ruled);
  yield;
  const carded = joinCardForms([...ruled.choosers, ...native], forms, scene);
  const pressed = [...ruled.closed.map(({ control }) => control), ...ruled.pays];
  const known = [...carded.choosers.flatMap(({ rows }) => rows), ...ruled.singles];
  const isFound = known.length > 0 || forms.length > 0;
  const tiled = yield* findTileChoosers(scene, isFound ? { ...signs, saysCheckout: true } : signs, [
    ...partsOf(known),
    ...pressed,
  ]);
  const tiles = withCardTiles(withoutPanels(tiled, known, scene), forms, scene);
  yield;
  const told =
    isFound || tiles.length > 0
      ? []
      : firstFound([scanToPay, saidByPayControl, inPayBox, sentByButton, saidByTitle], scene, signs);
  const isStep = isFound || tiles.length + told.length > 0;
  if (!isStep && !mayBePaymentStep(signs)) return { choosers: [], singles: [], closed: ruled.closed, isStep };

  const listed = [...carded.choosers, ...tiles];
  const listedRows = [...known, ...carded.singles, ...tiles.flatMap(({ rows }) => rows)].map(
    ({ row }) => row.parts[0] ?? row.control,
  );
  const closed = [
    ...ruled.closed,
    ...findClosedControls(scene, listedRows).filter(({ control }) => !isKnown(control, ruled)),
  ];
  yield;
  const summary = findSummaryRows(scene, signs, listedRows, closed);
  const choosers = [...listed, ...summary.choosers];
  yield;
  const alone = findSingles(scene, signs, [
    ...partsOf([...choosers.flatMap(({ rows }) => rows), ...ruled.singles, ...told]),
    // "Credit number" is no shop's credit.
    ...forms.flatMap(({ fields }) => fields.map(({ element }) => element)),
    ...pressed,
  ]);
  const found = isFound || choosers.length + told.length + alone.length > 0;
  const others =
    found || closed.length > 0 ? [...told, ...alone] : firstFound([ownCashier, sentTo, soleWay], scene, signs);
  return {
    choosers,
    singles: [...ruled.singles, ...carded.singles, ...others],
    closed: withoutOpened([...closed, ...shutLists(native, closed, scene), ...summary.cells], choosers, scene),
    isStep: isStep || choosers.length + others.length > 0,
  };
}

/** A list drawn by a component that shows nothing but what is chosen: the rest is behind it. */
const shutLists = (
  native: readonly PaymentChooser[],
  closed: readonly ClosedControl[],
  scene: Scene,
): readonly ClosedControl[] =>
  native
    .flatMap(({ chooser }) => (chooser.kind === 'summary' ? chooser.rows : []))
    .filter(({ parts }) => !closed.some(({ control }) => parts.some((part) => isWithin(control, part))))
    .map(({ control, parts: [part] }) => ({
      control: pressedFor(control, scene),
      label: labelOf(part ?? control, scene),
      strength: 'generic',
    }));

/** Permits and members' cards have a number, and a date or a code: without both, networks or words must speak of paying. */
const isForPaying = (form: CardForm, signs: StepSigns, scene: Scene): boolean =>
  form.number.isDeclared ||
  OF_CREDIT.test(identifiersOf(form.number.element)) ||
  (hasField(form, 'expiry') && (hasField(form, 'security') || saysPaymentCard(form, scene))) ||
  acceptedNetworks(form, [], scene).length > 1 ||
  signs.payControl !== null ||
  signs.saysCheckout ||
  signs.hasPaymentHeading ||
  signs.mayBeAboutPaying ||
  scene.regionOf(form.number.element).payment;

const hasField = ({ fields }: CardForm, wanted: CardFieldRole): boolean => fields.some(({ role }) => role === wanted);

/** "Numéro de carte bancaire": no member's card is called so. */
const saysPaymentCard = ({ number }: CardForm, scene: Scene): boolean =>
  matchNames(fieldWords(number.element, scene), scene.catalogue).some(({ method, weak }) => method === 'card' && !weak);

/** Where nothing is to be chosen: what the surest of these finds of the one way that the page tells. */
function firstFound(
  finders: readonly ((scene: Scene, signs: StepSigns) => NamedRow[])[],
  scene: Scene,
  signs: StepSigns,
): NamedRow[] {
  for (const find of finders) {
    const found = find(scene, signs);
    if (found.length > 0) return found;
  }
  return [];
}

const OF_CREDIT = /credit|debit/i;

const partsOf = (rows: readonly NamedRow[]): Element[] => rows.flatMap(({ row }) => row.parts);

/** Told by a rule already: as what shows more, or as what pays. */
const isKnown = (control: Element, { closed, pays }: RuledPage): boolean =>
  [...closed.map((each) => each.control), ...pays].some((each) => isWithin(control, each) || isWithin(each, control));
