import { attributeNamesOf, attributeOf, identifiersOf, tagOf } from '../page/dom';
import { isPayName } from '../page/region';
import type { Walk } from '../page/walk';
import { keptWith } from '../remember';
import { typeOf } from './fields';
import { onlyOne } from './only-one';
import type { Row } from './row';
import type { Scene } from './scene';

/** Index of the row whose code a hidden field called after paying holds, which is what the form sends; or -1. */
export function keptInField(rows: readonly Row[], { walk }: Scene): number {
  const [first] = rows;
  const kept = answersIn(walk);
  for (const name of first ? attributeNamesOf(first.control).filter((each) => CODE.test(each)) : []) {
    const codes = rows.map(({ control }) => attributeOf(control, name));
    const chosen = onlyOne(codes, (code) => kept.has(code));
    if (chosen !== undefined && new Set(codes).size === rows.length) return chosen;
  }
  return -1;
}

const answersIn = keptWith(
  ({ fields }: Walk) => new Set(fields.filter(holdsAnswer).map((field) => attributeOf(field, 'value'))),
);

const CODE = /^(?:data-|value$)/;

function holdsAnswer(field: Element): boolean {
  const isHidden = tagOf(field) === 'input' && typeOf(field) === 'hidden';
  return isHidden && isPayName(identifiersOf(field)) && LETTER.test(attributeOf(field, 'value') ?? '');
}

/** A number can be a sum, or that of an order. */
const LETTER = /\p{L}/u;
