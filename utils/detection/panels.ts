import { queryAll } from '../page/dom';
import { isRowVisible } from './is-row-visible';
import type { PaymentChooser } from './payment-choosers';
import { isPressable } from './pressable';
import { methodsOf, type NamedRow } from './row';
import type { Scene } from './scene';

/** What rows of choice open, kept out of sight: parts that are not pressed themselves, with something to fill in or press in them. */
const arePanels = (rows: readonly NamedRow[], scene: Scene): boolean =>
  rows.every((each) => !isPressable(each.row.control) && !isRowVisible(each, scene)) &&
  rows.some(({ row }) => queryAll(row.control, 'input,select,button,iframe').length > 0);

/**
 * Without the panels of ways that are known by their rows: a drop-in brings the panel of whatever it
 * can do, and that of a way which no row leads to is not for this shop.
 */
export function withoutPanels(
  tiles: readonly PaymentChooser[],
  known: readonly NamedRow[],
  scene: Scene,
): readonly PaymentChooser[] {
  return tiles.filter((group) => {
    const named = methodsOf(group.rows);
    const others = tiles.filter((other) => other !== group).flatMap(({ rows }) => rows);
    const led = [...methodsOf([...known, ...others])].filter((way) => named.has(way));
    return !(led.length > 1 && arePanels(group.rows, scene));
  });
}
