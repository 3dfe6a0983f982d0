import { tagOf } from '../../utils/page/dom';

/** Elements that may have a shadow root; asking every one of a large page would cost more than reading it. */
const hosts = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

interface PiercingApis {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
}

interface PiercingElement {
  /** Firefox's own way. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, also a closed one: shops close them against styles, not against their buyers. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return hosts.test(tagOf(element)) ? pierce(element) : null;
}

/** The same for an element that may well have one: elements of the page's own making all do. */
export function pierce(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const { openOrClosedShadowRoot } = element as PiercingElement;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  const { chrome } = globalThis as PiercingApis;
  return chrome?.dom ? chrome.dom.openOrClosedShadowRoot(element) : element.shadowRoot;
}
