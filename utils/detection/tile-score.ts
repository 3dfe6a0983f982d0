import { familyOf } from '../catalogue/catalogue';
import { childElementsOf, closest, isWithin, queryAll, tagOf, textWithin } from '../page/dom';
import { holdsOneToPress, isUnderButton } from './drawn-as-choice';
import { headsProse, holdsSentence, isOneField, isPriced, isRecord } from './no-choice';
import type { StepSigns } from './payment-step';
import { isButton, isPressableItself } from './pressable';
import { isOfMethodCode, isPressed, opensProse } from './pressable-tile';
import type { NamedRow } from './row';
import type { Scene } from './scene';
import { isInSheet } from './sheet';
import { MANY_BANKS } from './speaks-of-paying';
import { isOfPayCode } from './spots';
import { readTileList, type TileList } from './tile-list';
import { reasonsOf, type TileReasons } from './tile-reasons';

/** How much speaks for tiles beside each other being ways to pay to choose from; 0: something speaks against it. */
export function scoreOfTiles(container: Element, rows: readonly NamedRow[], scene: Scene, signs: StepSigns): number {
  const list = readTileList(container, rows, scene, signs);
  if (!list || isTold(list)) return 0;
  const reasons = reasonsOf(list);
  return !reasons.isAny || isContradicted(list, reasons) ? 0 : pointsOf(list, reasons);
}

/** What they look like tells that they only say something. */
function isTold({ container, rows, first, scene, methods, networksOnly, heading, pressable }: TileList): boolean {
  const isAnyPressed = () => rows.some(({ row }) => isPressed(row.control, scene));
  if ((networksOnly || heading?.kind === 'trust') && pressable === 0) return true;
  // A column of a table tells how each order was paid.
  if (tagOf(container) === 'tbody' && methods.size < rows.length) return true;
  // The title of a table, beside what is filled in there.
  if (rows.some(({ row }) => tagOf(row.control) === 'caption')) return true;
  // A title and what it says below are one, not two to choose from.
  if (headsText(rows) && !isAnyPressed()) return true;
  // A sentence tells what one can pay with, however many ways it lists.
  if (rows.length === 1 && first.methods.length > 1 && !isPressed(first.methods[0]!.element, scene)) return true;
  // What is numbered is told, unless it can be pressed.
  return tagOf(container) === 'ol' && !isAnyPressed();
}

/** Whatever speaks for them, something about them speaks against it. */
function isContradicted(list: TileList, { areAsked }: TileReasons): boolean {
  const { container, rows, first, scene, signs, methods, isHeaded, pressable, isChosen } = list;
  const isPaidHere = areAsked && signs.payControl !== null;
  if (signs.isCart && !isPaidHere) return true;
  if (!signs.payControl && (rows.some(({ row }) => opensProse(row.control)) || rows.every(headsProse))) return true;
  // Each switched or filled in by itself: services to consent to, or what a shop takes, not ways to choose one of.
  const isSetAlone = (row: NamedRow) => queryAll(row.row.control, BOXES).length > 0 || isOneField(row);
  if (!isPaidHere && rows.every(isSetAlone)) return true;
  if (rows.every(isOneField) || rows.every(isPriced)) return true;
  // A cell with its own title shows what is chosen: that is told of by itself.
  if (signs.payControl && rows.some((row) => holdsItsHeading(row, scene))) return true;
  // Logos that nobody can press tell only under a heading that asks, and never at the foot, whatever it is called.
  if ((closest(container, isFooter, 4) || !isHeaded) && rows.every((row) => isLogo(row, scene))) return true;
  if (methods.size < 2 && pressable === 0) return true;
  // A page about paying tells of one way and another.
  const mayTell = signs.isAboutPaying && !signs.payControl && !signs.asksToChoose;
  if (mayTell && methods.size < 2 && !isPressed(first.row.control, scene)) return true;
  if (mayTell && rows.every((row) => holdsSentence(row) && !isPressed(row.row.control, scene))) return true;
  return !signs.payControl && pressable === 0 && !isChosen();
}

