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

export type WaysInto = (hidden: Element) => WayIn[] | undefined;

/**
 * How a buyer gets to a hidden row: the controls to press, outermost first.
 * Undefined where no control of the page leads there: shops hide what does not
 * apply to an order, so such a row is no offering.
 */
export function makeWaysInto(closed: readonly ClosedControl[], scene: Scene): WaysInto {
  // Rows of one list lie behind the same.
  const known = new Map<Element, WayIn | null>();
  const wayInto = (blind: Element): WayIn | null => {
    const before = known.get(blind);
    if (before !== undefined) return before;
    const control = openerOf(blind, closed, scene);
    const way = control ? { control, label: labelOf(control, scene) } : null;
    known.set(blind, way);
    return way;
  };
  return (hidden) => {
    const ways: WayIn[] = [];
    let at = hidden;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const way = firstOf(blindsOf(at, scene), wayInto);
      if (!way) return undefined;
      ways.unshift(way);
      if (scene.isVisible(way.control)) return ways;
      at = way.control;
    }
    return undefined;
  };
}

function firstOf(blinds: readonly Element[], wayInto: (blind: Element) => WayIn | null): WayIn | null {
  for (const blind of blinds) {
    const way = wayInto(blind);
    if (way) return way;
  }
  return null;
}

/** Elements around a hidden one that are hidden themselves, from the inside out. */
function blindsOf(element: Element, scene: Scene): Element[] {
  const blinds: Element[] = [];
  for (let at: Element | null = element; at && !scene.isVisible(at) && tagOf(at) !== 'body'; at = parentOf(at))
    blinds.push(at);
  return blinds;
}
