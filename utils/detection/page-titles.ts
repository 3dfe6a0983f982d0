import { attributeOf, queryAll, tagOf } from '../page/dom';
import { fold, foldLabel } from '../page/fold';
import type { Scene } from './scene';

const TITLE_PARTS = /\s*[|\-–—_·:：•>«»]\s*/;

/** Title of the document and its main headings, part by part, folded. */
export function pageTitles({ document, walk }: Scene): string[] {
  const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get?.call(document) as string | undefined;
  const headings = walk.items.filter(
    ({ element, from, text }) =>
      from === 'text' && text.length <= 60 && (tagOf(element) === 'h1' || tagOf(element) === 'title'),
  );
  return [...(title ?? '').split(TITLE_PARTS), ...headings.map(({ raw }) => raw)].map(foldLabel).filter(Boolean);
}

export function pathWords(address: URL): string[] {
  return fold(decodeSafely(address.pathname) + address.hash)
    .split(/[/.#?&=]+/)
    .filter(Boolean);
}

/** Words of the addresses that the forms of the page are sent to. */
export const formPaths = ({ document }: Scene): string[] =>
  queryAll(document, 'form[action]').flatMap((form) =>
    (attributeOf(form, 'action') ?? '').toLowerCase().split(/[/?#]/),
  );

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A malformed escape is the site's affair; the raw path has words too.
    return path;
  }
}
