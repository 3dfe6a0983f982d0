import {
  attributeOf,
  classTokensOf,
  hasAttribute,
  parentOf,
  queryAll,
  stateOf,
  tagOf,
  textWithin,
  tokensOf,
} from '../page/dom';
import { elementsWithin, itemsWithin } from '../page/span';
import type { Walk } from '../page/walk';
import { typeOf } from './fields';
import type { Row } from './row';
import type { Scene } from './scene';
import { chosenTokens, chosenWords, type Tokens, unchosenTokens } from './words';

/**
 * Index of the row that is already chosen, or -1. A state that exactly one row
 * has counts, surest first: the control's own, aria, a class that says so, the
 * one icon that differs, the one colour that differs.
 */
export function chosenRow(rows: readonly Row[], scene: Scene): number {
  const ways: ((row: Row) => boolean)[] = [
    ({ control }) => isChosenControl(control),
    (row) =>
      around(row, scene).some((at) =>
        ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-current'].some((name) =>
          /^(?:true|page|step)$/.test(attributeOf(at, name) ?? ''),
        ),
      ),
    (row) => radiosOf(row, scene).some(isChosenControl),
    ({ parts }) => parts.some((part) => [part, ...innerElements(part, scene)].some(isChosenComponent)),
    (row) => choicesIn(row, scene).some((at) => isTrue(at, 'aria-checked', 'aria-selected', 'aria-pressed')),
    (row) => [...around(row, scene), ...choicesIn(row, scene)].some((at) => isTrue(at, 'aria-expanded')),
    ({ parts }) => parts.some((part) => itemsWithin(part, scene.walk).some(({ text }) => chosenWords.has(text))),
    ({ parts, control }) => [control, ...parts].some((part) => hasChosenToken(part)),
    (row) => row.parts.some((part) => innerElements(part, scene).some(hasChosenToken)) && !holdsChoice(row, scene),
  ];
  for (const [index, way] of ways.entries()) {
    // A class says which of several is chosen; on a row alone it says anything.
    if (rows.length < 2 && index > 1) break;
    const marked = rows.flatMap((row, index) => (way(row) ? [index] : []));
    // A hidden row ("less") can bear the mark of another state.
    const chosen = marked.length > 1 ? marked.filter((index) => isInSight(rows[index]!, scene)) : marked;
    if (chosen.length === 1) return chosen[0]!;
  }
  if (rows.length < 2) return -1;
  return oddGlyph(rows, scene) ?? oddMark(rows, scene) ?? oddColour(rows, scene) ?? oddTint(rows) ?? -1;
}

const isInSight = ({ control, parts }: Row, scene: Scene): boolean => scene.isVisible(parts[0] ?? control);

/** Fields and controls of a row, those in shadow roots too: there the row's own element carries no state. */
const choicesIn = ({ parts }: Row, { walk }: Scene): Element[] =>
  parts.flatMap((part) => [walk.fields, walk.controls].flatMap((list) => elementsWithin(part, list, walk)));

/** Those of a row's radios that choose the row: of several with one name one is chosen within it. */
function radiosOf(row: Row, scene: Scene): Element[] {
  const radios = choicesIn(row, scene).filter(isRadio);
  const nameOf = (radio: Element) => attributeOf(radio, 'name');
  return radios.filter((radio) => radios.every((other) => other === radio || nameOf(other) !== nameOf(radio)));
}

/** A choice of its own within the row: what is chosen there is a part of the row. */
const holdsChoice = (row: Row, scene: Scene): boolean =>
  choicesIn(row, scene).filter(isRadio).length > radiosOf(row, scene).length;

const isRadio = (element: Element): boolean => tagOf(element) === 'input' && typeOf(element) === 'radio';

/** An element of a component library shows its state as an attribute, as the browser's own do. */
const isChosenComponent = (element: Element): boolean =>
  tagOf(element).includes('-') && ['checked', 'selected', 'open'].some((name) => hasAttribute(element, name));

const isTrue = (element: Element, ...names: readonly string[]): boolean =>
  names.some((name) => attributeOf(element, name) === 'true');

function isChosenControl(control: Element): boolean {
  const tag = tagOf(control);
  if (tag === 'input') return stateOf(control, 'checked');
  // A select always has a selected option; a first one without a value is only its prompt.
  if (tag === 'option') return stateOf(control, 'selected');
  return false;
}

const around = ({ control, parts }: Row, scene: Scene): Element[] => [
  control,
  ...parts,
  ...parts.flatMap((part) => innerElements(part, scene).filter((inner) => attributeOf(inner, 'role'))),
];

const MOST_INNER = 60;

