import { fold } from './fold';

export interface FindLabelSources {
  readonly isVisible: (element: Element) => boolean;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
}

/**
 * The first element in sight that carries one of the labels, as its text or as
 * the name of a picture or control; whole labels before parts of longer texts.
 */
export function findLabel(
  root: Document | ShadowRoot,
  labels: readonly string[],
  sources: FindLabelSources,
): Element | undefined {
  const elements = [...elementsOf(root, sources)];
  for (const label of labels.map(fold).filter((text) => text !== '')) {
    const isWhole = (text: string) => fold(text) === label;
    const isPart = (text: string) => fold(text).includes(label);
    for (const matches of [isWhole, isPart]) {
      const found = elements.find((element) => textsOf(element).some(matches) && sources.isVisible(element));
      if (found) return found;
    }
  }
  return undefined;
}

function* elementsOf(root: Document | ShadowRoot, sources: FindLabelSources): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const shadow = sources.shadowRootOf(element);
    if (shadow) yield* elementsOf(shadow, sources);
  }
}

/** Text of its own, not of what is inside it, and its names. */
function textsOf(element: Element): string[] {
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue ?? '');
  const names = ['aria-label', 'alt', 'title'].map((name) => element.getAttribute(name) ?? '');
  return [...own, ...names].filter((text) => text.trim() !== '' && text.length < 200);
}
