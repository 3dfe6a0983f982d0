import { attributeOf, childElementsOf, isConnected, tagOf } from '../page/dom';
import { inRoots, type Root } from './page-elements';

/** What says where something is sent, or as what, by the elements that say it. */
const saidBy: Readonly<Record<string, string>> = {
  'form,button,input': 'action method target enctype form formaction formmethod formtarget name type',
  // Of these the value is no text of the shopper's.
  'button,option,[type=radio],[type=checkbox],[type=submit],[type=image]': 'value',
  label: 'for',
  base: 'href',
  // Switched off while a page waits for what was held back: no deed of its own.
  'fieldset,[type=hidden],[type=radio],[type=checkbox]': 'disabled',
};
/** Unseen, and as good as a field of the form, or an address of it. */
const joining = 'input[type=hidden][form],base';

/**
 * What the shopper's own payment would send, and where to. Gives a function that
 * puts it back, and tells whether it was changed: addresses of forms and of their buttons, what
 * choices are called and labelled, and unseen fields that came by themselves among those that were there.
 */
export function aimsOf(roots: readonly Root[]): () => boolean {
  const before = Object.entries(saidBy).flatMap(([selector, names]) =>
    inRoots(roots, selector).map((element) => ({
      element,
      aims: names.split(' ').map((name) => [name, attributeOf(element, name)] as const),
    })),
  );
  const families = new Map(
    inRoots(roots, 'form,form *').map((element) => [element, new Set(childElementsOf(element))] as const),
  );
  const joined = new Set(inRoots(roots, joining));
  return () => {
    const turned = before.flatMap(({ element, aims }) => {
      const now = redrawn(element, roots);
      return aims.flatMap(([name, value]) => (attributeOf(now, name) === value ? [] : { now, name, value }));
    });
    for (const { now, name, value } of turned) {
      if (value === null) Element.prototype.removeAttribute.call(now, name);
      else Element.prototype.setAttribute.call(now, name, value);
    }
    const planted = [
      ...[...families].flatMap(([element, children]) => plantedIn(element, children)),
      ...inRoots(roots, joining).filter((field) => !joined.has(field)),
    ];
    for (const field of planted) Element.prototype.remove.call(field);
    return planted.length > 0 || turned.some(({ name }) => name !== 'disabled');
  };
}

/** An element, or what the page drew anew in its place, told by its id; the same one where that is not certain. */
export function redrawn(element: Element, roots: readonly Root[]): Element {
  if (isConnected(element)) return element;
  const id = attributeOf(element, 'id');
  const [only, ...more] = inRoots(roots, tagOf(element)).filter((each) => id && attributeOf(each, 'id') === id);
  return only && more.length === 0 ? only : element;
}

/** A list that was left open brings its own fields beside its rows: those are its business. */
function plantedIn(element: Element, before: ReadonlySet<Element>): Element[] {
  if (!isConnected(element)) return [];
  const added = childElementsOf(element).filter((child) => !before.has(child));
  return added.every((child) => attributeOf(child, 'type') === 'hidden') ? added : [];
}
