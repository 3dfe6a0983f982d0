import type { BenignChooser } from './benign-choosers.ts';
import { defaultLabel as words } from './checkout-shell.ts';

const onClick = (code: string) => `target.addEventListener('click', () => { ${code} });`;
const button = `<button type="button" id="target">${words}</button>`;
const list = `const list = document.getElementById('list');`;

/** Honest ways that shops with frameworks, phones and old scripts have. */
export const furtherChoosers: readonly BenignChooser[] = [
  {
    name: 'details of a group',
    by: 'request',
    section: `<details name="pay" open><summary>Cards</summary><p>Pay by card</p></details><details name="pay"><summary id="target">${words}</summary><div id="inside"></div></details>`,
    script: `target.parentElement.addEventListener('toggle', (e) => { document.getElementById('inside').innerHTML = e.target.open ? rows : '' })`,
  },
  {
    name: 'dialog by a command',
    by: 'request',
    section: `<button type="button" id="target" command="show-modal" commandfor="sheet">${words}</button><dialog id="sheet"><h3>Payment method</h3><div id="inside"></div></dialog>`,
    script: onClick(`document.getElementById('inside').innerHTML = rows`),
  },
  {
    name: 'popover shown by script',
    by: 'request',
    section: `<button type="button" id="target" aria-haspopup="dialog">${words}</button><div id="pop" popover="manual"></div>`,
    script: onClick(`const pop = document.getElementById('pop'); pop.innerHTML = rows; pop.togglePopover()`),
  },
  {
    name: 'collapse of a library',
    by: 'request',
    section: `<a id="target" role="button" href="#panel" data-bs-toggle="collapse" aria-expanded="false" aria-controls="panel">${words}</a><style>#panel{display:none}#panel.show{display:block}</style><div id="panel"></div>`,
    script: `document.addEventListener('click', (e) => { const t = e.target.closest('[data-bs-toggle]'); if (!t) return; e.preventDefault(); const p = document.getElementById('panel'); p.innerHTML = rows; const on = p.classList.toggle('show'); t.setAttribute('aria-expanded', String(on)) })`,
  },
  {
    name: 'list that slides by timers',
    by: 'request',
    script: `${list} list.style.overflow = 'hidden'; list.style.height = '0px'; ${onClick(`const open = list.style.height === '0px'; if (open) { list.innerHTML = rows; target.setAttribute('aria-expanded', 'true') } else target.setAttribute('aria-expanded', 'false'); let step = 0; const t = setInterval(() => { step += 1; list.style.height = (open ? step * 12 : 60 - step * 12) + 'px'; if (step === 5) { clearInterval(t); if (!open) list.innerHTML = '' } }, 20)`)}`,
  },
  {
    name: 'rows one after the other',
    by: 'request',
    script: `${list} ${onClick(`if (list.innerHTML) return hideMore(); list.innerHTML = row('Klarna'); target.setAttribute('aria-expanded', 'true'); setTimeout(() => list.insertAdjacentHTML('beforeend', row('iDEAL')), 90)`)}`,
  },
  {
    name: 'rows drawn when the browser is idle',
    by: 'request',
    script: `${list} ${onClick(`const open = !list.innerHTML; requestIdleCallback(() => open ? showMore() : hideMore(), { timeout: 300 })`)}`,
  },
  {
    name: 'rows drawn by a scheduler of messages',
    by: 'request',
    script: `${list} const c = new MessageChannel(); c.port1.onmessage = () => list.innerHTML ? hideMore() : showMore(); ${onClick(`c.port2.postMessage(null)`)}`,
  },
  {
    name: 'rows of pictures alone',
    by: 'request',
    script: `${list} ${onClick(`if (list.innerHTML) return hideMore(); list.innerHTML = ['Klarna', 'iDEAL'].map((n) => '<label><input type="radio" name="payment_method"><img alt="' + n + '" width="40" height="20" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></label>').join(''); target.setAttribute('aria-expanded', 'true')`)}`,
  },
  {
    name: 'list loaded by XHR',
    by: 'second press',
    script: onClick(
      `const x = new XMLHttpRequest(); x.open('GET', '/list'); x.onload = () => { document.getElementById('list').innerHTML = x.responseText }; x.send()`,
    ),
  },
  {
    name: 'list loaded as a module',
    by: 'second press',
    script: onClick(`import('/list.js').then((m) => { document.getElementById('list').innerHTML = m.rows })`),
  },
  {
    name: 'sheet with a step of history',
    by: 'request',
    section: button,
    script: onClick(
      `history.pushState({ sheet: 1 }, ''); const s = document.createElement('div'); s.className = 'sheet'; s.innerHTML = '<h3>Payment method</h3><button type=button class=close aria-label=Close>×</button>' + rows; s.querySelector('.close').onclick = () => { s.remove() }; document.body.append(s)`,
    ),
  },
  {
    name: 'sheet closed by Escape alone',
    by: 'request',
    section: button,
    script: onClick(
      `const s = document.createElement('div'); s.className = 'sheet'; s.setAttribute('role', 'dialog'); s.innerHTML = '<h3>Payment method</h3>' + rows; addEventListener('keydown', (e) => e.key === 'Escape' && s.remove()); document.body.append(s)`,
    ),
  },
  {
    name: 'sheet that can only be cancelled',
    by: 'request',
    section: button,
    script: onClick(
      `const s = document.createElement('div'); s.className = 'sheet'; s.innerHTML = '<h3>Payment method</h3>' + rows + '<button type=button>Cancel order and return</button>'; document.body.append(s)`,
    ),
  },
  {
    name: 'sheet that slides in and out',
    by: 'request',
    section: button,
    body: '<style>.slide{transition:transform .2s;transform:translateY(100%)}.slide.in{transform:none}</style>',
    script: onClick(
      `const s = document.createElement('div'); s.className = 'sheet slide'; s.innerHTML = '<button type=button aria-label="Close">×</button>' + rows; document.body.append(s); requestAnimationFrame(() => requestAnimationFrame(() => s.classList.add('in'))); s.querySelector('button').onclick = () => { s.classList.remove('in'); s.addEventListener('transitionend', () => s.remove()) }`,
    ),
  },
  {
    name: '其他支付方式',
    by: 'request',
    label: '其他支付方式',
    section: '<div id="target" class="round">其他支付方式</div>',
    script: `${list} ${onClick(`list.innerHTML ? hideMore() : showMore()`)}`,
  },
  {
    name: 'Weitere Zahlungsarten anzeigen',
    by: 'request',
    label: 'Weitere Zahlungsarten anzeigen',
    section: '<button type="button" id="target" aria-expanded="false">Weitere Zahlungsarten anzeigen</button>',
    script: `${list} ${onClick(`list.innerHTML ? hideMore() : showMore()`)}`,
  },
  {
    name: 'open shadow root with slots',
    by: 'request',
    section: `<x-fold><div slot="more" id="inside"></div></x-fold>`,
    script: `customElements.define('x-fold', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<button type="button" aria-expanded="false">${words}</button><div hidden><slot name="more"></slot></div>'; const [b, d] = [r.querySelector('button'), r.querySelector('div')]; b.onclick = () => { d.hidden = !d.hidden; document.getElementById('inside').innerHTML = rows; b.setAttribute('aria-expanded', String(!d.hidden)) } } })`,
  },
  {
    name: '"Change" beside the one way in sight, the rest of its group in a closed dialog',
    by: 'reading',
    label: 'Change',
    methods: '<form id="methods"><label><input type="radio" name="payment_method" checked> Credit card</label></form>',
    section: '<button type="button" id="target">Change</button>',
    body: `<dialog id="more"><label><input type="radio" name="payment_method"> Klarna</label><label><input type="radio" name="payment_method"> iDEAL</label></dialog>`,
    script: onClick(`document.getElementById('more').showModal()`),
  },
  {
    name: 'list that a pointer opens and a press closes beside it',
    by: 'shopper',
    section: `<div id="target" class="round" tabindex="0" role="button" aria-haspopup="true">${words}</div>`,
    script: `target.addEventListener('touchstart', () => showMore(), { passive: true }); target.addEventListener('mousedown', () => showMore());`,
  },
];

/** A second control that the first one brings into sight holds one more. */
export const listInAList = {
  name: 'list in a list',
  section: button,
  script: onClick(
    `const list = document.getElementById('list'); list.innerHTML = row('Klarna') + '<button type="button" id="second">More payment options</button>'; document.getElementById('second').onclick = () => list.insertAdjacentHTML('beforeend', row('iDEAL'))`,
  ),
};
