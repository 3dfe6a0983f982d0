import { attributeOf, childElementsOf, isWithin, parentOf, queryAll, tagOf } from '../page/dom';
import { shapeOf } from '../page/shape';
import type { Turns } from '../page/turns';
import { unique } from './families';
import { nameLoosely } from './name-loosely';
import { nameRows } from './name-row';
import type { PaymentChooser } from './payment-choosers';
import type { StepSigns } from './payment-step';
import type { NamedRow, Row } from './row';
import type { Scene } from './scene';
import { findSpots } from './spots';
import { groupTiles } from './tile-groups';
import { scoreOfTiles } from './tile-score';

const ENOUGH = 5;

/**
 * Choices drawn without inputs or roles: list items, tiles, tabs, rows of divs,
 * pictures. Found from the names outwards: the largest element that names only
 * one method is a tile, tiles beside each other are a chooser.
 */
export function* findTileChoosers(scene: Scene, signs: StepSigns, taken: readonly Element[]): Turns<PaymentChooser[]> {
  const spots = yield* findSpots(scene, taken);
  const groups = groupTiles(spots, taken);
  const accepted: PaymentChooser[] = [];
  for (const [container, tiles] of groups) {
    const all = yield* nameRows(
      tiles.map((tile) => rowOf(tile, scene)),
      scene,
    );
    const rows = all.filter((row) => row.methods.length > 0 && !isDrawnBesideHeading(row, scene));
    yield;
    const score = scoreOfTiles(container, rows, scene, signs);
    scene.explain?.('tiles', {
      score,
      rows: rows.map((row) => row.methods.map(({ method }) => method).join('+')),
      container: describe(container),
    });
    if (score < ENOUGH && !standAmong(rows, container, taken)) continue;
    rows.push(...(yield* twinsOf(rows, container, scene, signs)));
    accepted.push({
      chooser: { kind: 'tile', rows: rows.map(({ row }) => row), identifiers: attributeOf(container, 'class') ?? '' },
      rows: nameLoosely(rows, scene),
    });
  }
  return accepted;
}

/** A picture of a card beside "Payment" illustrates the heading. */
const isDrawnBesideHeading = ({ row, methods: [first] }: NamedRow, { headings }: Scene): boolean =>
  first?.kind === 'image' &&
  first.method === 'card' &&
  headings.some(({ kind, item }) => kind === 'payment' && isWithin(item.element, row.control));

/** Items of a list whose other items are ways to pay that were found already: one is pressed, the others have radios. */
function standAmong(rows: readonly NamedRow[], container: Element, taken: readonly Element[]): boolean {
  const isItem = (child: Element) => tagOf(child) === 'li';
  const isTaken = (child: Element) => taken.some((part) => isWithin(part, child));
  return (
    rows.length > 0 &&
    rows.every(({ row, methods }) => isItem(row.control) && methods.every(({ kind }) => kind === 'image')) &&
    childElementsOf(container).filter((child) => isItem(child) && isTaken(child)).length > 1
  );
}

/** Tiles of the same shape beside those that name a method: a bank, a name the catalogue does not know. */
function* twinsOf(
  rows: readonly NamedRow[],
  container: Element,
  scene: Scene,
  { payControl }: StepSigns,
): Turns<NamedRow[]> {
  if (rows.length < 2) return [];
  const known = new Set(rows.map(({ row }) => row.control));
  const shapes = new Set(rows.map(({ row }) => lookOf(row.control)));
  const lists = unique([container, ...rows.map(({ row }) => parentOf(row.control) ?? container)]);
  const twins = lists.flatMap(childElementsOf).filter(
    (child) =>
      !known.has(child) &&
      shapes.has(lookOf(child)) &&
      // A form happens to look like the parts of the page beside it.
      queryAll(child, 'input[type=text]').length === 0 &&
      ['li', 'button', 'a', 'label', 'div', 'span', 'dd', 'form'].includes(tagOf(child)),
  );
  const named = yield* nameRows(
    twins.map((twin) => rowOf(twin, scene)),
    scene,
  );
  // What is paid in, below the row that was chosen, may look like one too.
  const holdsPay = ({ row }: NamedRow) => payControl !== null && isWithin(payControl, row.control);
  return named.filter((each) => each.items.length > 0 && (each.methods.length > 0 || !holdsPay(each)));
}

/** What a style sheet gives one look, whether a button or a box. */
const lookOf = (element: Element): string => {
  const shape = shapeOf(element);
  const named = shape.slice(shape.indexOf('.') + 1);
  return named || shape;
};

const describe = (element: Element) =>
  `${tagOf(element)}#${attributeOf(element, 'id') ?? ''}.${attributeOf(element, 'class') ?? ''}`;

function rowOf(tile: Element, scene: Scene): Row {
  return { kind: 'tile', control: tile, parts: [tile], labels: [], order: scene.walk.elements.get(tile) ?? 0 };
}
