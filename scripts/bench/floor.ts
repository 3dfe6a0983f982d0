import { attributeOf, dataOf, ELEMENT, nodeTypeOf, TEXT, tagOf } from '../../utils/page/dom';
import { fold } from '../../utils/page/fold';

/** Where methods are named in a page: its text and these. */
const attributes = ['alt', 'aria-label', 'title', 'value', 'label', 'placeholder', 'id', 'class', 'src', 'name'];
const skipped = new Set(['script', 'style', 'noscript', 'head', 'object', 'embed', 'canvas', 'video', 'audio', 'math']);

/**
 * What no reader can do without: walks the page, takes out its text and ten attributes, and
 * folds them. Nothing is matched, kept or asked of the layout. Returns the length of it all,
 * so that no engine leaves the work out.
 */
export function floor(top: Node, mostNodes: number): number {
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      nodeTypeOf(node) === ELEMENT && skipped.has(tagOf(node as Element))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  let length = 0;
  let nodes = 0;
  for (let node = walker.nextNode(); node && nodes < mostNodes; node = walker.nextNode()) {
    nodes++;
    if (nodeTypeOf(node) === TEXT) length += fold(dataOf(node)).length;
    else {
      for (const attribute of attributes) {
        const value = attributeOf(node as Element, attribute);
        if (value) length += fold(value).length;
      }
    }
  }
  return length;
}
