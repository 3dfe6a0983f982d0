import { familyOf } from '../catalogue/catalogue';
import {
  attributeOf,
  childElementsOf,
  classTokensOf,
  closest,
  enclosingForm,
  hasAttribute,
  isWithin,
  queryAll,
  tagOf,
  textWithin,
} from '../page/dom';
import { fold } from '../page/fold';
import { isPayName } from '../page/region';
import { isAmount } from './amounts';
import { chosenRow } from './chosen-row';
import { isNetwork } from './families';
import { asksForSum, asksWhoBuys } from './fields';
import { goesOn } from './goes-on';
import { innerElements } from './inner-elements';
import { isGeneric } from './label-methods';
import { headsProse, holdsSentence, isOneField, isPriced, isRecord } from './no-choice';
import type { StepSigns } from './payment-step';
import { isButton, isPlainButton, isPressableItself } from './pressable';
import {
  isPressed,
  leadsBeside,
  leavesPage,
  linksToPaying,
  looksPressable,
  opensForm,
  opensProse,
  sendsToPaying,
} from './pressable-tile';
import { isSure, methodsOf, type NamedRow } from './row';
import type { Heading, Scene } from './scene';
import { isInSheet } from './sheet';
import { showsSum } from './shown-sum';
import { MANY_BANKS } from './speaks-of-paying';
import { isOfPayCode } from './spots';
import { saysChoose } from './words';

const MANY = 4;
/** Enough where a heading asks to choose. */
const SEVERAL = 3;

