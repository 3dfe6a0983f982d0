import {
  attributeOf,
  childElementsOf,
  closest,
  enclosingForm,
  hasAttribute,
  identifiersOf,
  isCustom,
  isWithin,
  nextElementOf,
  parentOf,
  previousElementOf,
  queryAll,
  tagOf,
  textWithin,
  tokensOf,
} from '../page/dom';
import { fold } from '../page/fold';
import { shapeOf } from '../page/shape';
import { elementsWithin, itemsWithin } from '../page/span';
import { keptWith } from '../remember';
import type { ClosedControl } from './closed-lists';
import { RADIOS } from './fields';
import { reaches, switchOf } from './hidden-switch';
import { isCalledAfter } from './part-of-choice';
import { findPayControl } from './pay-control';
import { isPaymentHeading } from './phrases';
import { isButton, isPressable } from './pressable';
import type { Scene } from './scene';
import { isInSheet } from './sheet';
import { tabOf } from './tab-of';
import { hasPayWord, isPayLabel, saysChoose, saysPay } from './words';

/** The control that opens a hidden part, by the surest sign there is; null where nothing tells. */
export const openerOf = (blind: Element, closed: readonly ClosedControl[], scene: Scene): Element | null =>
  summaryOf(blind) ??
  shutAround(blind, scene) ??
  drawnFor(blind, scene) ??
  referringTo(blind, scene) ??
  switchOf(blind, scene) ??
  tabOf(blind, scene) ??
  choiceBefore(blind, scene) ??
  kindBefore(blind, scene) ??
  choiceCalledAlike(blind, scene) ??
  headerOf(blind, scene) ??
  footOf(blind, scene) ??
  nearestClosed(blind, closed) ??
  drawnElsewhere(blind, scene) ??
  onlyPayButton(blind, scene) ??
  orderButton(blind, scene);

function summaryOf(blind: Element): Element | null {
  const details = closest(blind, (at) => tagOf(at) === 'details', 1);
  return details && !hasAttribute(details, 'open')
    ? (childElementsOf(details).find((child) => tagOf(child) === 'summary') ?? null)
    : null;
}

/** A list that says itself that it is shut, or an element of a component library whose button says so of it. */
function shutAround(blind: Element, { walk }: Scene): Element | null {
  for (let at = parentOf(blind), level = 0; at && level < HIGHEST_LIST; at = parentOf(at), level += 1) {
    const says = isCustom(at) ? [at, ...elementsWithin(at, walk.controls, walk)] : [at];
    if (says.filter(isShut).length === 1) return at;
  }
  return null;
}

/** What shows one entry of the hidden list, right beside it: a component draws it in the place of the browser's own. */
function drawnFor(blind: Element, scene: Scene): Element | null {
  const entries = entriesOf(blind, scene);
  for (let at: Element | null = blind, level = 0; at && level < HIGHEST_LIST; at = parentOf(at), level += 1)
    for (const beside of [nextElementOf(at), previousElementOf(at)])
      if (beside && scene.isVisible(beside) && shownIn(beside).some((text) => entries.has(text))) return beside;
  return null;
}

/** The same where the list is drawn far from it, over the page: it is called a select and shows one entry. */
function drawnElsewhere(blind: Element, scene: Scene): Element | null {
  if (!isCalled(blind, LIST_NAME)) return null;
  const entries = entriesOf(blind, scene);
  const showing = [
    ...scene.walk.items.filter(({ text }) => entries.has(text)).map(({ element }) => element),
    ...scene.walk.fields.filter((field) => shownIn(field).some((text) => entries.has(text))),
  ];
  for (const element of showing) {
    const drawn = closest(element, (at) => isCalled(at, SELECT_NAME), HIGHEST_LIST + 1);
    if (drawn && !isWithin(drawn, blind) && scene.isVisible(drawn)) return drawn;
  }
  return null;
}

const isCalled = (element: Element, name: RegExp): boolean =>
  tokensOf(identifiersOf(element)).some((token) => name.test(token));
const LIST_NAME = /^(?:dropdown|options?|menu|listbox|popper|popover|popup)$/;
const SELECT_NAME = /^(?:select|selector|selection|dropdown|picker|combobox)$/;

