import { boxOfLabel } from '../page/box-of-label';
import { childElementsOf, isWithin, parentOf, queryAll, stateOf, tagOf } from '../page/dom';
import type { Scene } from './scene';

/** The label of a checkbox that nobody sees: CSS folds a panel out while the box is checked. */
export function foldsOut(label: Element, scene: Scene): boolean {
  const box = boxOfLabel(label);
  return box !== null && !scene.isVisible(box) && !stateOf(box, 'checked');
}

/** Whether what the control folds out may be this part: a box's own reach is what comes after it beside it. */
export function reaches(control: Element, blind: Element): boolean {
  const box = boxOfLabel(control);
  const parent = box && parentOf(box);
  if (!box || !parent) return true;
  const beside = childElementsOf(parent);
  return beside.slice(beside.indexOf(box) + 1).some((each) => isWithin(blind, each));
}

/** The label in sight that folds a hidden part out, where nothing but it stands between its box and the part. */
export function switchOf(blind: Element, scene: Scene): Element | null {
  const parent = parentOf(blind);
  const beside = parent ? childElementsOf(parent) : [];
  const box = beside
    .slice(0, beside.indexOf(blind))
    .filter((each) => !/^(?:label|style|script)$/.test(tagOf(each)))
    .at(-1);
  if (!box || tagOf(box) !== 'input') return null;
  return (
    queryAll(scene.document, 'label[for]').find(
      (each) => boxOfLabel(each) === box && foldsOut(each, scene) && scene.isVisible(each),
    ) ?? null
  );
}
