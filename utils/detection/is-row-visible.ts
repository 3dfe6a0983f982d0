import { attributeOf, childElementsOf, closest, parentOf, queryAll, tagOf, textWithin } from '../page/dom';
import type { NamedRow, RowMethod } from './row';
import type { Scene } from './scene';

/** In sight by any of its parts: inputs are often drawn by their label. */
export function isRowVisible({ row, methods, items }: NamedRow, scene: Scene): boolean {
  if (methods.some(({ kind }) => isKnownUnseen(kind))) return true;
  // A list item stays in sight when all that is in it is hidden.
  const own = row.kind === 'tile' && methods[0]?.kind === 'label' ? [] : [row.control];
  const shown = [...row.labels, ...methods.map(({ element }) => element), ...own];
  return (
    shown.some((element) => scene.isVisible(element) || isDrawnByStyle(element, row.kind, scene)) ||
    (items.length === 0 &&
      row.parts.some((part) => (scene.isVisible(part) || isInLine(part, scene)) && holdsPicture(part, scene))) ||
    (methods.length === 0 && items.some(({ element }) => scene.isVisible(element)))
  );
}

/** What stands in a line that is in sight is as large as what it holds. */
const isInLine = (part: Element, scene: Scene): boolean => {
  const around = parentOf(part);
  return around !== null && scene.styleOf(part)?.display === 'inline' && scene.isVisible(around);
};

/** A picture that has not come yet, or that a saved page has lost, keeps no place of its own. */
const holdsPicture = (part: Element, scene: Scene): boolean =>
  queryAll(part, 'img').some((picture) => scene.styleOf(picture)?.display !== 'none');

const FEW_LEVELS = 4;

/**
 * A button that has a name and nothing in it gets its size from a style sheet, which a saved page has lost; the place
 * of a card's field gets it with the frame that a script puts there.
 */
function isDrawnByStyle(element: Element, kind: NamedRow['row']['kind'], scene: Scene): boolean {
  const isPlace = kind === 'card-form' && tagOf(element) === 'div';
  if (!(isPlace || attributeOf(element, 'aria-label') !== null) || childElementsOf(element).length > 0) return false;
  const isShut = (at: Element) => scene.styleOf(at)?.display === 'none' || scene.styleOf(at)?.visibility === 'hidden';
  const around = closest(element, (at) => isShut(at) || scene.isVisible(at), FEW_LEVELS);
  return around !== null && !isShut(around) && textWithin(element, 1) === '';
}

/** Known from a rule or from the page's data rather than seen in a row. */
export const isKnownUnseen = (kind: RowMethod['kind']): boolean => kind === 'site-rule' || kind === 'structured-data';
