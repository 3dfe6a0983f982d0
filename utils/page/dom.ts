import { remember } from '../remember';

/**
 * Reads of the DOM that a page cannot bend. A form with an input named
 * `parentNode` answers for the form, so every read goes through the getter of
 * the prototype instead of the element's own property. Each is taken once, so
 * that the engine knows it for good, and on its own, so that a small script
 * carries no more of them than it uses.
 */
type Read<This, Value> = (this: This) => Value;

/** Where the tests of pure logic run there is no DOM at all. */
const hasDom = typeof Node === 'function';

const getParent = /* @__PURE__ */ getter<Node, Node | null>(() => Node, 'parentNode');
const getFirstChild = /* @__PURE__ */ getter<Node, Node | null>(() => Node, 'firstChild');
const getNextSibling = /* @__PURE__ */ getter<Node, Node | null>(() => Node, 'nextSibling');
const getPreviousSibling = /* @__PURE__ */ getter<Node, Node | null>(() => Node, 'previousSibling');
const getNodeType = /* @__PURE__ */ getter<Node, number>(() => Node, 'nodeType');
const getTextContent = /* @__PURE__ */ getter<Node, string | null>(() => Node, 'textContent');
const getConnected = /* @__PURE__ */ getter<Node, boolean>(() => Node, 'isConnected');
const getData = /* @__PURE__ */ getter<CharacterData, string>(() => CharacterData, 'data');
const getLocalName = /* @__PURE__ */ getter<Element, string>(() => Element, 'localName');
const getPreviousElement = /* @__PURE__ */ getter<Element, Element | null>(() => Element, 'previousElementSibling');
const getNextElement = /* @__PURE__ */ getter<Element, Element | null>(() => Element, 'nextElementSibling');
const getClientWidth = /* @__PURE__ */ getter<Element, number>(() => Element, 'clientWidth');
const getClientHeight = /* @__PURE__ */ getter<Element, number>(() => Element, 'clientHeight');
const getHost = /* @__PURE__ */ getter<ShadowRoot, Element>(() => ShadowRoot, 'host');
const getRootElement = /* @__PURE__ */ getter<Document, Element | null>(() => Document, 'documentElement');
const getBody = /* @__PURE__ */ getter<Document, HTMLElement | null>(() => Document, 'body');
const getTitle = /* @__PURE__ */ getter<Document, string>(() => Document, 'title');
const getForm = /* @__PURE__ */ getter<HTMLButtonElement, Element | null>(() => HTMLButtonElement, 'form');

function getter<This, Value>(holder: () => { readonly prototype: This }, name: keyof This & string): Read<This, Value> {
  const found = hasDom ? Object.getOwnPropertyDescriptor(holder().prototype, name)?.get : () => undefined;
  if (!found) throw new Error(`no getter for ${name}`);
  return found as Read<This, Value>;
}

export const ELEMENT = 1;
export const TEXT = 3;
const DOCUMENT = 9;
export const FRAGMENT = 11;

export const parentNodeOf = (node: Node): Node | null => getParent.call(node);
export const firstChildOf = (node: Node): Node | null => getFirstChild.call(node);
export const nextSiblingOf = (node: Node): Node | null => getNextSibling.call(node);
export const previousSiblingOf = (node: Node): Node | null => getPreviousSibling.call(node);
export const nodeTypeOf = (node: Node): number => getNodeType.call(node);
export const dataOf = (node: Node): string => getData.call(node as CharacterData);
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const hasAttribute = (element: Element, name: string): boolean =>
  Element.prototype.hasAttribute.call(element, name);
export const tagOf = (element: Element): string => getLocalName.call(element);
/** What a `button` element is sent with: by misnested tags it can stand outside of its form. */
export const formOf = (button: Element): Element | null => getForm.call(button as HTMLButtonElement);
/** The form that an element stands in, whatever it is sent with. */
export const enclosingForm = (element: Element): Element | null => closest(element, (at) => tagOf(at) === 'form');
/** A custom element: one of the page's own or of its component library. */
export const isCustom = (element: Element): boolean => tagOf(element).includes('-');
/** Whether the node is in the page, in whatever shadow root. */
export const isConnected = (node: Node): boolean => getConnected.call(node);
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const matchesSelector = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
export const attributeNamesOf = (element: Element): string[] => Element.prototype.getAttributeNames.call(element);
export const nextElementOf = (element: Element): Element | null => getNextElement.call(element);
export const previousElementOf = (element: Element): Element | null => getPreviousElement.call(element);
/** `document.documentElement`, `body` and `title` themselves answer for any form or image of that name. */
export const rootElementOf = (document: Document): Element | null => getRootElement.call(document);
export const bodyOf = (document: Document): HTMLElement | null => getBody.call(document);
export const titleOf = (document: Document): string => getTitle.call(document);

/** Width and height without borders, in CSS pixels. */
export const innerSizeOf = (element: Element): [number, number] => [
  getClientWidth.call(element),
  getClientHeight.call(element),
];

/** As `addEventListener`, also on a document or form that has an element of that name. */
export function listen(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(target, type, listener, options);
}

/** All text below, styles and scripts too, however much it is. */
export const textContentOf = (node: Node): string => getTextContent.call(node) ?? '';

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
  return isShadowRoot(parent) ? getHost.call(parent) : null;
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

/** Adds an element and all around it, up to what is there already. */
export function addAround(element: Element | null, elements: Set<Element>): void {
  for (let at = element; at && !elements.has(at); at = parentOf(at)) elements.add(at);
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

/** More than a developer gives: a page's own data, of which nothing is read. */
export const longestIdentifier = 300;

/** Lower-case words of identifiers: `btn-PayNow_2` → btn, pay, now, 2. */
export const tokensOf = /* @__PURE__ */ remember((identifier): readonly string[] =>
  identifier.length > longestIdentifier
    ? []
    : (identifier.match(tokenPattern) ?? []).map((token) => token.toLowerCase()),
);

/** Words of an element's classes, class by class. What a utility class does in a state it is not in ("disabled:opacity-25") says nothing of it. */
export const classesOf = (element: Element): readonly (readonly string[])[] =>
  classes(attributeOf(element, 'class') ?? '');

const classes = /* @__PURE__ */ remember((names): readonly (readonly string[])[] =>
  names.split(/\s+/).flatMap((name) => (name.includes(':') ? [] : [tokensOf(name)])),
);

/** Words of all of an element's classes. */
export const classTokensOf = (element: Element): readonly string[] => classTokens(attributeOf(element, 'class') ?? '');

const classTokens = /* @__PURE__ */ remember((names): readonly string[] => classes(names).flat());

export const identifierAttributes = ['id', 'class', 'name', 'data-testid', 'data-test-id', 'data-name', 'data-spm'];

/** Identifiers a developer gave the element, as one string. */
export function identifiersOf(element: Element): string {
  let all = '';
  for (const name of identifierAttributes) {
    const value = attributeOf(element, name);
    if (value) all += ` ${value}`;
  }
  return all;
}
