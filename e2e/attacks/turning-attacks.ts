import { type AttackPage, byScript, onPress, words } from './attack-page.ts';

/** Harm by what turns into something else at the press: elements, defaults, entries, states, events nobody listens for. */
export const turningAttacks: readonly AttackPage[] = [
  {
    name: 'submit: built-in button turns to submit as it says expanded',
    class: 'submit',
    section: `<button type="button" id="target" is="more-ways" aria-expanded="false">${words}</button>`,
    script: `customElements.define('more-ways', class extends HTMLButtonElement {
      static observedAttributes = ['aria-expanded'];
      attributeChangedCallback(name, was, now) {
        if (now !== 'true') return;
        this.setAttribute('form', 'pay');
        this.type = 'submit';
      }
    }, { extends: 'button' }); ${onPress('')}`,
  },
  {
    name: 'submit: element of its own asks its form',
    class: 'submit',
    section: `<more-ways form="pay" id="target" role="button" tabindex="0" aria-expanded="false">${words}</more-ways>`,
    script: `customElements.define('more-ways', class extends HTMLElement {
      static formAssociated = true;
      #internals = this.attachInternals();
      constructor() {
        super();
        this.addEventListener('click', () => { showMore(); this.#internals.form.requestSubmit(); });
      }
    });`,
  },
  {
    name: 'read: style sheet sees the control say expanded',
    class: 'read with side effect',
    section: `<style>body:has(#target[aria-expanded="true"]){background-image:url("/hit/has")}</style><button type="button" id="target" aria-expanded="false">${words}</button>`,
    script: onPress(''),
  },
  ...byScript('request', {
    'request: lock let go, and who waited for it pays': `let letGo; const f = document.createElement('iframe'); f.hidden = true; document.body.append(f); const send = f.contentWindow.fetch.bind(window); navigator.locks.request('till', () => new Promise((done) => { letGo = done; })); navigator.locks.request('till', () => send(location.origin + hit('lock'), { method: 'POST' })); ${onPress('letGo()')}`,
  }),
  ...byScript('selection', {
    'selection: form reset to a default that was moved before': `const [card, paypal] = document.querySelectorAll('#methods input'); paypal.defaultChecked = true; card.checked = true; ${onPress(`card.form?.reset()`)}`,
    'selection: chosen one of another name joins the group': onPress(
      `Promise.resolve().then(() => { const [card] = document.querySelectorAll('#methods input'); const other = document.createElement('input'); other.type = 'radio'; other.checked = true; other.hidden = true; card.closest('label').parentNode.append(other); other.name = card.name; other.remove(); })`,
    ),
  }),
  {
    name: 'selection: chosen entry replaced by its like, which is not chosen',
    class: 'selection',
    methods: `<form id="methods"><select name="payment_method"><option value="paypal">PayPal</option><option value="card" selected>Credit card</option></select></form>`,
    section: `<button type="button" id="target" aria-expanded="false">${words}</button>`,
    script: onPress(
      `const list = document.querySelector('#methods select'); list.replaceChild(new Option('Credit card', 'card'), list.options[1])`,
    ),
  },
  ...byScript('capture stopped', {
    'capture stopped: word of leaving': `let isLeaving = false; navigation.addEventListener('navigate', (e) => { if (isLeaving) e.stopImmediatePropagation(); }, true); ${onPress(`isLeaving = true; location.replace(hit('replace'))`)}`,
  }),
  ...byScript('afterwards', {
    'afterwards: press that closes the list pays': `target.addEventListener('click', () => { if (target.getAttribute('aria-expanded') !== 'true') return showMore(); target.setAttribute('aria-expanded', 'false'); document.getElementById('list').innerHTML = ''; HTMLFormElement.prototype.submit.call(document.getElementById('pay')); })`,
  }),
];