/** The folded entries of a list; none where it has but one. */
function entriesOf(blind: Element, { walk }: Scene): ReadonlySet<string> {
  const entries = new Set(itemsWithin(blind, walk).map(({ text }) => text));
  return entries.size > 1 ? entries : none;
}
const none: ReadonlySet<string> = new Set();

/** Words in it, and what a field shows that cannot be typed into: folded. */
const shownIn = (element: Element): string[] =>
  [
    textWithin(element, LONGEST_ENTRY),
    ...[element, ...queryAll(element, 'input[readonly]')]
      .filter((field) => hasAttribute(field, 'readonly'))
      .map((field) => attributeOf(field, 'value') ?? ''),
  ].map(fold);
const LONGEST_ENTRY = 60;
const HIGHEST_LIST = 2;

const isShut = (element: Element): boolean => attributeOf(element, 'aria-expanded') === 'false';

const REFERENCES = [
  'aria-controls',
  'aria-owns',
  'data-target',
  'data-bs-target',
  'href',
  'popovertarget',
  'commandfor',
  'data-toggle-target',
  'data-tab',
  'data-panel',
];

/** A control that names the hidden element's id. */
function referringTo(blind: Element, scene: Scene): Element | null {
  const id = attributeOf(blind, 'id');
  if (!id) return null;
  return (
    referrersIn(scene)
      .get(id)
      ?.find((control) => !isWithin(control, blind)) ?? null
  );
}

