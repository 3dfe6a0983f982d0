import {
  childElementsOf,
  closest,
  isWithin,
  parentOf,
  previousElementOf,
  queryAll,
  tagOf,
  textWithin,
} from '../page/dom';
import { shapeOf } from '../page/shape';
import { type Span, spanOf } from '../page/span';
import { labelsOf } from './fields';
import type { Row, RowKind } from './row';
import { bareTextIn } from './row-items';
import type { Scene } from './scene';

/** A row is the highest element around a control that holds no other control of the group. */
export function rowsOf(group: readonly Element[], kind: RowKind, scene: Scene): Row[] {
  const holds = new Map<Element, number>();
  for (const control of group)
    for (let at: Element | null = control; at; at = parentOf(at)) holds.set(at, (holds.get(at) ?? 0) + 1);
  const rows = group.map((control) => (group.length > 1 ? highestAlone(control, holds) : lonelyRow(control)));
  const titles = titlesBefore(rows, holds);
  const trailing = group.length > 1 ? trailingParts(rows, holds) : rows.map(() => []);
  const spans = rows.every((row, index) => row === group[index]) ? bareSpans(group, scene) : [];
  return group.map((control, index) => {
    const row = rows[index]!;
    const labels = labelsOf(control, scene);
    const title = labels.length === 0 && titles?.[index];
    if (title) labels.push(title);
    const parts = [row, ...(row === control && group.length === 1 ? followers(row, holds) : trailing[index]!)];
    for (const label of labels) if (!parts.some((part) => isWithin(label, part))) parts.push(label);
    const order = scene.walk.elements.get(control) ?? 0;
    return {
      kind,
      control,
      parts,
      labels,
      order,
      ...(row === control && { bareText: spans[index] ?? textAfter(group, index, scene) }),
    };
  });
}

/** From the control to the next of the group, or to the end of what is around the last. */
function textAfter(group: readonly Element[], index: number, { walk }: Scene): Span {
  const next = group[index + 1];
  const around = parentOf(group[index]!);
  const end = (next && walk.elements.get(next)) ?? (around ? spanOf(around, walk).end : walk.ticks);
  return { start: walk.elements.get(group[index]!) ?? 0, end };
}

/** Where each control of a paragraph has its words before it, and none follow the last: what stands before each; else nothing. */
function bareSpans(group: readonly Element[], scene: Scene): Span[] {
  const around = parentOf(group[0]!);
  const start = around ? spanOf(around, scene.walk).start : 0;
  const orders = group.map((control) => scene.walk.elements.get(control) ?? 0);
  const before = orders.map((end, index) => ({ start: orders[index - 1] ?? start, end }));
  const hasText = (span: Span) => around !== null && bareTextIn(around, span, scene).length > 0;
  return before.every(hasText) && !hasText(textAfter(group, group.length - 1, scene)) ? before : [];
}

/**
 * In a flat list or a grid what follows a row up to the next one belongs to it.
 * After the last row comes the rest of the page: it gets no more than the others have.
 */
function trailingParts(rows: readonly Element[], holds: ReadonlyMap<Element, number>): Element[][] {
  const parts = rows.map((row) => followers(row, holds));
  const most = Math.max(0, ...parts.slice(0, -1).map(({ length }) => length));
  const title = rows[0] && beforeRow(rows[0]);
  return parts.map((each) => (title ? withoutNextTitle(each, shapeOf(title)) : each).slice(0, most));
}

/** What stands right before each of the rows, where it looks alike and has words: their titles, whatever they point to. */
function titlesBefore(rows: readonly Element[], holds: ReadonlyMap<Element, number>): Element[] | undefined {
  const before = rows.map(beforeRow).filter((each) => each !== null);
  const isTitle = (each: Element) =>
    !holds.has(each) && shapeOf(each) === shapeOf(before[0]!) && textWithin(each, 1) !== '';
  return rows.length > 1 && before.length === rows.length && before.every(isTitle) ? before : undefined;
}

/** The element before a row, on its line or the one above. */
function beforeRow(row: Element): Element | null {
  const before = previousElementOf(row);
  return before && tagOf(before) === 'br' ? previousElementOf(before) : before;
}

/** Looks like what stands before the first row: the title of the next one. */
const withoutNextTitle = (parts: readonly Element[], shape: string): Element[] =>
  parts.slice(0, parts.findLastIndex((part) => shapeOf(part) !== shape) + 1);

function highestAlone(control: Element, holds: ReadonlyMap<Element, number>): Element {
  let row = control;
  for (let at = parentOf(control); at && holds.get(at) === 1 && !isOneOfItems(row); at = parentOf(at)) row = at;
  return row;
}

/** Beside other items of its list it is a row, whether they can be chosen or not. */
const isOneOfItems = (row: Element): boolean => {
  const list = parentOf(row);
  return tagOf(row) === 'li' && list !== null && childElementsOf(list).length > 1;
};

const ROW_TAGS = new Set(['label', 'li', 'tr', 'dd', 'dt', 'fieldset']);

/** Around a control without siblings the whole page would be its row: stop at what looks like one. */
function lonelyRow(control: Element): Element {
  const shaped = closest(control, (at) => ROW_TAGS.has(tagOf(at)), 4);
  return shaped ?? titledBox(control) ?? boxAlone(control) ?? control;
}

/** What is around the control, unless it is a form with fields of its own. */
function boxAlone(control: Element): Element | null {
  const around = parentOf(control);
  return around && queryAll(around, 'input[type=text]').length === 0 ? around : null;
}

const LONGEST_TITLE = 60;

/** A box in a cell of its own, with its title in the next: both are the row. */
function titledBox(control: Element): Element | null {
  const cell = parentOf(control);
  const row = cell && textWithin(cell, 1) === '' ? parentOf(cell) : null;
  const text = row ? textWithin(row, LONGEST_TITLE + 2) : '';
  return text !== '' && text.length <= LONGEST_TITLE ? row : null;
}

function followers(control: Element, holds: ReadonlyMap<Element, number>): Element[] {
  const parent = parentOf(control);
  if (!parent) return [];
  const children = childElementsOf(parent);
  const after: Element[] = [];
  for (const sibling of children.slice(children.indexOf(control) + 1)) {
    if (holds.has(sibling)) break;
    after.push(sibling);
  }
  return after;
}
