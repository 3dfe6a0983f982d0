import { attributeOf, childElementsOf, closest, parentOf, queryAll, tagOf } from '../page/dom';

/** Of folds below each other the only one that is open, where the names of the others are not known. */
export function isOpenBesideShut(control: Element): boolean {
  const header = closest(control, (at) => isIn(at, 'true'), HIGHEST_HEADER);
  const fold = header && closest(header, (at) => foldsBeside(at, 'false') > 0, HIGHEST_HEADER);
  return !!fold && foldsBeside(fold, 'true') === 0;
}

/** How many of its siblings like it have one header alone, in that state. */
const foldsBeside = (fold: Element, state: string): number =>
  childElementsOf(parentOf(fold) ?? fold).filter((beside) => {
    const [header, ...others] = queryAll(beside, '[aria-expanded]');
    return (
      beside !== fold &&
      tagOf(beside) === tagOf(fold) &&
      others.length === 0 &&
      header !== undefined &&
      isIn(header, state)
    );
  }).length;
const HIGHEST_HEADER = 4;

const isIn = (header: Element, state: string): boolean => attributeOf(header, 'aria-expanded') === state;
