import { closest, tagOf } from '../page/dom';
import { isPressable } from './pressable';
import type { Scene } from './scene';
import { isPayLabel, saysPay } from './words';

const LONGEST_CONTROL_LABEL = 40;

/** A table with a button to pay in several of its lines lists orders or invoices. */
export function hasPayControlPerRow(scene: Scene): boolean {
  const lines = scene.walk.items.flatMap(({ element, text, inTemplate }) => {
    const line =
      !inTemplate && isPayLabel(text) && isPressable(element) ? closest(element, (at) => tagOf(at) === 'tr', 8) : null;
    return line ? [line] : [];
  });
  return new Set(lines).size > 1;
}

/** A control in sight that pays or places the order. */
export function findPayControl(scene: Scene): Element | null {
  for (const item of scene.walk.items) {
    if (item.text.length > LONGEST_CONTROL_LABEL || item.inTemplate) continue;
    if (item.from !== 'text' && item.from !== 'value' && item.from !== 'aria-label') continue;
    const isWhole = isPayLabel(item.text);
    if (!isWhole && !saysPay(item.text)) continue;
    const region = scene.regionOf(item.element);
    // Bars at the foot of a page hold its pay button as often as links to subscribe.
    if (region.navigation || (region.footer && !isWhole)) continue;
    // Where pages have no buttons at all, words that are wholly an order to pay are one.
    const isDrawn =
      isWhole && item.text.length > 2 && !/^(?:h[1-6]|title|legend|option|th|dt)$/.test(tagOf(item.element));
    if ((isPressable(item.element) || isDrawn) && scene.isVisible(item.element)) return item.element;
  }
  return null;
}
