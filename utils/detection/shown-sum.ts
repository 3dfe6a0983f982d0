import type { Walk } from '../page/walk';
import { amountIn } from './amounts';
import type { Scene } from './scene';

/** Longer texts are prose about prices. */
const LONGEST_NOTICE = 80;

/** The page tells a sum: what is due, or what something costs. Every list of the page asks. */
export function showsSum({ walk }: Scene): boolean {
  const known =
    sums.get(walk) ?? walk.items.some(({ raw, text }) => text.length <= LONGEST_NOTICE && amountIn(raw) !== undefined);
  sums.set(walk, known);
  return known;
}

const sums = new WeakMap<Walk, boolean>();
