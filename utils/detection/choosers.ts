import {
  attributeOf,
  childElementsOf,
  closest,
  ELEMENT,
  enclosingForm,
  hasAttribute,
  identifiersOf,
  isWithin,
  nodeTypeOf,
  parentOf,
  queryAll,
  rootOf,
  stateOf,
  tagOf,
} from '../page/dom';
import { isPayName } from '../page/region';
import { comboboxes } from './comboboxes';
import { inTemplate, isRadioInput, typeOf } from './fields';
import { lineOf, listOf } from './lines';
import type { Chooser } from './row';
import { rowsOf } from './rows-of';
import type { Scene } from './scene';

/** Every group of which a buyer could choose one by native means or by role, whatever it is about. */
export function findChoosers(scene: Scene): Chooser[] {
  return [
    ...radioChoosers(scene),
    ...selectChoosers(scene),
    ...roleChoosers(scene),
    ...checkboxes(scene),
    ...comboboxes(scene),
  ];
}

function radioChoosers(scene: Scene): Chooser[] {
  const radios = scene.walk.fields.filter((field) => isRadioInput(field) && !inTemplate(field, scene));
  const named = groupBy(radios, (radio) => attributeOf(radio, 'name') ?? '');
  const alone = radios.filter((radio) => named.get(attributeOf(radio, 'name') ?? '')?.length === 1);
  // Several that are chosen at once are no choice of one.
  const areChosen = alone.filter(isChecked).length > 1;
  const isAlone = (radio: Element) => alone.includes(radio) && !(areChosen && isChecked(radio));
  const groups = groupBy(radios, (radio) => {
    const name = attributeOf(radio, 'name');
    // Radios without a name belong together where they stand together, those each of its own name where they stand in line.
    if (!name) return closest(radio, isListLike) ?? rootOf(radio);
    return (isAlone(radio) && lineOf(radio, isAlone)) || name;
  });
  return [...groups.values()]
    .flatMap(splitByName)
    .flatMap(splitByForm)
    .flatMap((group) => splitByChosen(group, scene))
    .map((group) => ({
      kind: 'radio' as const,
      rows: rowsOf(group, 'radio', scene),
      identifiers: groupIdentifiers(group),
    }));
}

/** Of those in line with each a name of its own the ones called after paying are a choice by themselves. */
const splitByName = (group: readonly Element[]): (readonly Element[])[] => [
  ...groupBy(group, (radio) => isPayName(attributeOf(radio, 'name') ?? '')).values(),
];

/** In each form of their own there may be radios of the same name; where each row has a form the forms make one list. */
function splitByForm(group: readonly Element[]): (readonly Element[])[] {
  const forms = [...groupBy(group, (radio) => enclosingForm(radio) ?? rootOf(radio)).values()];
  return forms.every((radios) => radios.length > 1) ? forms : [group];
}

/** Where several are chosen at once there are several choices, each of what stands closest together or under one heading. */
function splitByChosen(group: readonly Element[], { headingAbove, walk }: Scene): (readonly Element[])[] {
  if (!areSeveralChosen(group)) return [group];
  const holdsAnother = (radio: Element) => (at: Element) =>
    group.some((other) => other !== radio && isWithin(other, at));
  const parts = [...groupBy(group, (radio) => closest(radio, holdsAnother(radio)) ?? radio).values()];
  return parts.flatMap((part) =>
    areSeveralChosen(part)
      ? [...groupBy(part, (radio) => headingAbove(walk.elements.get(radio) ?? 0) ?? radio).values()]
      : [part],
  );
}

const areSeveralChosen = (group: readonly Element[]): boolean => group.filter(isChecked).length > 1;

const isChecked = (radio: Element): boolean => stateOf(radio, 'checked');

const LISTS = new Set(['ul', 'ol', 'fieldset', 'table', 'form', 'section']);
const isListLike = (element: Element): boolean =>
  LISTS.has(tagOf(element)) || attributeOf(element, 'role') === 'radiogroup';

