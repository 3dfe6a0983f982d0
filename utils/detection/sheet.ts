import { attributeOf, closest, identifiersOf, isWithin, tokensOf } from '../page/dom';
import { unique } from './families';
import { isRowVisible } from './is-row-visible';
import type { PaymentChooser } from './payment-choosers';
import type { Scene } from './scene';

const SHEETS = new Set(
  'popup sheet actionsheet modal drawer picker dialog overlay popover layer bottomsheet'.split(' '),
);
const WIDEST = 6;

/** The dialog, or what is drawn over the page as one, in which an element stands. */
const sheetAround = (element: Element): Element | null =>
  closest(
    element,
    (at) => attributeOf(at, 'role') === 'dialog' || tokensOf(identifiersOf(at)).some((token) => SHEETS.has(token)),
    WIDEST,
  );

export const isInSheet = (element: Element): boolean => sheetAround(element) !== null;

/** Without the controls below a sheet in sight that holds the list: what they would show is open. */
export function withoutOpened<T extends { readonly control: Element }>(
  closed: readonly T[],
  choosers: readonly PaymentChooser[],
  scene: Scene,
): T[] {
  const lists = choosers.filter(({ rows }) => rows.length > 1 && rows.every((row) => isRowVisible(row, scene)));
  const sheets = unique(lists.map(({ rows: [first] }) => first && sheetAround(first.row.control)));
  return closed.filter(({ control }) => !sheets.some((sheet) => sheet && !isWithin(control, sheet)));
}
