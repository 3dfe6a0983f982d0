import type { Item, Walk } from './walk';

/** First and one past the last place of an element's subtree in a walk. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Empty for an element that was not walked. */
export function spanOf(element: Element, walk: Walk): Span {
  const start = walk.elements.get(element);
  return start === undefined ? nowhere : { start, end: walk.ends[start] ?? walk.ticks };
}

const nowhere: Span = { start: 0, end: 0 };

/** Items within the element, in walk order. */
export function itemsWithin(element: Element, walk: Walk): Item[] {
  const { start, end } = spanOf(element, walk);
  return walk.items.slice(firstIndexFrom(start, walk.items), firstIndexFrom(end, walk.items));
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