/** How much speaks for tiles beside each other being ways to pay to choose from; 0: something speaks against it. */
export function scoreOfTiles(container: Element, rows: readonly NamedRow[], scene: Scene, signs: StepSigns): number {
  const [first] = rows;
  if (!first || signs.isDone || signs.isProduct || signs.isOrders || signs.isPayout) return 0;
  const isAnySure = rows.some(isSure);
  const methods = methodsOf(rows);
  const networksOnly = [...methods].every((method) => isNetwork(method, scene));
  const heading = scene.headingAbove(first.row.order);
  const region = scene.regionOf(first.methods[0]?.element ?? container);
  // Where the page asks which way to pay a sum, links to a page for each are the choice; where it tells none, links to the next step of its own.
  const isByLinks =
    heading?.kind === 'payment' &&
    signs.asksToChoose &&
    (showsSum(scene) ||
      (!signs.isHelp &&
        rows.length > 1 &&
        rows.every(({ row }) => leadsBeside(row.control, scene) || isUnderButton(row.control, scene))));
  const leaving = new Set(isByLinks ? [] : rows.filter(({ row }) => leavesPage(row.control)));
  const areHere = leaving.size === 0;
  // One of them marked as chosen makes a list of names a choice.
  let chosen: number | undefined;
  const isChosen = () => {
    chosen ??=
      rows.length > 1
        ? chosenRow(
            rows.map(({ row }) => row),
            scene,
          )
        : -1;
    return chosen >= 0;
  };
  const pressable = rows.filter((row) => !leaving.has(row) && looksPressable(row.row.control, scene)).length;
  if ((networksOnly || heading?.kind === 'trust') && pressable === 0) return 0;
  // A column of a table tells how each order was paid.
  if (tagOf(container) === 'tbody' && methods.size < rows.length) return 0;
  // The title of a table, beside what is filled in there.
  if (rows.some(({ row }) => tagOf(row.control) === 'caption')) return 0;
  // A title and what it says below are one, not two to choose from.
  if (headsText(rows) && !rows.some(({ row }) => isPressed(row.control, scene))) return 0;
  // A sentence tells what one can pay with, however many ways it lists.
  if (rows.length === 1 && first.methods.length > 1 && !isPressed(first.methods[0]!.element, scene)) return 0;
  // What is numbered is told, unless it can be pressed.
  if (tagOf(container) === 'ol' && !rows.some(({ row }) => isPressed(row.control, scene))) return 0;
  // So many ways to pay, all to be pressed, beside a sum need no words that say so.
  const isPlain =
    methods.size >= (signs.asksToChoose ? SEVERAL : MANY) &&
    areHere &&
    rows.every(({ row }) => isPressed(row.control, scene)) &&
    (showsSum(scene) || (isChosen() && heading?.kind === 'payment')) &&
    !signs.isHelp;
  // Beside the one name that is known stand buttons of names that are not.
  const areSeveral =
    rows.length > 1 ||
    (heading?.kind === 'payment' && signs.asksToChoose && childElementsOf(container).filter(isMadeToPress).length > 1);
  // The page asks how to pay, or how to pay a sum, or goes on from there, and the answers are made to be pressed.
  const isStep = heading?.kind === 'payment' && !signs.isHelp && goesOn(rows, scene);
  const asks = signs.asksToChoose || isStep;
  const isAsked =
    heading?.kind === 'payment' &&
    (asks || showsSum(scene) || (rows.every(isSure) && isChosen() && rows.every((row) => hasRing(row, scene)))) &&
    !signs.isHelp &&
    !signs.isSurvey &&
    areSeveral &&
    areHere &&
    rows.every(
      ({ row: { control } }) =>
        isPressableItself(control) ||
        holdsOneToPress(control, asks) ||
        (asks && (isUnderButton(control, scene) || isDrawnAsChoice(control, scene))) ||
        (isAnySure && isChosen()),
    );
  if (signs.isCart && !(isAsked && signs.payControl)) return 0;
  // Each is a button of a form, or a link, that goes to where one pays: pressing it is choosing and paying.
  const areSent =
    rows.length > 1 &&
    (rows.every(({ row }) => sendsToPaying(row.control)) ||
      (heading?.kind === 'payment' && !signs.isHelp && rows.every(({ row }) => linksToPaying(row.control))));
  // Or of an order: whoever fills it in sends it by the button of the way they pay.
  const areForOrder =
    rows.length > 1 &&
    !signs.isHelp &&
    rows.every((row) => isSure(row) && isSubmit(row.row.control)) &&
    asksWhoBuys(scene);
  // Buttons of wallets beside a field for a sum: whichever is pressed pays it.
  const areForSum =
    rows.length > 1 && areHere && !signs.isHelp && rows.every((row) => isBrandToPress(row, scene)) && asksForSum(scene);
  if (!isPlain && !isAsked && !areSent && !areForOrder && !areForSum && !isStep && !isStepLike(signs, heading, scene))
    return 0;
  if (!signs.payControl && (rows.some(({ row }) => opensProse(row.control)) || rows.every(headsProse))) return 0;
  // Each switched by itself: services to consent to, not ways to choose one of.
  if (
    !(isAsked && signs.payControl) &&
    rows.every(({ row }) => queryAll(row.control, 'input[type=checkbox]').length > 0)
  )
    return 0;
  if (rows.every(isOneField)) return 0;
  // Logos that nobody can press tell only under a heading that asks, and never at the foot, whatever it is called.
  if ((closest(container, isFooter, 4) || heading?.kind !== 'payment') && rows.every((row) => isLogo(row, scene)))
    return 0;
  if (methods.size < 2 && pressable === 0) return 0;
  // A page about paying tells of one way and another.
  const mayTell = signs.isAboutPaying && !signs.payControl && !signs.asksToChoose;
  if (mayTell && methods.size < 2 && !isPressed(first.row.control, scene)) return 0;
  if (mayTell && rows.every((row) => holdsSentence(row) && !isPressed(row.row.control, scene))) return 0;
  if (!signs.payControl && pressable === 0 && !isChosen()) return 0;
  let score = 0;
  if (heading?.kind === 'payment') score += 2;
  else if (!heading && signs.isAboutPaying) score += 2;
  if (region.payment || rows.every(({ row }) => queryAll(row.control, 'img').some(isOfPayCode))) score += 2;
  if (heading?.kind === 'delivery' || region.delivery) score -= 2;
  if (pressable / rows.length >= 0.5 || isChosen()) score += 2;
  if (leaving.size / rows.length > 0.5) score -= 4;
  if (methods.size >= 2 && isUniform(rows)) score += 1;
  if (methods.size >= 3) score += 1;
  if (rows.length > 1 && rows.every(isSure) && holdsNothingElse(container, rows)) score += 1;
  if (areForOrder) score += 2;
  else if (signs.payControl || areSent) score += 1;
  if (signs.saysCheckout) score += 1;
  // Buttons of a dialog on a page that asks to pay: which of them is pressed pays.
  if (
    signs.payControl &&
    rows.length > 1 &&
    rows.every(({ row }) => isButton(row.control)) &&
    isInSheet(first.row.control)
  )
    score += 1;
  // Buttons called after ways to pay, on a page whose address is about paying.
  if (signs.isByAddress && areHere && rows.length > 1 && rows.every(({ row }) => isUnderButton(row.control, scene)))
    score += 1;
  // One opens the form for a card.
  if (rows.length > 1 && rows.some((row) => isOfCard(row) && opensForm(row.row.control))) score += 1;
  // A card on file is a choice even where it stands alone, if anything is to be paid.
  if (rows.some(({ saved }) => saved) && (signs.payControl || signs.saysCheckout || signs.asksToChoose || isChosen()))
    score += 3;
  if (!areSeveral && methods.size < 2) score -= 2;
  if (networksOnly) score -= 2;
  if (rows.some((row) => isRecord(row, rows))) score -= 3;
  if (rows.every(isPriced)) return 0;
  if (!isAnySure && !areForSum && !areBanks(rows, scene))
    score -= heading?.kind === 'payment' || (region.payment && signs.payControl) ? 1 : 3;
  return score;
}

