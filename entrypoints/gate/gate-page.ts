import type { GatePage } from '../../utils/gate/opens-gate';
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
/** Headings beyond these are those of an article, not of a checkout. */
const mostHeadings = 60;

/** This page as the gate sees it. Reads, and leaves no trace. */
export function gatePage(): GatePage {
  return {
    address: new URL(location.href),
    frames: Array.from(document.querySelectorAll('iframe'), ({ src }) => src),
    title: document.title,
    headings: Array.from(document.querySelectorAll(headings))
      .slice(0, mostHeadings)
      .filter((heading) => !heading.closest(aside))
      .map((heading) => heading.textContent.slice(0, 200)),
    hasPaymentField: document.querySelector(paymentFields) !== null,
    text: () => textOf(document.body),
    textAside: () =>
      Array.from(document.body?.querySelectorAll(aside) ?? [])
        .filter((part) => !part.parentElement?.closest(aside))
        .map(textOf)
        .join('\n'),
  };
}

/** With the text of custom elements, which is in no `textContent`. */
function textOf(root: Element | ShadowRoot | null): string {
  if (!root) return '';
  const shadows = Array.from(root.querySelectorAll('*'))
    .filter(({ localName }) => localName.includes('-'))
    .map((host) => textOf(shadowRootOf(host)));
  return [root.textContent, ...shadows].join('\n');
}
