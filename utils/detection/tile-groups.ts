import {
  addAround,
  childElementsOf,
  closest,
  isWithin,
  parentOf,
  previousElementOf,
  queryAll,
  tagOf,
  textWithin,
} from '../page/dom';
import { shapeOf } from '../page/shape';
import { isButton, isPressableItself } from './pressable';
import type { Spot } from './spots';

/**
 * Container → its tiles, in page order: a tile is the largest element around a
 * spot that names nothing else and holds nothing of what is `taken` already.
 */
export function groupTiles(spots: readonly Spot[], taken: readonly Element[]): Map<Element, Element[]> {
  const aroundTaken = ancestorsOf(taken);
  const methodsIn = new Map<Element, Set<string>>();
  for (const { element, methods } of spots)
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const set = methodsIn.get(at);
      if (set) set.add(methods);
      else methodsIn.set(at, new Set([methods]));
    }
  const isBox = (at: Element) => isBoxBesideOthers(at, methodsIn) && !aroundTaken.has(at);
  const groups = new Map<Element, Element[]>();
  for (const { element } of spots) {
    const title = closest(element, (at) => isTitleOfFold(at, methodsIn), DEEPEST);
    let tile = title ?? closest(element, isBox, DEEPEST) ?? element;
    for (
      let at = parentOf(tile);
      at &&
      !title &&
      methodsIn.get(at)?.size === 1 &&
      !isPageLevel(at) &&
      !aroundTaken.has(at) &&
      !isOneBesideOthers(tile);
      at = parentOf(at)
    )
      if (!TEMPLATE_TAG.test(tagOf(at))) tile = at;
    const container = listAround(title ? parentOf(title)! : tile) ?? tile;
    const tiles = groups.get(container) ?? [];
    if (!tiles.includes(tile)) tiles.push(tile);
    groups.set(container, tiles);
  }
  return joinLines(liftTwins(groups));
}

const DEEPEST = 8;

/** A name that is not known may stand on the next. */
const isOneBesideOthers = (tile: Element): boolean =>
  (isButton(tile) || tagOf(tile) === 'li') && standsBesideLike(tile);

const standsBesideLike = (element: Element): boolean => {
  const parent = parentOf(element);
  return (
    parent !== null &&
    childElementsOf(parent).filter((child) => tagOf(child) === tagOf(element) && isButton(child) === isButton(element))
      .length > 1
  );
};

/** A box made to be pressed, beside others like it that name something too or with few words, is one tile whatever it names, unless it holds more to press. */
function isBoxBesideOthers(box: Element, methodsIn: ReadonlyMap<Element, unknown>): boolean {
  const list = listAround(box);
  if (list && COMPONENT.test(tagOf(box)))
    return partsOf(list).filter((other) => methodsIn.has(other) && tagOf(other) === tagOf(box)).length > 1;
  if (!list || tagOf(box) !== 'div' || !isPressableItself(box)) return false;
  const isLike = (other: Element) => methodsIn.has(other) && tagOf(other) === tagOf(box) && isPressableItself(other);
  const hasFewWords = () => textWithin(box, FEW_WORDS + 1).length <= FEW_WORDS && queryAll(box, 'li').length === 0;
  return (partsOf(list).filter(isLike).length > 1 || hasFewWords()) && !queryAll(box, '*').some(isPressableItself);
}

const FEW_WORDS = 40;

/** A component made for one way to pay, `<sc-payment-method-choice>`: what it shows below its title is a part of it. */
const COMPONENT = /-pay(?:ment)?-(?:method|option|choice)/;

/** The title of a component that folds, `<ion-accordion>`, beside others that name something: what it folds may be a list of its own. */
function isTitleOfFold(title: Element, methodsIn: ReadonlyMap<Element, unknown>): boolean {
  const fold = parentOf(title);
  return (
    fold !== null &&
    FOLD.test(tagOf(fold)) &&
    childElementsOf(fold)[0] === title &&
    childElementsOf(parentOf(fold) ?? fold).filter((other) => tagOf(other) === tagOf(fold) && methodsIn.has(other))
      .length > 1
  );
}

const FOLD = /-(?:accordion|details|(?:expansion|collapse)-panel)$/;

/** Past tags of a template language, `<c:if>` and `<volist>`, that a saved view still has: they draw nothing. */
function listAround(tile: Element): Element | null {
  const around = parentOf(tile);
  return around && TEMPLATE_TAG.test(tagOf(around)) ? listAround(around) : around;
}

const partsOf = (list: Element): Element[] =>
  childElementsOf(list).flatMap((part) => (TEMPLATE_TAG.test(tagOf(part)) ? partsOf(part) : [part]));

const TEMPLATE_TAG = /:|^(?:if|else|elseif|foreach|volist|notempty|empty|n?eq|switch|case|php)$/;