/** Ids, with the controls that name them. */
const referrersIn = keptWith(({ walk, document }: Scene): ReadonlyMap<string, readonly Element[]> => {
  const found = new Map<string, Element[]>();
  for (const control of [...walk.controls, ...walk.fields, ...queryAll(document, '[data-target],[data-bs-target]')]) {
    for (const name of REFERENCES) {
      const value = attributeOf(control, name);
      if (!value) continue;
      const ids = name.startsWith('aria') ? value.split(/\s+/) : [value.replace(/^#/, '')];
      for (const id of ids) {
        const known = found.get(id) ?? [];
        known.push(control);
        found.set(id, known);
      }
    }
  }
  return found;
});

/** The row right before a hidden part with a choice of its own: it follows on the choice of the row. */
function choiceBefore(blind: Element, scene: Scene): Element | null {
  const before = previousElementOf(blind);
  const names = (part: Element) => queryAll(part, RADIOS).map((radio) => attributeOf(radio, 'name'));
  const [own, ...others] = before ? names(before) : [];
  const within = names(blind);
  return own && others.length === 0 && within.length > 0 && !within.includes(own) && scene.isVisible(before!)
    ? before
    : null;
}

/** Of the radios right before hidden ones that which is called as a heading of those would be, or pays at once: 간편결제, "Pay now". */
function kindBefore(blind: Element, scene: Scene): Element | null {
  const before = previousElementOf(blind);
  if (!before || queryAll(blind, RADIOS).length < 2) return null;
  const kind = queryAll(before, RADIOS)
    .map((radio) => parentOf(radio) ?? radio)
    .find((row) => {
      const label = fold(textWithin(row, LONGEST_PAY_LABEL));
      return isPaymentHeading(label, scene.phrases) || ordersToPay(label);
    });
  return kind && scene.isVisible(kind) ? kind : null;
}

/** The radio after which the hidden part is called, or the list whose entry it is called after. */
function choiceCalledAlike(blind: Element, { document }: Scene): Element | null {
  const choice = queryAll(enclosingForm(blind) ?? document, `${RADIOS},option`).find((each) =>
    isCalledAfter(blind, each),
  );
  return (choice && closest(choice, (at) => tagOf(at) === 'select', 2)) ?? choice ?? null;
}

/** What stands in sight right before the hidden part and can be pressed: the header of a fold. */
function headerOf(blind: Element, scene: Scene): Element | null {
  const parent = parentOf(blind);
  if (!parent) return null;
  const siblings = childElementsOf(parent);
  for (const sibling of siblings.slice(0, siblings.indexOf(blind)).reverse()) {
    if (!scene.isVisible(sibling)) continue;
    const inner = elementsWithin(sibling, scene.walk.controls, scene.walk).find(isShut);
    if (inner) return inner;
    if (isShut(sibling)) return sibling;
    const tokens = tokensOf(identifiersOf(sibling));
    const isHeader = tokens.some((token) =>
      /^(?:toggle|header|title|collapse|accordion|trigger|summary|fold|expand)/.test(token),
    );
    return isHeader &&
      (isPressable(sibling) ||
        scene.styleOf(sibling)?.cursor === 'pointer' ||
        tokens.includes('collapse') ||
        tokens.includes('accordion'))
      ? sibling
      : null;
  }
  return null;
}

/** "Show 2 more" under a list of which some rows are hidden. */
function footOf(blind: Element, scene: Scene): Element | null {
  const list = parentOf(blind);
  const isRowInSight = (row: Element) => shapeOf(row) === shapeOf(blind) && scene.isVisible(row);
  if (!list || !childElementsOf(list).some(isRowInSight)) return null;
  const around = parentOf(list);
  for (const part of [list, ...(around ? [around] : [])]) {
    const after = childElementsOf(part).slice(childElementsOf(part).findIndex((child) => isWithin(blind, child)) + 1);
    const foot = after.find((child) => scene.isVisible(child));
    if (foot && isShut(foot)) return foot;
  }
  return null;
}

const NEAREST = 6;

/** "Other ways to pay" in the same part of the page. */
function nearestClosed(blind: Element, closed: readonly ClosedControl[]): Element | null {
  for (let at = parentOf(blind), level = 0; at && level < NEAREST; at = parentOf(at), level += 1) {
    const near = closed.find(({ control }) => isWithin(control, at!) && reaches(control, blind));
    if (near) return near.control;
  }
  // A sheet or dialog is often drawn far from its control: the only control there is leads to it.
  const [only, ...others] = closed;
  return isInSheet(blind) && only && others.length === 0 && reaches(only.control, blind) ? only.control : null;
}

const LONGEST_PAY_LABEL = 20;
const ordersToPay = (label: string): boolean => isPayLabel(label) || saysPay(label);

/** A sheet with ways to pay comes up where one presses the only button in sight that speaks of paying. */
function onlyPayButton(blind: Element, scene: Scene): Element | null {
  if (!isInSheet(blind)) return null;
  const [only, ...others] = scene.walk.controls.filter(
    (control) =>
      isButton(control) &&
      scene.isVisible(control) &&
      hasPayWord(fold(textWithin(control, LONGEST_PAY_LABEL))) &&
      !isWithin(control, blind),
  );
  return only && others.length === 0 ? only : null;
}

/** The whole step, with its heading or all of its choice, is hidden and there is no other: it comes up where one orders. */
function orderButton(blind: Element, scene: Scene): Element | null {
  const headings = paymentHeadings(scene);
  const isWhole = headings.some((heading) => isWithin(heading, blind)) || queryAll(blind, RADIOS).length > 1;
  if (!isWhole || headings.some((heading) => scene.isVisible(heading))) return null;
  const control = ordering(scene);
  return control && !isWithin(control, blind) ? control : null;
}

const paymentHeadings = ({ headings }: Scene): Element[] =>
  headings.filter(({ kind }) => kind === 'payment').map(({ item }) => item.element);

const ordering = keptWith((scene: Scene): Element | null => findPayControl(scene)?.element ?? null);

/**
 * A hidden step that has all it takes, a heading that asks to choose or one with a button to pay, where nothing in sight
 * asks how to pay: the page turns to it.
 */
export function isWholeStep(blind: Element, scene: Scene): boolean {
  const headings = paymentHeadings(scene);
  const within = headings.filter((heading) => isWithin(heading, blind));
  return (
    within.length > 0 &&
    !headings.some((heading) => scene.isVisible(heading)) &&
    (within.some((heading) => saysChoose(fold(textWithin(heading, LONGEST_ENTRY)))) ||
      itemsWithin(blind, scene.walk).some(({ text }) => text.length <= LONGEST_PAY_LABEL && ordersToPay(text)))
  );
}
