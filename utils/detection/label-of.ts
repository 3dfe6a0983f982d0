import { foldLabel } from '../page/fold';
import { itemsWithin } from '../page/span';
import type { Scene } from './scene';

const LONGEST_LABEL = 60;

/** The words a buyer reads on a control; null where there are none or too many. */
export function labelOf(control: Element, scene: Scene): string | null {
  const items = itemsWithin(control, scene.walk).filter(({ from }) => from !== 'title');
  const texts = items.filter(({ from }) => from === 'text' || from === 'value');
  const raw = (texts.length > 0 ? texts : items)
    .map((item) => item.raw.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return raw && raw.length <= LONGEST_LABEL && foldLabel(raw) ? raw : null;
}
