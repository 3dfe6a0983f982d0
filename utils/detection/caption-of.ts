import { attributeOf, parentOf, previousElementOf, textWithin } from '../page/dom';
import { fold, foldLabel } from '../page/fold';
import type { Chooser } from './row';
import type { Scene } from './scene';

/** Name given to the group as a whole. */
export function captionOf(control: Element, chooser: Chooser, { walk }: Scene): string {
  const holder = chooser.kind === 'option' ? parentOf(control) : control;
  for (let at = holder, level = 0; at && level < 5; at = parentOf(at), level += 1) {
    const label = at === control && chooser.kind !== 'option' ? null : attributeOf(at, 'aria-label');
    if (label) return fold(label);
  }
  if (chooser.kind !== 'option' || !holder) return '';
  const id = attributeOf(holder, 'id');
  const before = previousElementOf(holder);
  const label = walk.labels.find((each) => each === before || (id !== null && attributeOf(each, 'for') === id));
  return label ? foldLabel(textWithin(label)) : '';
}
