import { ELEMENT, firstChildOf, isShadowRoot, isWithin, nextSiblingOf, nodeTypeOf, parentNodeOf } from './dom';
import type { Item, Walk } from './walk';

/** First and one past the last place of an element's subtree in a walk. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function spanOf(element: Element, walk: Walk): Span {
  const start = walk.elements.get(element) ?? 0;
  return { start, end: placeAfter(element, walk) };
}

/** Place of the first element after the subtree: the next sibling, or that of an ancestor. */
function placeAfter(element: Element, walk: Walk): number {
  let at: Node | null = element;
  while (at) {
    for (let sibling = nextSiblingOf(at); sibling; sibling = nextSiblingOf(sibling)) {
      const place = nodeTypeOf(sibling) === ELEMENT ? walk.elements.get(sibling as Element) : undefined;
      if (place !== undefined) return place;
    }
    const parent: Node | null = parentNodeOf(at);
    if (parent && isShadowRoot(parent)) {
      // A shadow root is walked before its host's own children.
      const { host } = parent;
      for (let child = firstChildOf(host); child; child = nextSiblingOf(child)) {
        const place = nodeTypeOf(child) === ELEMENT ? walk.elements.get(child as Element) : undefined;
        if (place !== undefined) return place;
      }
      at = host;
    } else at = parent;
  }
  return walk.ticks;
}

/** Items within the element, in walk order. */
export function itemsWithin(element: Element, walk: Walk): Item[] {
  const { start, end } = spanOf(element, walk);
  const found: Item[] = [];
  for (let index = firstIndexFrom(start, walk.items); index < walk.items.length; index += 1) {
    const item = walk.items[index]!;
    if (item.order >= end) break;
    // Text of an ancestor can stand between this subtree and the next element.
    if ((walk.elements.get(item.element) ?? 0) >= start || isWithin(item.element, element)) found.push(item);
  }
  return found;
}

/** Those of a list in walk order that stand within the element. */
export function elementsWithin(element: Element, list: readonly Element[], walk: Walk): Element[] {
  const { start, end } = spanOf(element, walk);
  return list.filter((each) => {
    const place = walk.elements.get(each) ?? -1;
    return place >= start && place < end;
  });
}

function firstIndexFrom(place: number, items: readonly Item[]): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.order < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