/** The lines of a table of logos are one list, and so are lists of one shape beside each other under headings of their own. */
function joinLines(groups: ReadonlyMap<Element, Element[]>): Map<Element, Element[]> {
  const joined = new Map<Element, Element[]>();
  const isTwin = (one: Element, other: Element) =>
    one !== other &&
    parentOf(one) === parentOf(other) &&
    shapeOf(one) === shapeOf(other) &&
    (hasHeadings(one, other) || areOfOneShape([...(groups.get(one) ?? []), ...(groups.get(other) ?? [])]));
  for (const [container, tiles] of groups) {
    const isPart = tagOf(container) === 'tr' || [...groups.keys()].some((other) => isTwin(container, other));
    const list = isPart ? (parentOf(container) ?? container) : container;
    joined.set(list, [...(joined.get(list) ?? []), ...tiles]);
  }
  return joined;
}

/** A developer gave them all one name: each is a tile, in whichever of several lists it stands. */
function areOfOneShape(tiles: readonly Element[]): boolean {
  const shapes = new Set(tiles.map(shapeOf));
  const [shape] = shapes;
  return shapes.size === 1 && shape !== undefined && !shape.endsWith('.');
}

const hasHeadings = (...lists: readonly Element[]): boolean =>
  lists.every((list) => {
    const before = previousElementOf(list);
    return before !== null && /^h[1-6]$/.test(tagOf(before));
  });

function ancestorsOf(elements: readonly Element[]): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const element of elements) addAround(parentOf(element), around);
  return around;
}

const isPageLevel = (element: Element): boolean =>
  ['body', 'html', 'main'].includes(tagOf(element)) ||
  // Of several forms beside each other each is one way to pay, sent by its own button.
  (tagOf(element) === 'form' && !standsBesideLike(element) && !isOneButton(element));

/** A form that is nothing but its button is a way to pay of its own. */
const isOneButton = (form: Element): boolean =>
  queryAll(form, 'button,input:not([type=hidden]),select,textarea').length === 1;

/**
 * A row that names a method twice over (its brand and its kind) looks like a
 * container of two tiles. Where several such containers stand beside each other
 * in the same shape, they are the tiles.
 */
function liftTwins(groups: Map<Element, Element[]>): Map<Element, Element[]> {
  const lifted = new Map<Element, Element[]>();
  for (const [inner, tiles] of groups) {
    const container = tiles.length > 1 ? withWrappers(buttonAround(inner) ?? inner) : inner;
    const outer = parentOf(container);
    const twins = outer ? childElementsOf(outer).filter((sibling) => areTwins(sibling, container)) : [];
    const filled = twins.filter((twin) => twin === container || groups.has(twin) || groups.get(outer!)?.includes(twin));
    const isRow =
      outer !== null &&
      !isPageLevel(container) &&
      filled.length >= 2 &&
      ['li', 'div', 'label', 'a', 'button', 'tr', 'dl', 'section'].includes(tagOf(container)) &&
      // What is pressed as one is one row, however many logos it shows.
      (tiles.length <= 2 || tagOf(container) === 'a' || tagOf(container) === 'button') &&
      (tagOf(container) === 'button' || !holdsList(container, inner, groups)) &&
      !(tiles.length > 1 && (tiles.every(hasOwnControl) || areOfOneShape(tiles))) &&
      !tiles.some((tile) => isPressableItself(tile) || ['li', 'label'].includes(tagOf(tile)));
    const target = isRow ? outer : inner;
    const list = lifted.get(target) ?? [];
    for (const tile of isRow ? [container] : tiles) if (!list.includes(tile)) list.push(tile);
    lifted.set(target, list);
  }
  return lifted;
}

/** The chosen one of several buttons may have other classes. */
const areTwins = (one: Element, other: Element): boolean =>
  shapeOf(one) === shapeOf(other) || (tagOf(one) === 'button' && tagOf(other) === 'button');

/** What stands in a button is pressed with it. */
const buttonAround = (element: Element): Element | null => closest(element, (at) => tagOf(at) === 'button', 4);

/** `<li><a>` and the like: what holds nothing but the row is the row. */
function withWrappers(element: Element): Element {
  let wrapped = element;
  for (let at = parentOf(element); at && !isPageLevel(at) && childElementsOf(at).length === 1; at = parentOf(at))
    wrapped = at;
  return wrapped;
}

/** A part of the page with a list of its own in it is no row. */
const holdsList = (outer: Element, own: Element, groups: ReadonlyMap<Element, Element[]>): boolean =>
  [...groups].some(([list, tiles]) => list !== own && tiles.length > 1 && isWithin(list, outer));

const hasOwnControl = (tile: Element): boolean => queryAll(tile, 'a,button,input').length > 0;
