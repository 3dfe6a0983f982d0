import { childElementsOf, closest, parentOf, queryAll } from '../page/dom';
import { shapeOf } from '../page/shape';
import { isRadioInput } from './fields';

/** What is around several such radios that stand side by side or in lines of one shape. */
export function lineOf(radio: Element, isAlone: (radio: Element) => boolean): Element | null {
  const parent = parentOf(radio);
  const isOther = (each: Element) => each !== radio && isRadioInput(each) && isAlone(each);
  return parent && childElementsOf(parent).some(isOther) ? parent : listOf(radio);
}

const DEEPEST_IN_LINE = 2;

/** What is around the lines of one shape, one of which holds the box or radio. */
export function listOf(box: Element): Element | null {
  const around = parentOf(box);
  const line = around && closest(around, isOneOfLines, DEEPEST_IN_LINE);
  return line && parentOf(line);
}

/** Beside others of its shape, each with one field. */
function isOneOfLines(line: Element): boolean {
  const list = parentOf(line);
  const isLike = (each: Element) => shapeOf(each) === shapeOf(line) && queryAll(each, 'input').length === 1;
  return list !== null && childElementsOf(list).filter(isLike).length > 1;
}
