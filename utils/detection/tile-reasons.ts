import { attributeOf, enclosingForm } from '../page/dom';
import { isAmount } from './amounts';
import { hasRing, holdsOneToPress, isDrawnAsChoice, isUnderButton } from './drawn-as-choice';
import { isNetwork } from './families';
import { asksForSum, asksWhoBuys } from './fields';
import { goesOn } from './goes-on';
import { keptInField } from './kept-in-field';
import { isGeneric } from './label-methods';
import { isPlainButton, isPressableItself } from './pressable';
import { isPressed, linksToPaying, sendsToPaying } from './pressable-tile';
import { isSure, type NamedRow } from './row';
import type { Scene } from './scene';
import { isInSheet } from './sheet';
import { showsSum } from './shown-sum';
import type { TileList } from './tile-list';

/** Why tiles may be the ways to pay of a step. */
export interface TileReasons {
  /** The page asks how to pay, or how to pay a sum, or goes on from there, and the answers are made to be pressed. */
  readonly areAsked: boolean;
  /** Pressing one is choosing and paying. */
  readonly areSent: boolean;
  /** Whoever fills an order in sends it by the button of the way they pay. */
  readonly areForOrder: boolean;
  /** Buttons of wallets beside a field for a sum: whichever is pressed pays it. */
  readonly areForSum: boolean;
  /** A hidden field holds the code of the one that is chosen, under a heading about paying. */
  readonly areKept: boolean;
  /** Any of these, or something about the page. */
  readonly isAny: boolean;
}

export function reasonsOf(list: TileList): TileReasons {
  const { rows, scene, signs, isHeaded, leaving } = list;
  const isStep = isHeaded && !signs.isHelp && goesOn(rows, scene);
  const areAsked = areAnswers(list, signs.asksToChoose || isStep);
  const areSeveralHere = rows.length > 1 && !signs.isHelp;
  const areSent =
    rows.length > 1 &&
    (rows.every(({ row }) => sendsToPaying(row.control)) ||
      (isHeaded && !signs.isHelp && rows.every(({ row }) => linksToPaying(row.control))));
  const areForOrder =
    areSeveralHere && rows.every((row) => isSure(row) && isSubmit(row.row.control)) && asksWhoBuys(scene);
  const areForSum =
    areSeveralHere && leaving === 0 && rows.every((row) => isBrandToPress(row, scene)) && asksForSum(scene);
  const areKept =
    isHeaded &&
    areSeveralHere &&
    rows.every(({ row }) => isPressed(row.control, scene)) &&
    keptInField(
      rows.map(({ row }) => row),
      scene,
    ) >= 0;
  return {
    areAsked,
    areSent,
    areForOrder,
    areForSum,
    areKept,
    isAny: areAsked || areSent || areForOrder || areForSum || areKept || isStep || areMany(list) || isStepLike(list),
  };
}

const MANY = 4;
/** Enough where a heading asks to choose. */
const SEVERAL = 3;

/** So many ways to pay, all to be pressed, beside a sum need no words that say so. */
const areMany = ({ rows, methods, scene, signs, isHeaded, leaving, isChosen }: TileList): boolean =>
  methods.size >= (signs.asksToChoose ? SEVERAL : MANY) &&
  leaving === 0 &&
  rows.every(({ row }) => isPressed(row.control, scene)) &&
  (showsSum(scene) || (isHeaded && isChosen())) &&
  !signs.isHelp;

/** @param asks the page asks how to pay, or goes on from there */
function areAnswers(list: TileList, asks: boolean): boolean {
  const { rows, scene, signs, isHeaded, leaving, isAnySure, areAllSure, areSeveral, isChosen } = list;
  return (
    isHeaded &&
    (asks || showsSum(scene) || (areAllSure && isChosen() && rows.every((row) => hasRing(row, scene)))) &&
    !signs.isHelp &&
    !signs.isSurvey &&
    areSeveral &&
    leaving === 0 &&
    rows.every(
      ({ row: { control } }) =>
        isPressableItself(control) ||
        holdsOneToPress(control, asks) ||
        (asks && (isUnderButton(control, scene) || isDrawnAsChoice(control, scene))) ||
        (isAnySure && isChosen()),
    )
  );
}

/** A control to pay with, a title that says so, or an amount due under a heading that asks how to pay. */
function isStepLike({ signs, heading, isHeaded, scene }: TileList): boolean {
  if (signs.payControl || signs.saysCheckout || signs.isAboutPaying) return true;
  return (
    isHeaded &&
    !signs.isHelp &&
    ((signs.asksToChoose && isInSheet(heading!.item.element)) ||
      scene.walk.items.some(({ raw }) => isAmount(raw.trim())))
  );
}

/** What sends the form in which it stands. */
const isSubmit = (control: Element): boolean =>
  isPlainButton(control) && attributeOf(control, 'type') === 'submit' && enclosingForm(control) !== null;

/** A button that is called after a wallet or the like, and not after a kind of payment. */
const isBrandToPress = ({ row, methods }: NamedRow, scene: Scene): boolean =>
  (isPressableItself(row.control) || holdsOneToPress(row.control, true)) &&
  methods.every(({ method }) => !isGeneric(method) && !isNetwork(method, scene));
