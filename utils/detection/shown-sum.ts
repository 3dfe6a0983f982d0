import { AMOUNT } from './amounts';
import type { Scene } from './scene';

/** Longer texts are prose about prices. */
const LONGEST_NOTICE = 80;

/** The page tells a sum: what is due, or what something costs. */
export const showsSum = ({ walk }: Scene): boolean =>
  walk.items.some(({ raw, text }) => text.length <= LONGEST_NOTICE && AMOUNT.test(raw));
