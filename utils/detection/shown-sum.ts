import type { Walk } from '../page/walk';
import { keptWith } from '../remember';
import { amountIn } from './amounts';
import type { Scene } from './scene';

/** Longer texts are prose about prices. */
const LONGEST_NOTICE = 80;

/** The page tells a sum: what is due, or what something costs. Every list of the page asks. */
export const showsSum = ({ walk }: Scene): boolean => sumIn(walk);

const sumIn = keptWith(({ items }: Walk): boolean =>
  items.some(({ raw, text }) => text.length <= LONGEST_NOTICE && amountIn(raw) !== undefined),
);
