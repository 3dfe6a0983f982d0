import { isWithin, parentOf, tagOf } from '../page/dom';
import { keptWith } from '../remember';
import type { ClosedControl } from './closed-lists';
import { pressedFor } from './comboboxes';
import { labelOf } from './label-of';
import { isWholeStep, openerOf } from './openers';
import type { Scene } from './scene';

/** A control in sight that opens what hides a row; the hidden part itself where it is a whole step that the page turns to. */
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
  const wayInto = keptWith((blind: Element): WayIn | null => {
    const opener = openerOf(blind, closed, scene);
    if (!opener) return isWholeStep(blind, scene) ? { control: blind, label: null } : null;
    const control = pressedFor(opener, scene);
    // What holds the list would be called after all of its entries.
    return { control, label: isWithin(blind, control) ? null : labelOf(opener, scene) };
  });
  /** From the inside out, past what is hidden itself. */
  const wayAround = (element: Element): WayIn | null => {
    for (let at: Element | null = element; at && !scene.isVisible(at) && tagOf(at) !== 'body'; at = parentOf(at)) {
      const way = wayInto(at);
      if (way) return way;
    }
    return null;
  };
  return (hidden) => {
    const ways: WayIn[] = [];
    let at = hidden;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const way = wayAround(at);
      if (!way) return undefined;
      ways.unshift(way);
      if (scene.isVisible(way.control) || isWithin(at, way.control)) return ways;
      at = way.control;
    }
    return undefined;
  };
}
