import { attributeOf, closest, tagOf } from '../page/dom';
import { isButtonInput } from './fields';

/** What a buyer would take for a button, or text within one. */
export const isPressable = (element: Element): boolean => closest(element, isPressableItself, 2) !== null;

/** A button by tag or role, and no link, field or tab. */
export const isButton = (element: Element): boolean =>
  tagOf(element) === 'button' || attributeOf(element, 'role') === 'button';

/** A button as `isButton` knows it, or one of a form. */
export const isPlainButton = (element: Element): boolean => isButton(element) || isButtonInput(element);

/** A link that leads to no other page: only a script of the page answers to it. */
export const goesNowhere = (link: Element): boolean =>
  tagOf(link) === 'a' && /^(?:#|javascript:|$)/i.test(attributeOf(link, 'href') ?? '');

/** By tag, role, or a developer's name. */
export function isPressableItself(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'button' || tag === 'a' || tag === 'summary') return true;
  if (tag === 'input') return isButtonInput(element);
  if (/^(?:button|link|tab|radio|option|menuitem)$/.test(attributeOf(element, 'role') ?? '')) return true;
  if (['onclick', 'data-target', 'data-bs-target', 'aria-expanded'].some((name) => attributeOf(element, name) !== null))
    return true;
  if (attributeOf(element, 'tabindex') === '0') return true;
  return /(?:^|[\s_-])(?:btn|button|submit|clickable|(?:go|to)[_-]pay)|(?:^|\s)cursor-pointer(?:\s|$)/i.test(
    attributeOf(element, 'class') ?? '',
  );
}
