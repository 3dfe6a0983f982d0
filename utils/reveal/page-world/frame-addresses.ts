/** Elements that hold a document of their own. */
export const frames = 'iframe,frame,embed,object';
export const bringsFrame = /<(?:i?frame|embed|object)/i;

/** Tag of an element, of any window; null for all else. */
export function elementNamed(what: unknown): string | null {
  return (what as Node | null)?.nodeType === 1 ? (what as Element).localName : null;
}

/** An address of no page opens an app, is saved, or is a world of its own. */
export function isNoPage(address: unknown): boolean {
  return /^\s*(?!https?:|about:|data:image\/(?!svg)|javascript:)[a-z][a-z\d+.-]*:/i.test(String(address));
}

/** What is written into it would run where none of its functions can be replaced. */
export function isApart(frame: Element): boolean {
  return !/allow-same-origin/.test(frame.getAttribute('sandbox') ?? 'allow-same-origin');
}

/** Templates that become the shadow root of what they are in once they are written, at any depth. */
export function shadowTemplatesIn(content: DocumentFragment): HTMLTemplateElement[] {
  return [...content.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')].flatMap((inner) => [
    inner,
    ...shadowTemplatesIn(inner.content),
  ]);
}

/** It becomes a shadow root, closed to everybody once it is written. */
export function emptyFrames({ content }: HTMLTemplateElement): boolean {
  const found = [...content.querySelectorAll(frames)];
  for (const frame of found) for (const name of ['src', 'data', 'srcdoc']) frame.removeAttribute(name);
  return found.length > 0;
}
