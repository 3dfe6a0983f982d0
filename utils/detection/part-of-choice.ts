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
const namesPart = (id: string, code: string): boolean =>
  code.length >= LEAST_CODE && id.toLowerCase().startsWith(code.toLowerCase()) && PART.test(id.slice(code.length));
const PART = /^[-_]?(?:options?|details?|form|panel|box|fields?|info|section|container|content|block|list|area|div)$/i;
