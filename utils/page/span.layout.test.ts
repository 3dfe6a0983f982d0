import { afterEach, expect, it } from 'vitest';
import { elementsWithin, itemsWithin } from './span';
import { atOnce } from './turns';
import { walk } from './walk';

const page = document.createElement('div');
afterEach(() => page.replaceChildren());

function walkOf(html: string, shadow = '') {
  page.innerHTML = html;
  const host = page.querySelector('#host');
  if (host && shadow) host.attachShadow({ mode: 'open' }).innerHTML = shadow;
  return atOnce(walk(page, (element) => element.shadowRoot));
}

const wordsIn = (id: string, walked: ReturnType<typeof walkOf>) =>
  itemsWithin(page.querySelector(`#${id}`)!, walked).map(({ text }) => text);

it('finds the words in an element, and neither those before nor those after it', () => {
  const walked = walkOf('before <div id="row">Visa <b>debit</b></div> after <p>Pay</p>');
  expect(wordsIn('row', walked)).toEqual(['visa', 'debit']);
});

it('counts what stands in its shadow root, before its own children, and in its templates', () => {
  const walked = walkOf(
    '<p>first</p><div id="host"><i>slotted</i></div><div id="list"><template><b>Klarna</b></template>PayPal</div>',
    '<b>Apple Pay</b>',
  );
  expect(wordsIn('host', walked)).toEqual(['apple pay', 'slotted']);
  expect(wordsIn('list', walked)).toEqual(['klarna', 'paypal']);
});

it('finds nothing in what is never walked', () => {
  const walked = walkOf('<p>Pay</p><noscript id="none">Visa</noscript>');
  expect(wordsIn('none', walked)).toEqual([]);
});

it('finds the fields of a row, an empty one among them', () => {
  const walked = walkOf('<div id="row"><input id="card"></div><input id="other">');
  const row = page.querySelector('#row')!;
  expect(elementsWithin(row, walked.fields, walked).map(({ id }) => id)).toEqual(['card']);
  expect(elementsWithin(page.querySelector('#card')!, walked.fields, walked).map(({ id }) => id)).toEqual(['card']);
});
