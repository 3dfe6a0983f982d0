import { parentOf, tagOf } from '../page/dom';
import type { ClosedControl } from './closed-lists';
import { labelOf } from './label-of';
import { openerOf } from './openers';
import type { Scene } from './scene';

/** A control in sight that opens what hides a row. */
export interface WayIn {
  readonly control: Element;
  /** Folded nowhere: the words as the page writes them. */
  readonly label: string | null;
}

const MOST_STEPS = 2;

/**
 * How a buyer gets to a hidden row: the controls to press, outermost first.
 * Undefined where no control of the page leads there: shops hide what does not
 * apply to an order, so such a row is no offering.
 */
export function waysInto(hidden: Element, closed: readonly ClosedControl[], scene: Scene): WayIn[] | undefined {
  const ways: WayIn[] = [];
  let at = hidden;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const blinds = blindsOf(at, scene);
    const way = blinds.map((blind) => wayInto(blind, closed, scene)).find((found) => found !== null);
    if (!way) return undefined;
    ways.unshift(way);
    if (scene.isVisible(way.control)) return ways;
    at = way.control;
  }
  return undefined;
}

/** Elements around a hidden one that are hidden themselves, from the inside out. */
function blindsOf(element: Element, scene: Scene): Element[] {
  const blinds: Element[] = [];
  for (let at: Element | null = element; at && !scene.isVisible(at) && tagOf(at) !== 'body'; at = parentOf(at))
    blinds.push(at);
  return blinds;
}

function wayInto(blind: Element, closed: readonly ClosedControl[], scene: Scene): WayIn | null {
  const control = openerOf(blind, closed, scene);
  return control ? { control, label: labelOf(control, scene) } : null;
}
