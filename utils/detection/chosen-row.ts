import {
  attributeOf,
  classesOf,
  classTokensOf,
  closest,
  hasAttribute,
  isCustom,
  stateOf,
  tagOf,
  textWithin,
} from '../page/dom';
import { elementsWithin, itemsWithin } from '../page/span';
import { saysDisabled } from './availability';
import { isRadioInput } from './fields';
import { innerElements } from './inner-elements';
import { keptInField } from './kept-in-field';
import { oddRow } from './odd-row';
import { onlyOne } from './only-one';
import { isOpenBesideShut } from './open-fold';
import type { Row } from './row';
import { hasTick } from './row-marks';
import type { Scene } from './scene';
import { chosenTokens, chosenWords, unchosenTokens } from './words';

/**
 * Index of the row that is already chosen, or -1. A state that exactly one row
 * has counts, surest first: the control's own, aria, a class that says so, the
 * one icon that differs, the one colour that differs.
 */
export function chosenRow(rows: readonly Row[], scene: Scene): number {
  // The tick that all rows have is drawn in one.
  const isDrawnChosen = (at: Element) => hasChosenToken(at) && scene.styleOf(at)?.display !== 'none';
  /** Each is the row's own state, which one alone can have as well. */
  const states: ((row: Row) => boolean)[] = [
    ({ control }) => isChosenControl(control),
    (row) =>
      around(row, scene).some((at) =>
        ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-current'].some((name) =>
          /^(?:true|page|step)$/.test(attributeOf(at, name) ?? ''),
        ),
      ),
    (row) => around(row, scene).some(isChosenByData),
    (row) => radiosOf(row, scene).some(isChosenControl),
    ({ parts }) => parts.some((part) => [part, ...innerElements(part, scene)].some(isChosenComponent)),
    (row) => choicesIn(row, scene).some((at) => isTrue(at, 'aria-checked', 'aria-selected', 'aria-pressed')),
    (row) => within(row, scene).some(isChosenByData),
  ];
  if (rows.length < 2)
    return firstMarked(
      rows,
      [
        ...states,
        (row) => hasTick(row, scene),
        ({ control }) => isOpenBesideShut(control),
        // Its name may be all that is known of it.
        ({ control }) => closest(control, (at) => isTrue(at, 'aria-checked'), 2) !== null,
        // A box or radio in it tells by itself.
        (row) => isCalledChosen(row) && !choicesIn(row, scene).some((at) => tagOf(at) === 'input'),
      ],
      scene,
    );
  /** A class says which of several is chosen; on a row alone it says anything. */
  const signs: ((row: Row) => boolean)[] = [
    ({ control }) => isValueOfComponent(control),
    ({ control }) => closest(control, isOpenFold, 1) !== null,
    (row) => [...around(row, scene), ...choicesIn(row, scene)].some((at) => isTrue(at, 'aria-expanded')),
    ({ parts }) =>
      parts.some((part) =>
        itemsWithin(part, scene.walk).some(({ text }) => chosenWords.has(text) || TICK_SIGN.test(text)),
      ),
    // Beside rows called "select" it is the one called "selected".
    ({ parts, control }) => [control, ...parts].some((part) => classTokensOf(part).includes('selected')),
    ({ parts, control }) => [control, ...parts].some((part) => hasChosenToken(part)),
    // `form-check` and `choose-icon` say what it is for, and `check` or `choose` alone that it is chosen.
    ({ parts, control }) => [control, ...parts].some((part) => hasClass(part, 'check') || hasClass(part, 'choose')),
  ];
  const marked = firstMarked(rows, [...states, ...signs], scene);
  if (marked >= 0 || areDotsSeen(rows, scene)) return marked;
  const kept = keptInField(rows, scene);
  if (kept >= 0) return kept;
  const drawn = oneMarked(
    rows,
    (row) => row.parts.some((part) => innerElements(part, scene).some(isDrawnChosen)) && !holdsChoice(row, scene),
    scene,
  );
  if (drawn >= 0) return drawn;
  const odd = oddRow(rows, scene);
  // What cannot be pressed is drawn otherwise for that.
  return rows[odd]?.parts.some(saysDisabled) ? -1 : odd;
}

/** Nothing but the class for it says so of a row alone: `active`, and no `tab-active`. */
const isCalledChosen = ({ parts, control }: Row): boolean =>
  [control, ...parts].some((part) =>
    ['active', 'selected', 'checked', 'on', 'current', 'cur'].some((name) => hasClass(part, name)),
  );

const TICK_SIGN = /^[✓✔☑√◉●⦿🔘✅]$/u;

/** Index of the only row that is marked in the first way that marks a single one, or -1. */
function firstMarked(rows: readonly Row[], ways: readonly ((row: Row) => boolean)[], scene: Scene): number {
  for (const isMarked of ways) {
    const chosen = oneMarked(rows, isMarked, scene);
    if (chosen >= 0) return chosen;
  }
  return -1;
}

