import { queryAll } from '../page/dom';
import type { Walk } from '../page/walk';
import type { Scene } from './scene';

const MOST_INNER = 60;

/** Each way asks for them, and rows are asked for twice: once to tell whether they are a choice. */
export function innerElements(part: Element, { walk }: Scene): readonly Element[] {
  const known = innerOf.get(walk) ?? new Map<Element, readonly Element[]>();
  innerOf.set(walk, known);
  const inner = known.get(part) ?? queryAll(part, '*').slice(0, MOST_INNER);
  known.set(part, inner);
  return inner;
}

const innerOf = new WeakMap<Walk, Map<Element, readonly Element[]>>();