function pointsOf(list: TileList, { areSent, areForOrder, areForSum }: TileReasons): number {
  const { container, rows, first, scene, signs, methods, heading, isHeaded, region, leaving, pressable } = list;
  const isSeveral = rows.length > 1;
  let points = 0;
  if (isHeaded || (!heading && signs.isAboutPaying)) points += 2;
  if (region.payment || rows.every(({ row }) => queryAll(row.control, 'img').some(isOfPayCode))) points += 2;
  // `data-method="sbp"`: a script is told which of them was pressed.
  else if (isSeveral && rows.every(({ row }) => isOfMethodCode(row.control))) points += 2;
  if (heading?.kind === 'delivery' || region.delivery) points -= 2;
  if (pressable / rows.length >= 0.5 || list.isChosen()) points += 2;
  if (leaving / rows.length > 0.5) points -= 4;
  if (methods.size >= 2 && isUniform(rows)) points += 1;
  if (methods.size >= 3) points += 1;
  if (isSeveral && list.areAllSure && holdsNothingElse(container, rows)) points += 1;
  if (areForOrder) points += 2;
  else if (signs.payControl || areSent) points += 1;
  if (signs.saysCheckout) points += 1;
  // Buttons of a dialog on a page that asks to pay: which of them is pressed pays.
  if (signs.payControl && isSeveral && rows.every(({ row }) => isButton(row.control)) && isInSheet(first.row.control))
    points += 1;
  // Buttons called after ways to pay, on a page whose address is about paying.
  if (signs.isByAddress && leaving === 0 && isSeveral && rows.every(({ row }) => isUnderButton(row.control, scene)))
    points += 1;
  // A card on file is a choice even where it stands alone, if anything is to be paid.
  const isForPaying = signs.payControl || signs.saysCheckout || signs.asksToChoose || list.isChosen();
  if (isForPaying && rows.some(({ saved }) => saved)) points += 3;
  if (!list.areSeveral && methods.size < 2) points -= 2;
  if (list.networksOnly) points -= 2;
  if (rows.some((row) => isRecord(row, rows))) points -= 3;
  if (!list.isAnySure && !areForSum && !areBanks(rows, scene))
    points -= isHeaded || (region.payment && signs.payControl) ? 1 : 3;
  return points;
}

const holdsItsHeading = ({ row: { control }, methods }: NamedRow, { headings }: Scene): boolean =>
  (isPressableItself(control) || holdsOneToPress(control, true)) &&
  headings.some(
    ({ kind, item: { element } }) =>
      kind === 'payment' && isWithin(element, control) && !methods.some((method) => method.element === element),
  );

/** Boxes of the browser and of component libraries. */
const BOXES = 'input[type=checkbox],button[role=checkbox],[role=switch]';

/** So many short names of banks are no other words. */
const areBanks = (rows: readonly NamedRow[], { catalogue }: Scene): boolean =>
  rows.length >= MANY_BANKS &&
  rows.every(({ methods }) => methods.every(({ method }) => familyOf(method, catalogue) === 'bank-redirect'));

const headsText = ([first, ...others]: readonly NamedRow[]): boolean =>
  !!first &&
  /^h[1-6]$/.test(tagOf(first.row.control)) &&
  others.length > 0 &&
  others.every(({ row }) => tagOf(row.control) === 'p');

const isFooter = (element: Element): boolean => tagOf(element) === 'footer';

/** A picture that nobody can press. */
const isLogo = ({ row: { control } }: NamedRow, scene: Scene): boolean =>
  textWithin(control, 1) === '' && !isPressed(control, scene);

/** Each part of the list is a way to pay. */
const holdsNothingElse = (container: Element, rows: readonly NamedRow[]): boolean =>
  childElementsOf(container).every((child) => rows.some(({ row }) => row.control === child));

const isUniform = (rows: readonly NamedRow[]): boolean => {
  const shapes = new Set(rows.map(({ row }) => tagOf(row.control)));
  return shapes.size === 1;
};
