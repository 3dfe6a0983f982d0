import { isConnected, parentOf } from '../page/dom';

/** Where an element stood: what it was in, and what came after it. */
interface Place {
  readonly element: Element;
  readonly parent: Element;
  readonly next: Node | null;
}

/**
 * Remembers where a choice stands, with all that is around it. Gives a function that puts back what
 * of that the page took away and holds on to nowhere else, and tells whether it could.
 */
export function placeOf(choice: Element): () => boolean {
  const places: Place[] = [];
  for (let element = choice, parent = parentOf(element); parent; element = parent, parent = parentOf(element))
    places.push({ element, parent, next: nextOf(element) });
  return () => {
    const taken = places.find(({ element }) => parentOf(element) === null);
    if (!taken || !isConnected(taken.parent)) return false;
    const { element, parent, next } = taken;
    Node.prototype.insertBefore.call(parent, element, next?.parentNode === parent ? next : null);
    return isConnected(choice);
  };
}

const nextOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'nextSibling', node) as Node | null;
