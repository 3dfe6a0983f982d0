import type { GatePage } from '../../utils/gate/opens-gate';
import { bodyOf, holdsAny, parentNodeOf, queryAll, tagOf, textContentOf, titleOf } from '../../utils/page/dom';
import { pierce } from '../reader/shadow-root-of';

const paymentFields =
  '[autocomplete^=cc-],:is(input,select,button):is([name^=pay i],[name*=payment i],[name*=paiement i]),' +
  'input:is([id*=payment i],[name*=card i][name*=number i])';
const headings = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"]';
const code = 'script,style,noscript';
const aside = 'footer,nav,[role="contentinfo"],[role="navigation"]';
/** No selector finds custom elements alone; this leaves out what most of a page consists of. */
const uncommon = ':not(a,button,div,i,img,input,li,option,p,span,td,ul)';
/** Headings beyond these are those of an article, not of a checkout. */
const mostHeadings = 60;
/** Characters, the white space of its markup among them. */
const longestHeading = 500;
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
      .map((heading) => textContentOf(heading).trim().slice(0, longestHeading)),
    hasPaymentField: holdsAny(document, paymentFields),
    text: () => textOf(bodyOf(document)),
    textAside: () =>
      queryAll(document, `body :is(${aside})`)
        // Whatever lies in the body has an element above it.
        .filter((part) => !isAside(parentNodeOf(part) as Element))
        .map(textOf)
        .join('\n'),
  };
}

function isAside(element: Element): boolean {
  return Element.prototype.closest.call(element, aside) !== null;
}

/** Without its scripts, which are often most of it; with the text of custom elements, which is in no `textContent`. */
function textOf(top: Element | null): string {
  const texts: string[] = [];
  const roots: (Element | ShadowRoot)[] = top ? [top] : [];
  // A list, not a recursion: roots may be nested as deep as the page likes.
  for (let root = roots.pop(); root; root = roots.pop()) {
    const text = textContentOf(root);
    let from = 0;
    for (const part of queryAll(root, code).map(textContentOf)) {
      // They stand in the text in their order; one within another went with it.
      const at = text.indexOf(part, from);
      if (at < 0) continue;
      texts.push(text.slice(from, at));
      from = at + part.length;
    }
    texts.push(text.slice(from));
    for (const element of queryAll(root, uncommon)) {
      const shadow = tagOf(element).includes('-') ? pierce(element) : null;
      if (shadow) roots.push(shadow);
    }
  }
  return texts.join('\n').slice(0, mostText);
}
