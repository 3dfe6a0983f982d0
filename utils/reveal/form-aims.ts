import { attributeOf, childElementsOf, isConnected } from '../page/dom';
import { inRoots, type Root } from './page-elements';

const aims = ['action', 'method', 'target', 'enctype', 'form', 'formaction', 'formmethod', 'formtarget'];

/**
 * What the shopper's own payment would send, and where to. Gives a function that
 * puts it back, and tells whether it was changed: addresses of forms and of their
 * buttons, and unseen fields that came by themselves among those that were there.
 */
export function aimsOf(roots: readonly Root[]): () => boolean {
  const before = inRoots(roots, 'form,button,input').map((element) => ({
    element,
    aims: aims.map((name) => [name, attributeOf(element, name)] as const),
  }));
  const families = new Map(
    inRoots(roots, 'form,form *').map((element) => [element, new Set(childElementsOf(element))] as const),
  );
  return () => {
    const turned = before.flatMap(({ element, aims }) =>
      aims.flatMap(([name, value]) => (attributeOf(element, name) === value ? [] : { element, name, value })),
    );
    for (const { element, name, value } of turned) {
      if (value === null) Element.prototype.removeAttribute.call(element, name);
      else Element.prototype.setAttribute.call(element, name, value);
    }
    const planted = [...families].flatMap(([element, children]) => plantedIn(element, children));
    for (const field of planted) Element.prototype.remove.call(field);
    return turned.length + planted.length > 0;
  };
}

/** A list that was left open brings its own fields beside its rows: those are its business. */
function plantedIn(element: Element, before: ReadonlySet<Element>): Element[] {
  if (!isConnected(element)) return [];
  const added = childElementsOf(element).filter((child) => !before.has(child));
  return added.every((child) => attributeOf(child, 'type') === 'hidden') ? added : [];
}
