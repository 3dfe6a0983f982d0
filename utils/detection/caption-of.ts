import { attributeOf, elementById, isWithin, parentOf, previousElementOf, textWithin } from '../page/dom';
import { fold, foldLabel } from '../page/fold';
import type { Chooser } from './row';
import type { Scene } from './scene';

/** Name given to the group as a whole. */
export function captionOf(control: Element, { kind }: Chooser, { walk }: Scene): string {
  const isList = kind === 'option' || kind === 'summary';
  const holder = kind === 'option' ? parentOf(control) : control;
  for (let at = holder, level = 0; at && level < 5; at = parentOf(at), level += 1) {
    if (at === control && !isList) continue;
    const label = attributeOf(at, 'aria-label');
    if (label) return fold(label);
    const by = elementById(attributeOf(at, 'aria-labelledby') ?? '', at);
    if (by) return foldLabel(textWithin(by));
  }
  if (!isList || !holder) return '';
  const id = attributeOf(holder, 'id');
  const before = beforeColumn(holder);
  const label = walk.labels.find(
    (each) => (before && isWithin(each, before)) || (id !== null && attributeOf(each, 'for') === id),
  );
  // Its first option can be its title.
  return foldLabel(textWithin(label ?? control));
}

/** What stands right before the list, or before the columns of which it is the first thing. */
function beforeColumn(list: Element): Element | null {
  for (let at: Element | null = list, level = 0; at && level < HIGHEST_COLUMN; at = parentOf(at), level += 1) {
    const before = previousElementOf(at);
    if (before) return before;
  }
  return null;
}

const HIGHEST_COLUMN = 5;
