import {
  attributeOf,
  childElementsOf,
  closest,
  elementById,
  identifiersOf,
  isShadowRoot,
  isWithin,
  parentOf,
  queryAll,
  rootOf,
  tagOf,
} from '../page/dom';
import { spanOf } from '../page/span';
import type { Chooser, Row, RowKind } from './row';
import type { Scene } from './scene';

/** Every group of which a buyer could choose one by native means or by role, whatever it is about. */
export function findChoosers(scene: Scene): Chooser[] {
  return [...radioChoosers(scene), ...selectChoosers(scene), ...roleChoosers(scene), ...checkboxes(scene)];
}

function radioChoosers(scene: Scene): Chooser[] {
  const radios = scene.walk.fields.filter(
    (field) => tagOf(field) === 'input' && typeOf(field) === 'radio' && !inTemplate(field, scene),
  );
  const groups = groupBy(radios, (radio) => {
    const name = attributeOf(radio, 'name');
    // Radios without a name belong together where they stand together.
    return name ? `${name}` : (closest(radio, isListLike) ?? rootOf(radio));
  });
  return [...groups.values()].map((group) => ({
    kind: 'radio' as const,
    rows: rowsOf(group, 'radio', scene),
    identifiers: groupIdentifiers(group),
  }));
}

const LISTS = new Set(['ul', 'ol', 'fieldset', 'table', 'form', 'section']);
const isListLike = (element: Element): boolean =>
  LISTS.has(tagOf(element)) || attributeOf(element, 'role') === 'radiogroup';

function groupIdentifiers(group: readonly Element[]): string {
  const [first] = group;
  return first ? `${attributeOf(first, 'name') ?? ''} ${group.length > 1 ? '' : (attributeOf(first, 'id') ?? '')}` : '';
}

/** A row is the highest element around a control that holds no other control of the group. */
export function rowsOf(group: readonly Element[], kind: RowKind, scene: Scene): Row[] {
  const holds = new Map<Element, number>();
  for (const control of group)
    for (let at: Element | null = control; at; at = parentOf(at)) holds.set(at, (holds.get(at) ?? 0) + 1);
  const rows = group.map((control) => (group.length > 1 ? highestAlone(control, holds) : lonelyRow(control)));
  const trailing = group.length > 1 ? trailingParts(rows, holds) : rows.map(() => []);
  return group.map((control, index) => {
    const row = rows[index]!;
    const labels = labelsOf(control, scene);
    const parts = [row, ...(row === control && group.length === 1 ? followers(row, holds) : trailing[index]!)];
    for (const label of labels) if (!parts.some((part) => isWithin(label, part))) parts.push(label);
    const order = scene.walk.elements.get(control) ?? 0;
    return {
      kind,
      control,
      parts,
      labels,
      order,
      ...(row === control && { bareTextUntil: nextOrder(group, index, scene) }),
    };
  });
}

/** Place of the next control of the group, or of the end of what is around the last. */
function nextOrder(group: readonly Element[], index: number, scene: Scene): number {
  const next = group[index + 1];
  const around = parentOf(group[index]!);
  return (next && scene.walk.elements.get(next)) ?? (around ? spanOf(around, scene.walk).end : scene.walk.ticks);
}

/**
 * In a flat list or a grid what follows a row up to the next one belongs to it.
 * After the last row comes the rest of the page: it gets no more than the others have.
 */
function trailingParts(rows: readonly Element[], holds: ReadonlyMap<Element, number>): Element[][] {
  const parts = rows.map((row) => followers(row, holds));
  const most = Math.max(0, ...parts.slice(0, -1).map(({ length }) => length));
  return parts.map((each) => each.slice(0, most));
}

function highestAlone(control: Element, holds: ReadonlyMap<Element, number>): Element {
  let row = control;
  for (let at = parentOf(control); at && holds.get(at) === 1; at = parentOf(at)) row = at;
  return row;
}

const ROW_TAGS = new Set(['label', 'li', 'tr', 'dd', 'dt', 'fieldset']);

/** Around a control without siblings the whole page would be its row: stop at what looks like one. */
function lonelyRow(control: Element): Element {
  const shaped = closest(control, (at) => ROW_TAGS.has(tagOf(at)), 4);
  return shaped ?? parentOf(control) ?? control;
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

export function labelsOf(control: Element, scene: Scene): Element[] {
  const id = attributeOf(control, 'id');
  const labels = id ? scene.walk.labels.filter((label) => attributeOf(label, 'for') === id) : [];
  const around = closest(control, (at) => tagOf(at) === 'label', 6);
  if (around && !labels.includes(around)) labels.push(around);
  for (const reference of (attributeOf(control, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean)) {
    const target = elementById(reference, control);
    if (target && target !== control) labels.push(target);
  }
  return labels;
}

const MOST_OPTIONS = 60;

function selectChoosers(scene: Scene): Chooser[] {
  return scene.walk.fields
    .filter((field) => tagOf(field) === 'select' && !inTemplate(field, scene))
    .flatMap((select) => {
      const options = queryAll(select, 'option');
      if (options.length > MOST_OPTIONS) return [];
      const rows = options.map((option) => ({
        kind: 'option' as const,
        control: option,
        parts: [option],
        labels: [option],
        order: scene.walk.elements.get(option) ?? 0,
      }));
      return [
        {
          kind: 'option' as const,
          rows,
          identifiers: `${attributeOf(select, 'name') ?? ''} ${attributeOf(select, 'id') ?? ''}`,
        },
      ];
    });
}

const CHOICE_ROLES = new Set(['radio', 'option', 'tab', 'menuitemradio']);
const GROUP_ROLES = new Set(['radiogroup', 'tablist', 'listbox', 'menu', 'group']);

function roleChoosers(scene: Scene): Chooser[] {
  const choices = scene.walk.controls.filter(
    (element) => CHOICE_ROLES.has(attributeOf(element, 'role') ?? '') && !inTemplate(element, scene),
  );
  const groups = groupBy(choices, (choice) => {
    const around = parentOf(choice);
    const group = around && closest(around, (at) => GROUP_ROLES.has(attributeOf(at, 'role') ?? ''));
    return group ?? closest(choice, isListLike) ?? rootOf(choice);
  });
  return [...groups.entries()].map(([key, group]) => ({
    kind: 'role' as const,
    rows: rowsOf(group, 'role', scene).map((row) => ({
      ...row,
      labels: row.labels.length ? row.labels : [row.control],
    })),
    identifiers: key instanceof Element ? identifiersOf(key) : '',
  }));
}

/** Boxes of one name are drawn as a choice of one by script; a box of its own is switched on or off. */
function checkboxes(scene: Scene): Chooser[] {
  const boxes = scene.walk.fields.filter(
    (field) => tagOf(field) === 'input' && typeOf(field) === 'checkbox' && !inTemplate(field, scene),
  );
  const groups = groupBy(boxes, (box) => attributeOf(box, 'name') || box);
  return [...groups.values()].map((group) => ({
    kind: group.length > 1 ? ('radio' as const) : ('checkbox' as const),
    rows: rowsOf(group, 'checkbox', scene),
    identifiers: attributeOf(group[0]!, 'name') ?? '',
  }));
}

export const typeOf = (input: Element): string => (attributeOf(input, 'type') ?? 'text').toLowerCase();

export function inTemplate(element: Element, scene: Scene): boolean {
  return scene.walk.templates.size > 0 && rootOf(element) instanceof DocumentFragment && !isShadowRoot(rootOf(element));
}

function groupBy<K>(list: readonly Element[], keyOf: (element: Element) => K): Map<K, Element[]> {
  const groups = new Map<K, Element[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
