import { attributeOf, childElementsOf, parentOf, queryAll, tagOf, tokensOf } from '../page/dom';
import { isPressableItself } from './pressable';
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
  const groups = new Map<Element, Element[]>();
  for (const { element } of spots) {
    let tile = element;
    for (
      let at = parentOf(element);
      at && methodsIn.get(at)?.size === 1 && !isPageLevel(at) && !aroundTaken.has(at);
      at = parentOf(at)
    )
      tile = at;
    const container = parentOf(tile) ?? tile;
    const tiles = groups.get(container) ?? [];
    if (!tiles.includes(tile)) tiles.push(tile);
    groups.set(container, tiles);
  }
  return joinLines(liftTwins(groups));
}

/** The lines of a table of logos are one list. */
function joinLines(groups: ReadonlyMap<Element, Element[]>): Map<Element, Element[]> {
  const joined = new Map<Element, Element[]>();
  for (const [container, tiles] of groups) {
    const list = tagOf(container) === 'tr' ? (parentOf(container) ?? container) : container;
    joined.set(list, [...(joined.get(list) ?? []), ...tiles]);
  }
  return joined;
}

function ancestorsOf(elements: readonly Element[]): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const element of elements)
    for (let at = parentOf(element); at && !around.has(at); at = parentOf(at)) around.add(at);
  return around;
}

const isPageLevel = (element: Element): boolean => ['body', 'html', 'main', 'form'].includes(tagOf(element));

/**
 * A row that names a method twice over (its brand and its kind) looks like a
 * container of two tiles. Where several such containers stand beside each other
 * in the same shape, they are the tiles.
 */
function liftTwins(groups: Map<Element, Element[]>): Map<Element, Element[]> {
  const lifted = new Map<Element, Element[]>();
  for (const [container, tiles] of groups) {
    const outer = parentOf(container);
    const twins = outer ? childElementsOf(outer).filter((sibling) => shapeOf(sibling) === shapeOf(container)) : [];
    const filled = twins.filter((twin) => groups.has(twin) || groups.get(outer!)?.includes(twin));
    const isRow =
      outer !== null &&
      !isPageLevel(container) &&
      filled.length >= 2 &&
      ['li', 'div', 'label', 'a', 'button', 'tr', 'dl', 'section'].includes(tagOf(container)) &&
      tiles.length <= 2 &&
      !(tiles.length > 1 && tiles.every(hasOwnControl)) &&
      !tiles.some((tile) => isPressableItself(tile) || ['li', 'label'].includes(tagOf(tile)));
    const target = isRow ? outer : container;
    const list = lifted.get(target) ?? [];
    for (const tile of isRow ? [container] : tiles) if (!list.includes(tile)) list.push(tile);
    lifted.set(target, list);
  }
  return lifted;
}

const hasOwnControl = (tile: Element): boolean => queryAll(tile, 'a,button,input').length > 0;

/** What beside each other makes elements look alike: tag and first class words. */
export const shapeOf = (element: Element): string =>
  `${tagOf(element)}.${tokensOf(attributeOf(element, 'class') ?? '')
    .slice(0, 2)
    .join('.')}`;
