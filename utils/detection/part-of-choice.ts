import { attributeOf, closest } from '../page/dom';

/** Whether a part of the page is called after the choice that brings it in sight: "wallet" and "walletOptions", "card" and "card-details". */
export const isCalledAfter = (part: Element, choice: Element): boolean => {
  const id = attributeOf(part, 'id');
  return !!id && ['id', 'value'].some((name) => namesPart(id, attributeOf(choice, name) ?? ''));
};

/** Whether an element stands in such a part, within so many levels. */
export const isInPartOf = (element: Element, choice: Element): boolean =>
  closest(element, (at) => isCalledAfter(at, choice), HIGHEST) !== null;
const HIGHEST = 6;

const LEAST_CODE = 3;
/** However its words are joined: `mobile_money` and `mobile-money-fields`. */
function namesPart(id: string, code: string): boolean {
  const [whole, part] = [joined(id), joined(code)];
  return (
    part.length >= LEAST_CODE &&
    ((whole.startsWith(part) && PART.test(whole.slice(part.length))) ||
      (whole.endsWith(part) && PART.test(whole.slice(0, -part.length))))
  );
}
const joined = (code: string): string => code.toLowerCase().replace(/[-_]/g, '');
const PART = /^(?:options?|details?|form|panel|box|fields?|info|section|container|content|block|list|area|div)$/;