/** Index of the only row that is marked so, or -1; a hidden row ("less") can bear the mark of another state. */
const oneMarked = (rows: readonly Row[], isMarked: (row: Row) => boolean, scene: Scene): number =>
  onlyOne(rows, isMarked) ?? onlyOne(rows, (row) => isMarked(row) && isInSight(row, scene)) ?? -1;

/** Where the browser's own dots are in sight they show what is chosen, and no colour or icon does. */
const areDotsSeen = (rows: readonly Row[], scene: Scene): boolean =>
  rows.every((row) => radiosOf(row, scene).some(scene.isVisible));

const isInSight = ({ control, parts }: Row, scene: Scene): boolean => scene.isVisible(parts[0] ?? control);

/** Fields and controls of a row, those in shadow roots too: there the row's own element carries no state. */
const choicesIn = ({ parts }: Row, { walk }: Scene): Element[] =>
  parts.flatMap((part) =>
    [walk.fields, walk.controls].flatMap((list) => elementsWithin(part, list, walk).filter((each) => !isSwitch(each))),
  );

/** Those of a row's radios that choose the row: of several with one name one is chosen within it. */
function radiosOf(row: Row, scene: Scene): Element[] {
  const radios = choicesIn(row, scene).filter(isRadioInput);
  const nameOf = (radio: Element) => attributeOf(radio, 'name');
  return radios.filter((radio) => radios.every((other) => other === radio || nameOf(other) !== nameOf(radio)));
}

/** A choice of its own within the row: what is chosen there is a part of the row. */
const holdsChoice = (row: Row, scene: Scene): boolean =>
  choicesIn(row, scene).filter(isRadioInput).length > radiosOf(row, scene).length;

/** An element of a component library, or `<radio>` of a mini program, shows its state as an attribute, as the browser's own do. */
const isChosenComponent = (element: Element): boolean =>
  (isCustom(element) || tagOf(element) === 'radio') &&
  ['checked', 'selected', 'open'].some((name) => (attributeOf(element, name) ?? 'false') !== 'false');

/** Headless components show their state to style sheets: `data-state="checked"`, `data-selected`. */
const isChosenByData = (element: Element): boolean =>
  CHOSEN_STATE.test(attributeOf(element, 'data-state') ?? '') ||
  ['data-checked', 'data-selected', 'data-active'].some((name) => SET.test(attributeOf(element, name) ?? 'false'));

const CHOSEN_STATE = /^(?:checked|selected|active|on)$/;
const SET = /^(?:true|1|checked|selected|active)?$/;

/** The component around says by its own value which of its entries is chosen. */
function isValueOfComponent(control: Element): boolean {
  const value = attributeOf(control, 'value');
  return (
    !!value &&
    closest(control, (at) => at !== control && isCustom(at) && attributeOf(at, 'value') === value, 3) !== null
  );
}

const isOpenFold = (element: Element): boolean => tagOf(element) === 'details' && hasAttribute(element, 'open');

const isTrue = (element: Element, ...names: readonly string[]): boolean =>
  names.some((name) => attributeOf(element, name) === 'true');

function isChosenControl(control: Element): boolean {
  const tag = tagOf(control);
  if (tag === 'input') return stateOf(control, 'checked');
  // A select always has a selected option; "- choose -" is only its prompt.
  if (tag === 'option')
    return (
      stateOf(control, 'selected') && attributeOf(control, 'value') !== '' && !/^\s*[-–—]/.test(textWithin(control, 9))
    );
  return false;
}

const around = ({ control, parts }: Row, scene: Scene): Element[] => [
  control,
  ...parts,
  ...within({ parts }, scene).filter((inner) => attributeOf(inner, 'role')),
];

/** What is in the row, without a switch: that is set for itself. */
const within = ({ parts }: Pick<Row, 'parts'>, scene: Scene): Element[] =>
  parts.flatMap((part) => innerElements(part, scene).filter((inner) => !isSwitch(inner)));

const isSwitch = (element: Element): boolean => attributeOf(element, 'role') === 'switch';

const hasClass = (element: Element, name: string): boolean =>
  classesOf(element).some((tokens) => tokens.length === 1 && tokens[0] === name);

function hasChosenToken(element: Element): boolean {
  // The class of a list to unfold says what it is.
  if (tagOf(element) === 'select') return false;
  // Another class may say how a button looks where it is not chosen: `btn-default active`.
  return classesOf(element).some(
    (tokens) =>
      tokens.some((token) => chosenTokens.has(token)) &&
      !tokens.some((token) => unchosenTokens.has(token) || token === 'not' || token === 'un'),
  );
}