function groupIdentifiers(group: readonly Element[]): string {
  const [first] = group;
  return first ? `${attributeOf(first, 'name') ?? ''} ${group.length > 1 ? '' : (attributeOf(first, 'id') ?? '')}` : '';
}

const MOST_OPTIONS = 60;

function selectChoosers(scene: Scene): Chooser[] {
  return scene.walk.fields
    .filter((field) => tagOf(field) === 'select' && !hasAttribute(field, 'multiple') && !inTemplate(field, scene))
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
  const choices = [
    ...scene.walk.controls.filter((element) => isChoice(element) && !isDotOfChoice(element)),
    ...scene.walk.custom.filter(isBareRadio),
  ].filter((element) => !inTemplate(element, scene));
  const groups = groupBy(choices, (choice) => {
    const around = parentOf(choice);
    const group =
      around &&
      closest(around, (at) => GROUP_ROLES.has(attributeOf(at, 'role') ?? '') || /-(?:select|group)$/.test(tagOf(at)));
    return group ?? closest(choice, isListLike) ?? rootOf(choice);
  });
  return [...groups.entries()]
    .filter(([key]) => !takesSeveral(key))
    .map(([key, group]) => ({
      kind: 'role' as const,
      rows: rowsOf(group, 'role', scene).map((row) => ({
        ...row,
        labels: row.labels.length ? row.labels : [row.control],
      })),
      identifiers: nodeTypeOf(key) === ELEMENT ? identifiersOf(key as Element) : '',
    }));
}

/** Whoever ticks as many as they like seeks or records. */
const takesSeveral = (list: Node): boolean =>
  nodeTypeOf(list) === ELEMENT && attributeOf(list as Element, 'aria-multiselectable') === 'true';

const isChoice = (element: Element): boolean => CHOICE_ROLES.has(attributeOf(element, 'role') ?? '');

/** `<uni-radio>` and the like of other kits, where nothing in it says what it is. */
const isBareRadio = (element: Element): boolean =>
  /-radio(?:-button)?$/.test(tagOf(element)) && !isChoice(element) && queryAll(element, 'input,[role]').length === 0;

/** A radio within a radio only draws its dot. */
function isDotOfChoice(element: Element): boolean {
  const around = parentOf(element);
  return attributeOf(element, 'role') === 'radio' && around !== null && closest(around, isRadio, 4) !== null;
}
const isRadio = (element: Element): boolean => attributeOf(element, 'role') === 'radio';

/** Boxes of one name, or of none in a list, are drawn as a choice of one by script; a box of its own is switched on or off. */
function checkboxes(scene: Scene): Chooser[] {
  const boxes = scene.walk.fields.filter(
    (field) => tagOf(field) === 'input' && typeOf(field) === 'checkbox' && !inTemplate(field, scene),
  );
  // Each of its own name, they are one choice where each is named by a way to pay.
  const groups = groupBy(boxes, (box) => listOfWays(box, scene) || attributeOf(box, 'name') || listOf(box) || box);
  // Several that are ticked at once are each switched by themselves.
  const choices = [...groups.values()].flatMap((group) =>
    group.filter(isChecked).length > 1 ? group.map((box) => [box]) : [group],
  );
  return choices.map((group) => ({
    kind: group.length > 1 ? ('boxes' as const) : ('checkbox' as const),
    rows: rowsOf(group, 'checkbox', scene),
    identifiers: attributeOf(group[0]!, 'name') ?? '',
  }));
}

/** The list under a payment heading each line of which names a way to pay. */
function listOfWays(box: Element, { headingAbove, named, walk }: Scene): Element | null {
  const list = headingAbove(walk.elements.get(box) ?? 0)?.kind === 'payment' ? listOf(box) : null;
  const isOfWay = (line: Element) =>
    queryAll(line, 'input').length === 0 || named.some(({ item }) => isWithin(item.element, line));
  return list && childElementsOf(list).every(isOfWay) ? list : null;
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
