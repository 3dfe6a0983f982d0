import type { AttackPage } from './attack-page.ts';

const documentNames = [
  'querySelectorAll',
  'body',
  'activeElement',
  'createTreeWalker',
  'documentElement',
  'cookie',
  'elementFromPoint',
  'defaultView',
];
const formNames = [
  'attributes',
  'parentNode',
  'parentElement',
  'children',
  'querySelectorAll',
  'closest',
  'getAttribute',
  'getBoundingClientRect',
  'checkVisibility',
  'isConnected',
  'textContent',
  'submit',
  'requestSubmit',
  'contains',
  'scrollHeight',
  'ownerDocument',
  'localName',
];
const pictures = (names: readonly string[]) => names.map((name) => `<img name="${name}" alt="">`).join('');
const fields = (names: readonly string[]) => names.map((name) => `<output name="${name}"></output>`).join('');
const chooses = 'document.getElementById("paypal").checked = true;';
const methods = `<form id="methods" class="methods">${fields(formNames)}<label><input type="radio" name="payment_method" value="card" checked> Credit card</label>
<label><input type="radio" name="payment_method" value="paypal" id="paypal"> PayPal</label></form>`;

/** Pages whose elements answer for the document or the form that holds them, and that choose PayPal meanwhile. */
export const clobberingAttacks: readonly AttackPage[] = [
  {
    name: 'shadowed: names of the document',
    class: 'shadowed names',
    body: pictures(documentNames),
    methods,
    script: `target.addEventListener('click', () => { ${chooses} showMore.call(); });`,
  },
  {
    name: 'shadowed: names of the form',
    class: 'shadowed names',
    methods,
    script: `target.addEventListener('click', () => { ${chooses} showMore(); });`,
  },
  {
    name: 'shadowed: names that come with the press',
    class: 'shadowed names',
    methods,
    script: `target.addEventListener('click', () => { ${chooses} showMore(); const f = document.createElement('form'); f.name = 'body'; f.innerHTML = '${pictures(documentNames)}${fields(formNames)}'; Element.prototype.append.call(document.querySelector('main'), f); });`,
  },
  {
    name: 'shadowed: the list itself is such a form',
    class: 'shadowed names',
    methods,
    script: `target.addEventListener('click', () => { ${chooses} const f = document.createElement('form'); f.innerHTML = rows + '${fields(formNames)}'; document.getElementById('list').replaceChildren(f); });`,
  },
];
