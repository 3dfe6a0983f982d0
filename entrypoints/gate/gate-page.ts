import type { GatePage } from '../../utils/gate/opens-gate';
import { bodyOf, parentOf, queryAll, tagOf, textContentOf, textWithin, titleOf } from '../../utils/page/dom';
import { shadowRootOf } from '../reader/shadow-root-of';

const paymentFields = [
  '[autocomplete^="cc-"]',
  ...['input', 'select', 'button'].flatMap((tag) => [`${tag}[name^="pay" i]`, `${tag}[name*="payment" i]`]),
  'input[id*="payment" i]',
  'input[name*="cardnumber" i]',
  'input[name*="card-number" i]',
  'input[name*="card_number" i]',
].join();
const headings = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"]';
const aside = 'script,style,noscript,footer,nav,[role="contentinfo"],[role="navigation"]';
const asideInBody = aside
  .split(',')
  .map((each) => `body ${each}`)
  .join();
/** Headings beyond these are those of an article, not of a checkout. */
const mostHeadings = 60;
/** Characters: a page with more is no checkout, and may not stop the browser. */
const mostText = 2_000_000;

/** This page as the gate sees it. Reads, and leaves no trace. */
export function gatePage(): GatePage {
  return {
    address: new URL(location.href),
    frames: (queryAll(document, 'iframe') as HTMLIFrameElement[]).map(({ src }) => src),
    title: titleOf(document),
    headings: queryAll(document, headings)
      .slice(0, mostHeadings)
      .filter((heading) => !isAside(heading))
      .map((heading) => textWithin(heading, 200)),
    hasPaymentField: queryAll(document, paymentFields).length > 0,
    text: () => textOf(bodyOf(document)),
    textAside: () =>
      queryAll(document, asideInBody)
        .filter((part) => !isAside(parentOf(part)))
        .map(textOf)
        .join('\n'),
  };
}

function isAside(element: Element | null): boolean {
  return element !== null && Element.prototype.closest.call(element, aside) !== null;
}

/** With the text of custom elements, which is in no `textContent`. */
function textOf(top: Element | null): string {
  const texts: string[] = [];
  let left = mostText;
  const roots: (Element | ShadowRoot)[] = top ? [top] : [];
  // A list, not a recursion: roots may be nested as deep as the page likes.
  for (let root = roots.pop(); root && left > 0; root = roots.pop()) {
    const text = textContentOf(root).slice(0, left);
    texts.push(text);
    left -= text.length;
    for (const element of queryAll(root, '*')) {
      const shadow = tagOf(element).includes('-') ? shadowRootOf(element) : null;
      if (shadow) roots.push(shadow);
    }
  }
  return texts.join('\n');
}
