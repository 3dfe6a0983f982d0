import { familyOf } from '../catalogue/catalogue';
import { attributeOf, childElementsOf, closest, isWithin, parentOf, tagOf } from '../page/dom';
import { itemsWithin } from '../page/span';
import type { Item } from '../page/walk';
import type { ClosedControl } from './closed-lists';
import { innerElements } from './inner-elements';
import { nameRow } from './name-row';
import type { PaymentChooser } from './payment-choosers';
import type { StepSigns } from './payment-step';
import { isPressableItself } from './pressable';
import type { Row } from './row';
import type { Heading, Scene } from './scene';

/** Levels from the heading to the part of the page that is its row or card. */
const WIDEST = 4;
const LONGEST_SUMMARY = 160;

export interface SummaryRows {
  readonly choosers: readonly PaymentChooser[];
  /** Rows that are themselves the control which shows the list, named by their heading. */
  readonly cells: readonly ClosedControl[];
}

/**
 * The method already chosen, shown alone: "Payment method: PayPal [Change]", or
 * a cell that opens the list when pressed. Only on a page that also has a
 * control to pay with, and only where no list stands under the same heading.
 */
export function findSummaryRows(
  scene: Scene,
  signs: StepSigns,
  taken: readonly Element[],
  closed: readonly ClosedControl[],
): SummaryRows {
  const found: PaymentChooser[] = [];
  const cells: ClosedControl[] = [];
  if (!signs.payControl || signs.isDone || signs.isCart || signs.isProduct) return { choosers: found, cells };
  for (const heading of scene.headings) {
    if (heading.kind !== 'payment') continue;
    const block = summaryBlock(heading, scene, closed);
    const lists = block ? taken.filter((part) => isWithin(part, block)) : [];
    if (
      !block ||
      taken.some((part) => isWithin(block, part)) ||
      lists.some(scene.isVisible) ||
      found.some(({ rows }) => rows.some(({ row }) => row.control === block))
    )
      continue;
    const row: Row = {
      kind: 'summary',
      control: block,
      // Beside what is chosen may stand the list of the others, shut.
      parts:
        lists.length > 0
          ? childElementsOf(block).filter((child) => !lists.some((part) => isWithin(part, child)))
          : [block],
      labels: [],
      order: scene.walk.elements.get(block) ?? 0,
    };
    const named = nameRow(row, scene);
    scene.explain?.('summary', { heading: heading.item.text, methods: named.methods.map(({ method }) => method) });
    const [method, ...others] = named.methods;
    // How many points there are is told beside what is paid by.
    if (!method || others.length > 0 || familyOf(method.method, scene.catalogue) === 'points') continue;
    found.push({ chooser: { kind: 'summary', rows: [row], identifiers: '' }, rows: [named], chosen: 0 });
    if (!closed.some(({ control }) => isWithin(control, block)))
      cells.push({ control: block, label: heading.item.raw.trim(), strength: 'generic' });
  }
  return { choosers: found, cells };
}

/** The smallest part around the heading that names a method and can be changed. */
function summaryBlock({ item }: Heading, scene: Scene, closed: readonly ClosedControl[]): Element | null {
  const around: Element[] = [];
  for (let at = parentOf(item.element), level = 0; at && level < WIDEST; at = parentOf(at), level += 1) {
    if (tagOf(at) === 'body') return null;
    const block = at;
    // The title of the section, above a row that is headed by itself.
    if (
      scene.headings.some(
        ({ kind, item: { element, order } }) => kind === 'payment' && order > item.order && isWithin(element, block),
      )
    )
      return null;
    around.push(block);
    if (!scene.named.some(({ item: named }) => named !== item && isWithin(named.element, block))) continue;
    // Most headings have no name near them, and need no measuring.
    if (around.splice(0).some((each) => isLong(each, scene))) return null;
    const canChange =
      closed.some(({ control }) => isWithin(control, block)) ||
      (isCell(block) &&
        (closest(block, isPressableItself, 1) !== null ||
          looksPointedAt(block, item, scene) ||
          innerElements(block, scene).some(isArrow)));
    if (canChange) return block;
  }
  return null;
}

/** Nothing but its heading and one value in words, which is drawn as something to press, whatever it is made of. */
function looksPointedAt(block: Element, heading: Item, scene: Scene): boolean {
  const values = itemsWithin(block, scene.walk).filter(
    (item) => item !== heading && !item.inTemplate && item.from === 'text',
  );
  return values.length === 1 && scene.styleOf(values[0]!.element)?.cursor === 'pointer';
}

/** The arrow at the end of a row that leads on. */
const isArrow = (element: Element): boolean =>
  /(?:^|[\s_-])(?:chevron|arrow|caret)(?![-_]?(?:left|back|up))/.test(attributeOf(element, 'class') ?? '');

const isCell = (element: Element): boolean => !['ul', 'ol', 'form', 'section', 'table'].includes(tagOf(element));
const isLong = (element: Element, { walk }: Scene): boolean =>
  itemsWithin(element, walk).reduce((sum, { from, text }) => (from === 'text' ? sum + text.length : sum), 0) >
  LONGEST_SUMMARY;
