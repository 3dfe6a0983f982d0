import { isWithin } from '../page/dom';
import type { NamedRow } from './row';
import type { Scene } from './scene';

/** Letters beside a list that a frame or a part cut from a page may have: a caption, an amount, a button. */
const MOST_BESIDE = 120;

/** The page is hardly more than this list: nothing on it says that it is about something else. */
export function isHardlyMore({ walk, headings }: Scene, rows: readonly NamedRow[]): boolean {
  const parts = rows.flatMap(({ row }) => row.parts);
  if (headings.some(({ kind, item }) => kind === 'other' && !parts.some((part) => isWithin(item.element, part))))
    return false;
  let beside = 0;
  for (const { element, text } of walk.items) {
    if (parts.some((part) => isWithin(element, part))) continue;
    beside += text.length;
    if (beside > MOST_BESIDE) return false;
  }
  return true;
}
