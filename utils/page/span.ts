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
  return between(start, end, walk.items, ({ order }) => order);
}

/** Those of a list of a walk that stand within the element. */
export function elementsWithin(element: Element, list: readonly Element[], walk: Walk): Element[] {
  const { start, end } = spanOf(element, walk);
  return between(start, end, list, (each) => walk.elements.get(each) ?? 0);
}

function between<T>(start: number, end: number, list: readonly T[], placeOf: (each: T) => number): T[] {
  return list.slice(firstFrom(start, list, placeOf), firstFrom(end, list, placeOf));
}

function firstFrom<T>(place: number, list: readonly T[], placeOf: (each: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(list[middle]!) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
