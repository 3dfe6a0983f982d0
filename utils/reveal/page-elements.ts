import { queryAll } from '../page/dom';

export type Root = Document | ShadowRoot;

/** The document and every shadow root in it, closed ones too. */
export function rootsOf(document: Document, shadowRootOf: (element: Element) => ShadowRoot | null): Root[] {
  const roots: Root[] = [document];
  // Grows while it is gone through: shadow roots hold others.
  for (const root of roots) {
    for (const element of queryAll(root, '*')) {
      const shadow = shadowRootOf(element);
      if (shadow) roots.push(shadow);
    }
  }
  return roots;
}

/** The documents of frames as well, as far as the page itself can reach into them. */
export const withFrames = (roots: readonly Root[]): Root[] => [
  ...roots,
  ...inRoots(roots, 'iframe').flatMap((frame) => ownValue(HTMLIFrameElement, 'contentDocument', frame) ?? []),
];

export const inRoots = (roots: readonly Root[], selector: string): Element[] =>
  roots.flatMap((root) => queryAll(root, selector));

/** A property as its prototype has it: a form answers with its fields for its own, a document with its images. */
export const ownValue = <Owner extends object, Name extends keyof Owner>(
  { prototype }: { readonly prototype: Owner },
  name: Name,
  of: object,
): Owner[Name] => Reflect.get(prototype, name, of);
