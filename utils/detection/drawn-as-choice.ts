import {
  attributeOf,
  childElementsOf,
  classTokensOf,
  hasAttribute,
  isWithin,
  queryAll,
  tagOf,
  textWithin,
} from '../page/dom';
import { fold } from '../page/fold';
import { isPayName } from '../page/region';
import { innerElements } from './inner-elements';
import { isButton, isPlainButton, isPressableItself } from './pressable';
import { isPointedAt, sendsItself } from './pressable-tile';
import type { NamedRow } from './row';
import type { Scene } from './scene';
import { saysChoose } from './words';

/** Ways in which a tile is drawn as one of several to choose, where its own tag and role do not say so. */

/** A column of a grid or an item of a list around nothing but a button, or where the page asks to choose a link. */
export const holdsOneToPress = (tile: Element, asks: boolean): boolean => {
  const [only, ...others] = childElementsOf(tile);
  return only !== undefined && others.length === 0 && (isButton(only) || (asks && isPressableItself(only)));
};

/** The pointer shows that it can be pressed, it has a circle to fill in, a form of its own, or a button to choose it by. */
export function isDrawnAsChoice(tile: Element, scene: Scene): boolean {
  if (isPointedAt(tile, scene)) return true;
  if (isPayName(attributeOf(tile, 'class') ?? '') || sendsItself(tile) || innerElements(tile, scene).some(isRing))
    return true;
  const [only, ...others] = queryAll(tile, 'a,button,input').filter(isPressableItself);
  return only !== undefined && others.length === 0 && saysChoose(fold(textWithin(only, LONGEST_CHOOSE)));
}
const LONGEST_CHOOSE = 20;

/** What is drawn in each row to show which is chosen. */
const isRing = (element: Element): boolean =>
  tagOf(element) === 'radio' ||
  (textWithin(element, 1) === '' &&
    classTokensOf(element).some((token) => /^(?:radio|check|checked|checkbox)$/.test(token)));
export const hasRing = ({ row }: NamedRow, scene: Scene): boolean => innerElements(row.control, scene).some(isRing);

/** All that can be pressed in the tile is one button that names a way to pay, also one that is a link. */
export const isUnderButton = (tile: Element, { named }: Scene): boolean => {
  const [only, ...others] = [tile, ...queryAll(tile, 'a,button,input,[onclick]')].filter(isPressableItself);
  return (
    others.length === 0 &&
    only !== undefined &&
    (isPlainButton(only) || DRAWN_AS_BUTTON.test(attributeOf(only, 'class') ?? '')) &&
    named.some(({ item }) => isWithin(item.element, only))
  );
};
const DRAWN_AS_BUTTON = /(?:^|[\s_-])(?:btn|button)/i;

/** A button, or an item of a list that a developer gave a value to choose. */
export const isMadeToPress = (tile: Element): boolean =>
  isButton(tile) || (tagOf(tile) === 'li' && hasAttribute(tile, 'data-value'));
