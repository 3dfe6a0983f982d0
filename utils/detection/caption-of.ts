import { attributeOf, elementById, parentOf, previousElementOf, textWithin } from '../page/dom';
import { fold, foldLabel } from '../page/fold';
import type { Chooser } from './row';
import type { Scene } from './scene';

/** Name given to the group as a whole. */
export function captionOf(control: Element, chooser: Chooser, { walk }: Scene): string {
  const isList = chooser.kind === 'option' || chooser.kind === 'summary';
  const holder = chooser.kind === 'option' ? parentOf(control) : control;
  for (let at = holder, level = 0; at && level < 5; at = parentOf(at), level += 1) {
    const label = at === control && !isList ? null : attributeOf(at, 'aria-label');
    if (label) return fold(label);
  }
  if (!isList || !holder) return '';
  const named = elementById(attributeOf(holder, 'aria-labelledby') ?? '', holder);
  const id = attributeOf(holder, 'id');
  // The first of a column beside its caption.
  const around = parentOf(holder);
  const before = previousElementOf(holder) ?? (around && previousElementOf(around));
  const label =
    named ?? walk.labels.find((each) => each === before || (id !== null && attributeOf(each, 'for') === id));
  // Its first option can be its title.
  return foldLabel(textWithin(label ?? control));
}
