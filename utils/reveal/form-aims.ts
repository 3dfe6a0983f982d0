import { attributeOf, childElementsOf, isConnected } from '../page/dom';
import { inRoots, type Root } from './page-elements';

const aims = [
  'action',
  'method',
  'target',
  'enctype',
  'form',
  'formaction',
  'formmethod',
  'formtarget',
  'name',
  'type',
];
/** Of these the value is no text of the shopper's, and is sent. */
const sendsValue = 'button,[type=radio],[type=checkbox],[type=submit],[type=image]';

/**
 * What the shopper's own payment would send, and where to. Gives a function that
 * puts it back, and tells whether it was changed: addresses of forms and of their
 * buttons, what choices are called, and unseen fields that came by themselves among those that were there.
 */
export function aimsOf(roots: readonly Root[]): () => boolean {
  const sending = new Set(inRoots(roots, sendsValue));
  const before = inRoots(roots, 'form,button,input').map((element) => ({
    element,
    aims: (sending.has(element) ? [...aims, 'value'] : aims).map((name) => [name, attributeOf(element, name)] as const),
  }));
  const families = new Map(
    inRoots(roots, 'form,form *').map((element) => [element, new Set(childElementsOf(element))] as const),
  );
  const joined = new Set(inRoots(roots, joining));
  return () => {
    const turned = before.flatMap(({ element, aims }) =>
      aims.flatMap(([name, value]) => {
        const now = isConnected(element) ? element : redrawn(element, roots);
        return attributeOf(now, name) === value ? [] : { now, name, value };
      }),
    );
    for (const { now, name, value } of turned) {
      if (value === null) Element.prototype.removeAttribute.call(now, name);
      else Element.prototype.setAttribute.call(now, name, value);
    }
    const planted = [
      ...[...families].flatMap(([element, children]) => plantedIn(element, children)),
      ...inRoots(roots, joining).filter((field) => !joined.has(field)),
    ];
    for (const field of planted) Element.prototype.remove.call(field);
    return turned.length + planted.length > 0;
  };
}

const joining = 'input[type=hidden][form]';

/** The form that stands in the place of one, told by its id; the same one where that is not certain. */
function redrawn(element: Element, roots: readonly Root[]): Element {
  const id = attributeOf(element, 'id');
  const [only, ...more] = inRoots(roots, 'form').filter((form) => id && attributeOf(form, 'id') === id);
  return only && more.length === 0 ? only : element;
}

/** A list that was left open brings its own fields beside its rows: those are its business. */
function plantedIn(element: Element, before: ReadonlySet<Element>): Element[] {
  if (!isConnected(element)) return [];
  const added = childElementsOf(element).filter((child) => !before.has(child));
  return added.every((child) => attributeOf(child, 'type') === 'hidden') ? added : [];
}
