import { textWithin } from '../page/dom';
import { fold } from '../page/fold';
import type { Turns } from '../page/turns';
import { isPressable } from './pressable';
import type { Scene } from './scene';
import { hasPayWord } from './words';

/** "Submit order" rather than "pay": orders of the past can still be paid. */
export const placesOrder = (control: Element): boolean => !hasPayWord(fold(textWithin(control, 40)));

const ITEMS_A_TURN = 256;

/** Whether a control of few words says so. */
export function* hasControl(
  { walk }: Scene,
  says: (text: string) => boolean,
  isLeftOut: (element: Element) => boolean = () => false,
): Turns<boolean> {
  let left = ITEMS_A_TURN;
  for (const { element, text } of walk.items) {
    if (left-- === 0) {
      left = ITEMS_A_TURN;
      yield;
    }
    if (text.length <= 40 && says(text) && isPressable(element) && !isLeftOut(element)) return true;
  }
  return false;
}