const isOfCard = ({ methods }: NamedRow): boolean => methods.some(({ method }) => method === 'card');

/** So many short names of banks are no other words. */
const areBanks = (rows: readonly NamedRow[], { catalogue }: Scene): boolean =>
  rows.length >= MANY_BANKS &&
  rows.every(({ methods }) => methods.every(({ method }) => familyOf(method, catalogue) === 'bank-redirect'));

/** A button that is called after a wallet or the like, and not after a kind of payment. */
const isBrandToPress = ({ row, methods }: NamedRow, scene: Scene): boolean =>
  (isPressableItself(row.control) || holdsOneToPress(row.control, true)) &&
  methods.every(({ method }) => !isGeneric(method) && !isNetwork(method, scene));

const headsText = ([first, ...others]: readonly NamedRow[]): boolean =>
  !!first &&
  /^h[1-6]$/.test(tagOf(first.row.control)) &&
  others.length > 0 &&
  others.every(({ row }) => tagOf(row.control) === 'p');

/** What sends the form in which it stands. */
const isSubmit = (control: Element): boolean =>
  isPlainButton(control) && attributeOf(control, 'type') === 'submit' && enclosingForm(control) !== null;

const isFooter = (element: Element): boolean => tagOf(element) === 'footer';

/** A picture that nobody can press. */
const isLogo = ({ row: { control } }: NamedRow, scene: Scene): boolean =>
  textWithin(control, 1) === '' && !isPressed(control, scene);

/** A column of a grid or an item of a list around nothing but a button, or where the page asks to choose a link. */
const holdsOneToPress = (tile: Element, asks: boolean): boolean => {
  const [only, ...others] = childElementsOf(tile);
  return only !== undefined && others.length === 0 && (isButton(only) || (asks && isPressableItself(only)));
};

/** The pointer shows that it can be pressed, it has a circle to fill in, or a button of its own to choose it by. */
function isDrawnAsChoice(tile: Element, scene: Scene): boolean {
  if (scene.styleOf(tile)?.cursor === 'pointer') return true;
  if (isPayName(attributeOf(tile, 'class') ?? '') || innerElements(tile, scene).some(isRing)) return true;
  const [only, ...others] = queryAll(tile, 'a,button,input').filter(isPressableItself);
  return only !== undefined && others.length === 0 && saysChoose(fold(textWithin(only, LONGEST_CHOOSE)));
}
const LONGEST_CHOOSE = 20;

/** What is drawn in each row to show which is chosen. */
const isRing = (element: Element): boolean =>
  tagOf(element) === 'radio' ||
  (textWithin(element, 1) === '' &&
    classTokensOf(element).some((token) => /^(?:radio|check|checked|checkbox)$/.test(token)));
const hasRing = ({ row }: NamedRow, scene: Scene): boolean => innerElements(row.control, scene).some(isRing);

/** All that can be pressed in the tile is one button that names a way to pay, also one that is a link. */
const isUnderButton = (tile: Element, { named }: Scene): boolean => {
  const [only, ...others] = [tile, ...queryAll(tile, 'a,button,input,[onclick]')].filter(isPressableItself);
  return (
    others.length === 0 &&
    only !== undefined &&
    (isPlainButton(only) || DRAWN_AS_BUTTON.test(attributeOf(only, 'class') ?? '')) &&
    named.some(({ item }) => isWithin(item.element, only))
  );
};
const DRAWN_AS_BUTTON = /(?:^|[\s_-])(?:btn|button)/i;

/** A button, or an item of a list that a developer gave a value to choose. */
const isMadeToPress = (tile: Element): boolean =>
  isButton(tile) || (tagOf(tile) === 'li' && hasAttribute(tile, 'data-value'));

/** Each part of the list is a way to pay. */
const holdsNothingElse = (container: Element, rows: readonly NamedRow[]): boolean =>
  childElementsOf(container).every((child) => rows.some(({ row }) => row.control === child));

/** A control to pay with, a title that says so, or an amount due under a heading that asks how to pay. */
function isStepLike(signs: StepSigns, heading: Heading | undefined, scene: Scene): boolean {
  if (signs.payControl || signs.saysCheckout || signs.isAboutPaying) return true;
  return (
    heading?.kind === 'payment' &&
    !signs.isHelp &&
    ((signs.asksToChoose && isInSheet(heading.item.element)) ||
      scene.walk.items.some(({ raw }) => isAmount(raw.trim())))
  );
}

const isUniform = (rows: readonly NamedRow[]): boolean => {
  const shapes = new Set(rows.map(({ row }) => tagOf(row.control)));
  return shapes.size === 1;
};
