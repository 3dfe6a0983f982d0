import {
  attributeOf,
  childElementsOf,
  closest,
  hasAttribute,
  isWithin,
  parentOf,
  previousElementOf,
  stateOf,
  tagOf,
  textWithin,
} from '../page/dom';
import { bareLabel } from '../page/fold';
import { itemsWithin } from '../page/span';
import type { Item } from '../page/walk';
import { foldsOut } from './hidden-switch';
import { labelOf } from './label-of';
import { revealStrength } from './phrases';
import { isPressableItself } from './pressable';
import { isSavedInstrument } from './row-items';
import type { Scene } from './scene';
import { isChangeVerb } from './words';

/** A control in sight that would show further ways to pay. */
export interface ClosedControl {
  readonly control: Element;
  readonly label: string | null;
  readonly strength: 'payment-specific' | 'generic';
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'title', 'option', 'th', 'dt']);
/** How far from a way to pay a bare "Change" may stand. */
const NEARBY = 4;

/**
 * Controls such as "Change" or "More ways to pay", told from headings of the
 * same words (which nobody can press) and from "Change" beside an address.
 */
export function findClosedControls(scene: Scene, rows: readonly Element[]): ClosedControl[] {
  const found: ClosedControl[] = [];
  for (const item of scene.walk.items) {
    if (item.text.length > 60 || item.inTemplate || item.from === 'alt' || item.from === 'title') continue;
    const strength = revealStrength(bareLabel(item.text), scene.phrases);
    if (!strength) continue;
    const control = controlOf(item, strength, scene, rows);
    if (!control || found.some((each) => each.control === control) || !scene.isVisible(control)) continue;
    if (attributeOf(control, 'aria-expanded') === 'true' || isOpenDetails(control) || stateOf(control, 'disabled'))
      continue;
    const region = scene.regionOf(control);
    if (region.footer || region.navigation || region.help) continue;
    if (strength === 'generic' && !isInPaymentSection(item, control, scene, rows)) continue;
    found.push({ control, label: labelOf(control, scene), strength });
  }
  return found;
}

function controlOf(
  item: Item,
  strength: ClosedControl['strength'],
  scene: Scene,
  rows: readonly Element[],
): Element | null {
  const button = closest(item.element, isPressableItself, 3);
  const heading = closest(item.element, (at) => HEADINGS.has(tagOf(at)), 3);
  if (heading && !(button && (isWithin(button, heading) || hasAttribute(button, 'aria-expanded')))) return null;
  const control = button && (closest(item.element, (at) => isControlItself(at), 4) ?? button);
  // In a large part of the page that can be pressed or focused the words are a title.
  if (control && !isLonger(control, item.text.length + MOST_BESIDE)) return control;
  const label = closest(item.element, (at) => tagOf(at) === 'label', 4);
  if (label) return foldsOut(label, scene) ? label : null;
  const foot = footOfFold(item, scene, rows);
  if (foot) return foot;
  // Nobody heads a section "Change": a bare verb is a control however it is drawn.
  return strength === 'generic' || scene.styleOf(item.element)?.cursor === 'pointer' ? item.element : null;
}

const HIGHEST_FOOT = 3;

/**
 * Below all ways to pay of the page, words that are the last in sight of their list head nothing: pressing them
 * unfolds the hidden part right above them, or what goes on after the ways there, drawn as a button or not.
 */
function footOfFold({ element, text, order }: Item, scene: Scene, rows: readonly Element[]): Element | null {
  if (rows.some((row) => (scene.walk.elements.get(row) ?? order) >= order)) return null;
  for (let at: Element | null = element, level = 0; at && level < HIGHEST_FOOT; at = parentOf(at), level += 1) {
    if (tagOf(at) === 'body' || isLonger(at, text.length + MOST_BESIDE)) return null;
    const before = previousElementOf(at);
    if (!before) continue;
    const siblings = childElementsOf(parentOf(at) ?? at);
    const isLast = !siblings.slice(siblings.indexOf(at) + 1).some((after) => scene.isVisible(after));
    const isFoot = scene.isVisible(before)
      ? scene.named.some((name) => isWithin(name.item.element, before)) ||
        itemsWithin(before, scene.walk).some(isSavedInstrument)
      : isLonger(before, 0);
    return isLast && isFoot ? at : null;
  }
  return null;
}

const MOST_BESIDE = 25;
/** Asks for a little more than it needs, for blanks at the ends are cut off afterwards. */
const isLonger = (element: Element, than: number): boolean => textWithin(element, than + 2).length > than;

const isControlItself = (element: Element): boolean =>
  ['a', 'button', 'summary', 'input'].includes(tagOf(element)) || attributeOf(element, 'role') === 'button';

function isOpenDetails(control: Element): boolean {
  const parent = parentOf(control);
  return tagOf(control) === 'summary' && parent !== null && hasAttribute(parent, 'open');
}

/** Where a list is in sight already, "Edit" beside its heading goes back to the step and hides nothing, unless it says that it does. */
const isDisclosure = (control: Element): boolean =>
  hasAttribute(control, 'aria-expanded') || hasAttribute(control, 'aria-haspopup');

function isInPaymentSection(item: Item, control: Element, scene: Scene, rows: readonly Element[]): boolean {
  const region = scene.regionOf(control);
  const heading = scene.headingAbove(item.order);
  if (region.delivery || region.cart || heading?.kind === 'delivery') return false;
  const isList = rows.filter((row) => scene.isVisible(row)).length > 1;
  // Inside a way to pay "Edit" edits that way, unless it is the only one in sight.
  if (isList && rows.some((row) => isWithin(control, row))) return false;
  if (isList && isChangeVerb(bareLabel(item.text)) && !isDisclosure(control)) return false;
  const isNear = closest(control, (at) => rows.some((row) => isWithin(row, at)), NEARBY) !== null;
  return isNear && (region.payment || heading?.kind === 'payment')
    ? true
    : heading?.kind === 'payment' && closest(control, (at) => isWithin(heading.item.element, at), NEARBY) !== null;
}
