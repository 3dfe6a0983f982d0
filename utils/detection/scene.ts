import { matchNames, type NameMatch } from '../catalogue/match-names';
import { type Region, regions } from '../page/region';
import { spanOf } from '../page/span';
import type { Turns } from '../page/turns';
import type { Item, Walk } from '../page/walk';
import type { DetectInput } from './detect';
import { headingKind, levelOf } from './heading-kind';

export interface NamedItem {
  readonly item: Item;
  readonly matches: readonly NameMatch[];
}

export interface Heading {
  readonly item: Item;
  readonly kind: 'payment' | 'trust' | 'delivery' | 'other';
  /** 1 to 6 as in `h1` to `h6`; 7 for what only its words make a heading, 8 for terms and table heads. */
  readonly level: number;
}

/** What every step asks of the page: made once a reading, after the walk. */
export interface Scene extends DetectInput {
  readonly walk: Walk;
  /** Items in which a method is named, in walk order. */
  readonly named: readonly NamedItem[];
  readonly headings: readonly Heading[];
  readonly regionOf: (element: Element) => Region;
  /** The heading that a place in the walk stands under; of a sub-heading that says nothing, the one above it. */
  readonly headingAbove: (order: number) => Heading | undefined;
}

const ITEMS_A_TURN = 16;

export function* makeScene(input: DetectInput, walk: Walk): Turns<Scene> {
  const named: NamedItem[] = [];
  const headings: Heading[] = [];
  const regionOf = regions();
  const isInHeading = headingsPassed(walk);
  for (let index = 0; index < walk.items.length; index += 1) {
    // The first few run code for the first time.
    if (index % ITEMS_A_TURN === 0) yield;
    const item = walk.items[index]!;
    const matches = matchNames(item.text, input.catalogue);
    if (matches.length > 0) named.push({ item, matches });
    const namesMethod = matches.some((match) => !match.weak);
    const kind = headingKind(item, namesMethod, input, regionOf, isInHeading(item));
    if (kind) headings.push({ item, kind, level: levelOf(item) });
  }
  return { ...input, walk, named, headings, regionOf, headingAbove: (order) => headingOver(headings, order) };
}

/** Tells of items, one after another, whether a heading is around them, however far. */
function headingsPassed(walk: Walk): (item: Item) => boolean {
  let passed = 0;
  let end = 0;
  return ({ order }) => {
    for (; passed < walk.headings.length; passed += 1) {
      const heading = spanOf(walk.headings[passed]!, walk);
      if (heading.start > order) break;
      end = Math.max(end, heading.end);
    }
    return order < end;
  };
}

function headingOver(headings: readonly Heading[], order: number): Heading | undefined {
  const last = indexBefore(headings, order);
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = last; index >= 0; index -= 1) {
    const heading = headings[index]!;
    if (heading.level >= lowest) continue;
    if (heading.kind !== 'other') return heading;
    lowest = heading.level;
  }
  return headings[last];
}

function indexBefore(headings: readonly Heading[], order: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.item.order < order) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
