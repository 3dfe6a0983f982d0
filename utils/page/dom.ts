/**
 * Reads of the DOM that a page cannot bend. A form with an input named
 * `parentNode` answers for the form, so every read goes through the getter of
 * the prototype instead of the element's own property.
 */
interface Getters {
  readonly parent: (this: Node) => Node | null;
  readonly firstChild: (this: Node) => Node | null;
  readonly nextSibling: (this: Node) => Node | null;
  readonly nodeType: (this: Node) => number;
  readonly data: (this: CharacterData) => string;
  readonly attribute: (this: Element, name: string) => string | null;
  readonly hasAttribute: (this: Element, name: string) => boolean;
  readonly localName: (this: Element) => string;
  readonly host: (this: ShadowRoot) => Element;
  readonly root: (this: Node) => Node;
}

let made: Getters | undefined;

// Made at first use: where the tests of pure logic run there is no DOM at all.
function getters(): Getters {
  made ??= {
    parent: getterOf(Node.prototype, 'parentNode'),
    firstChild: getterOf(Node.prototype, 'firstChild'),
    nextSibling: getterOf(Node.prototype, 'nextSibling'),
    nodeType: getterOf(Node.prototype, 'nodeType'),
    data: getterOf(CharacterData.prototype, 'data'),
    attribute: Element.prototype.getAttribute,
    hasAttribute: Element.prototype.hasAttribute,
    localName: getterOf(Element.prototype, 'localName'),
    host: getterOf(ShadowRoot.prototype, 'host'),
    root: Node.prototype.getRootNode,
  };
  return made;
}

function getterOf<This, Value>(prototype: This, name: keyof This & string): (this: This) => Value {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new Error(`no getter for ${name}`);
  return getter as (this: This) => Value;
}

export const ELEMENT = 1;
export const TEXT = 3;

export const parentNodeOf = (node: Node): Node | null => getters().parent.call(node);
export const firstChildOf = (node: Node): Node | null => getters().firstChild.call(node);
export const nextSiblingOf = (node: Node): Node | null => getters().nextSibling.call(node);
export const nodeTypeOf = (node: Node): number => getters().nodeType.call(node);
export const dataOf = (node: Node): string => getters().data.call(node as CharacterData);
export const attributeOf = (element: Element, name: string): string | null => getters().attribute.call(element, name);
export const hasAttribute = (element: Element, name: string): boolean => getters().hasAttribute.call(element, name);
export const tagOf = (element: Element): string => getters().localName.call(element);
export const rootOf = (node: Node): Node => getters().root.call(node);

/** The element around this one in the tree a buyer sees: out of a shadow root comes its host. */
export function parentOf(element: Element): Element | null {
  const parent = parentNodeOf(element);
  if (!parent) return null;
  if (nodeTypeOf(parent) === ELEMENT) return parent as Element;
  return parent instanceof ShadowRoot ? getters().host.call(parent) : null;
}

export function childElementsOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child))
    if (nodeTypeOf(child) === ELEMENT) children.push(child as Element);
  return children;
}

/** Whether `inner` is `outer` or lies in it, shadow roots included. */
export function isWithin(inner: Element, outer: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** By id within the same tree: shadow roots have ids of their own. */
export function elementById(id: string, near: Element): Element | null {
  const root = rootOf(near);
  if (root instanceof Document) return Document.prototype.getElementById.call(root, id);
  if (root instanceof DocumentFragment) return DocumentFragment.prototype.getElementById.call(root, id);
  return null;
}

export function closest(element: Element, test: (at: Element) => boolean, levels = 200): Element | null {
  let at: Element | null = element;
  for (let level = 0; at && level <= levels; level += 1, at = parentOf(at)) if (test(at)) return at;
  return null;
}

/** Live state of a control, read past a page that shadows the property. */
export function stateOf(element: Element, name: 'checked' | 'disabled' | 'selected'): boolean {
  if (!statefulTags.has(tagOf(element))) return hasAttribute(element, name);
  for (let prototype = Object.getPrototypeOf(element); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    if (getter) return Boolean(getter.call(element));
  }
  return hasAttribute(element, name);
}

const statefulTags: ReadonlySet<string> = new Set(['input', 'option', 'select', 'button']);

/** Value of a hidden, radio, checkbox or button input or an option: the page's own code, never typed text. */
export const codeValueOf = (element: Element): string => attributeOf(element, 'value') ?? '';

const tokenPattern = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;

/** Lower-case words of identifiers: `btn-PayNow_2` → btn, pay, now, 2. */
export function tokensOf(identifier: string): string[] {
  if (identifier.length > 300) return [];
  return (identifier.match(tokenPattern) ?? []).map((token) => token.toLowerCase());
}

const IDENTIFIERS = ['id', 'class', 'name', 'data-testid', 'data-test-id', 'data-name', 'data-spm'];

/** Identifiers a developer gave the element, as one string. */
export function identifiersOf(element: Element): string {
  let all = '';
  for (const name of IDENTIFIERS) {
    const value = attributeOf(element, name);
    if (value) all += ` ${value}`;
  }
  return all;
}
