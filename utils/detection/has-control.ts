import { textWithin } from '../page/dom';
import { fold } from '../page/fold';
import { PAY_STEM } from './heading-kind';
import { isPressable } from './pressable';
import type { Scene } from './scene';

/** "Submit order" rather than "pay": orders of the past can still be paid. */
export const placesOrder = (control: Element): boolean => !PAY_STEM.test(fold(textWithin(control, 40)));

/** Whether a control of few words says so. */
export const hasControl = (
  { walk }: Scene,
  says: (text: string) => boolean,
  isLeftOut: (element: Element) => boolean = () => false,
): boolean =>
  walk.items.some(
    ({ element, text }) => text.length <= 40 && says(text) && isPressable(element) && !isLeftOut(element),
  );
