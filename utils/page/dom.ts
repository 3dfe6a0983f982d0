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
  readonly matches: (this: Element, selector: string) => boolean;
  readonly attributeNames: (this: Element) => string[];
  readonly previousElement: (this: Element) => Element | null;
  readonly rootElement: (this: Document) => Element | null;
  readonly body: (this: Document) => HTMLElement | null;
  readonly title: (this: Document) => string;
  readonly textContent: (this: Node) => string | null;
  readonly connected: (this: Node) => boolean;
  readonly clientWidth: (this: Element) => number;
  readonly clientHeight: (this: Element) => number;
  readonly listen: EventTarget['addEventListener'];
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
    matches: Element.prototype.matches,
    attributeNames: Element.prototype.getAttributeNames,
    previousElement: getterOf(Element.prototype, 'previousElementSibling'),
    rootElement: getterOf(Document.prototype, 'documentElement'),
    body: getterOf(Document.prototype, 'body'),
    title: getterOf(Document.prototype, 'title'),
    textContent: getterOf(Node.prototype, 'textContent'),
    connected: getterOf(Node.prototype, 'isConnected'),
    clientWidth: getterOf(Element.prototype, 'clientWidth'),
    clientHeight: getterOf(Element.prototype, 'clientHeight'),
    listen: EventTarget.prototype.addEventListener,
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
const DOCUMENT = 9;
const FRAGMENT = 11;

export const parentNodeOf = (node: Node): Node | null => getters().parent.call(node);
export const firstChildOf = (node: Node): Node | null => getters().firstChild.call(node);
export const nextSiblingOf = (node: Node): Node | null => getters().nextSibling.call(node);
export const nodeTypeOf = (node: Node): number => getters().nodeType.call(node);
export const dataOf = (node: Node): string => getters().data.call(node as CharacterData);
export const attributeOf = (element: Element, name: string): string | null => getters().attribute.call(element, name);
export const hasAttribute = (element: Element, name: string): boolean => getters().hasAttribute.call(element, name);
export const tagOf = (element: Element): string => getters().localName.call(element);
/** Whether the node is in the page, in whatever shadow root. */
export const isConnected = (node: Node): boolean => getters().connected.call(node);
export const rootOf = (node: Node): Node => getters().root.call(node);
export const matchesSelector = (element: Element, selector: string): boolean =>
  getters().matches.call(element, selector);
export const attributeNamesOf = (element: Element): string[] => getters().attributeNames.call(element);
export const previousElementOf = (element: Element): Element | null => getters().previousElement.call(element);
/** `document.documentElement`, `body` and `title` themselves answer for any form or image of that name. */
export const rootElementOf = (document: Document): Element | null => getters().rootElement.call(document);
export const bodyOf = (document: Document): HTMLElement | null => getters().body.call(document);
export const titleOf = (document: Document): string => getters().title.call(document);

/** Width and height without borders, in CSS pixels. */
export const innerSizeOf = (element: Element): [number, number] => [
  getters().clientWidth.call(element),
  getters().clientHeight.call(element),
];

/** As `addEventListener`, also on a document or form that has an element of that name. */
export function listen(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  getters().listen.call(target, type, listener, options);
}

/** All text below, styles and scripts too, however much it is. */
export const textContentOf = (node: Node): string => getters().textContent.call(node) ?? '';

/** As `querySelectorAll`, past elements that shadow it by their names. */
export function queryAll(scope: Document | Element | ShadowRoot, selector: string): Element[] {
  const type = nodeTypeOf(scope);
  if (type === DOCUMENT) return [...Document.prototype.querySelectorAll.call(scope, selector)];
  if (type === FRAGMENT) return [...DocumentFragment.prototype.querySelectorAll.call(scope, selector)];
  return [...Element.prototype.querySelectorAll.call(scope, selector)];
}

/** As `querySelector`, past the same, for whether there is any. */
export const holdsAny = (document: Document, selector: string): boolean =>
  Document.prototype.querySelector.call(document, selector) !== null;

/**
 * The text in an element with white space as single blanks, cut off soon after
 * `most` characters: a page can hold any amount of it. Shadow roots are left out.
 */
export function textWithin(element: Element, most = 1000): string {
  let text = '';
  for (let node = firstChildOf(element); node && text.length <= most; node = nextWithin(node, element)) {
    if (nodeTypeOf(node) !== TEXT) continue;
    const data = dataOf(node);
    // White space at the begin of a long text must not use up its share.
    const part = (data.length > 2 * most ? data.trimStart().slice(0, 2 * most) : data).replace(/\s+/g, ' ');
    text += text.endsWith(' ') && part.startsWith(' ') ? part.slice(1) : part;
  }
  return text.trim();
}

/** The next node in document order below `top`; shadow roots are left out. */
export function nextWithin(node: Node, top: Node): Node | null {
  const child = firstChildOf(node);
  if (child) return child;
  for (let at: Node | null = node; at && at !== top; at = parentNodeOf(at)) {
    const sibling = nextSiblingOf(at);
    if (sibling) return sibling;
  }
  return null;
}

/** A plain fragment, such as a template's content, has no host. */
export const isShadowRoot = (node: Node): node is ShadowRoot => nodeTypeOf(node) === FRAGMENT && 'host' in node;

/** The element around this one in the tree a buyer sees: out of a shadow root comes its host. */
export function parentOf(element: Element): Element | null {
  const parent = parentNodeOf(element);
  if (!parent) return null;
  if (nodeTypeOf(parent) === ELEMENT) return parent as Element;
  return isShadowRoot(parent) ? getters().host.call(parent) : null;
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
  if (nodeTypeOf(root) === DOCUMENT) return Document.prototype.getElementById.call(root as Document, id);
  if (nodeTypeOf(root) === FRAGMENT)
    return DocumentFragment.prototype.getElementById.call(root as DocumentFragment, id);
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
