import { attributeOf, closest } from '../page/dom';
import { isPlainButton } from './pressable';
import type { NamedRow } from './row';
import type { Scene } from './scene';
import { saysOnward } from './words';

/** "Continue", "Next step": a longer label says what with, such as shopping. */
const LONGEST_ONWARD = 14;

/** Whether a button in sight behind these rows goes on: what is chosen of them is sent by it. */
export const goesOn = (rows: readonly NamedRow[], scene: Scene): boolean =>
  scene.walk.items.some(
    ({ element, text, order }) =>
      order > rows.at(-1)!.row.order &&
      text.length <= LONGEST_ONWARD &&
      saysOnward(text) &&
      closest(element, isPlainButton, 2) !== null &&
      !closest(element, isOfSlides, 3) &&
      scene.isVisible(element),
  );

/** The arrows of pictures that slide past, and of pages to turn. */
const isOfSlides = (element: Element): boolean =>
  /slick|carousel|swiper|slide|owl-|pagina/.test(attributeOf(element, 'class') ?? '');