/** Each way asks for them, and rows are asked for twice: once to tell whether they are a choice. */
function innerElements(part: Element, { walk }: Scene): readonly Element[] {
  const known = innerOf.get(walk) ?? new Map<Element, readonly Element[]>();
  innerOf.set(walk, known);
  const inner = known.get(part) ?? queryAll(part, '*').slice(0, MOST_INNER);
  known.set(part, inner);
  return inner;
}

const innerOf = new WeakMap<Walk, Map<Element, readonly Element[]>>();

function hasChosenToken(element: Element): boolean {
  const tokens = classTokensOf(element);
  return (
    tokens.some((token) => chosenTokens.has(token)) &&
    !tokens.some((token) => unchosenTokens.has(token) || token === 'not' || token === 'un')
  );
}

const MARK_TAGS = new Set(['i', 'svg', 'use', 'span', 'em', 'uni-text', 'text', 'img']);

/** The row whose icons' classes differ from those all others share. */
function oddGlyph(rows: readonly Row[], scene: Scene): number | undefined {
  const shapes = rows.map(({ parts }) =>
    parts
      .flatMap((part) =>
        innerElements(part, scene).filter((inner) => MARK_TAGS.has(tagOf(inner)) && textWithin(inner, 1) === ''),
      )
      .map((inner) => glyphOf(inner))
      .filter(Boolean),
  );
  const words = shapes.map((shape) => shape.join(' '));
  const says = (list: Tokens) =>
    words.flatMap((word, index) => (tokensOf(word).some((token) => list.has(token)) ? [index] : []));
  const unchosen = says(unchosenTokens);
  if (unchosen.length === rows.length - 1) return words.findIndex((_, index) => !unchosen.includes(index));
  return undefined;
}

const glyphOf = (element: Element): string =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'xlink:href') ?? attributeOf(element, 'href') ?? ''} ${tagOf(element) === 'img' ? (attributeOf(element, 'src') ?? '').split('/').at(-1) : ''}`.trim();

/** The row whose tick is drawn, where all others have the same one and hide it. */
function oddMark(rows: readonly Row[], scene: Scene): number | undefined {
  const isShut = (mark: Element | null) => mark !== null && scene.styleOf(mark)?.display === 'none';
  const marks = rows.map(
    ({ parts }) =>
      new Map(
        parts
          .flatMap((part) => innerElements(part, scene))
          .filter((inner) => MARK_TAGS.has(tagOf(inner)) && textWithin(inner, 1) === '')
          .map((mark): [string, boolean] => [glyphOf(mark), isShut(mark) || isShut(parentOf(mark))]),
      ),
  );
  const odd = marks.flatMap((own, index) =>
    [...own].some(([mark, shut]) => !shut && marks.every((other) => other === own || other.get(mark) === true))
      ? [index]
      : [],
  );
  return odd.length === 1 ? odd[0] : undefined;
}

/** Style sheets of single-purpose classes: one border has a colour, all others are grey. */
function oddTint(rows: readonly Row[]): number | undefined {
  const classes = rows.map(({ parts }) => (parts[0] && attributeOf(parts[0], 'class')) ?? '');
  const tinted = classes.flatMap((each, index) => (TINT.test(each) ? [index] : []));
  return tinted.length === 1 && classes.every((each, index) => index === tinted[0] || GREY.test(each))
    ? tinted[0]
    : undefined;
}

const TINT =
  /(?:^|\s)border-(?:(?!gray|slate|zinc|neutral|stone)[a-z]+-[4-9]00|(?:gray|slate|zinc|neutral|stone)-[89]00|black|\[#\w+\])(?:\s|$)/;
const GREY = /(?:^|\s)border-(?:(?:gray|slate|zinc|neutral|stone)-[1-7]00|transparent)(?:\s|$)/;

/** The row whose border or ground differs from one shared by all others (three rows at least: of two, either could be). */
function oddColour(rows: readonly Row[], scene: Scene): number | undefined {
  if (new Set(rows.map(({ control, parts }) => `${tagOf(control)} ${parts[0] && tagOf(parts[0])}`)).size > 1)
    return undefined;
  if (rows.length < 3 || rows.some(({ kind }) => kind === 'option')) return undefined;
  const looks = rows.map(({ parts }) => {
    const style = parts[0] && scene.styleOf(parts[0]);
    return style ? `${style.borderTopColor}|${style.backgroundColor}|${style.outlineColor}|${style.boxShadow}` : '';
  });
  const odd = looks.flatMap((look, index) => (looks.filter((other) => other === look).length === 1 ? [index] : []));
  return odd.length === 1 && new Set(looks).size === 2 ? odd[0] : undefined;
}
