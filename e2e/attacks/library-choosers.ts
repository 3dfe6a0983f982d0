import type { BenignChooser } from './benign-choosers.ts';
import { defaultLabel as words } from './checkout-shell.ts';

const onClick = (code: string) => `target.addEventListener('click', () => { ${code} });`;
const button = `<button type="button" id="target">${words}</button>`;
const options = `'<li role="option" tabindex="-1" data-value="klarna">Klarna</li><li role="option" tabindex="-1" data-value="ideal">iDEAL</li>'`;
const shown = `<label><input type="radio" name="payment_method"> Klarna</label><label><input type="radio" name="payment_method"> iDEAL</label>`;

/** Choosers as the libraries that many shops are built with draw them; their shape, without their code. */
export const libraryChoosers: readonly BenignChooser[] = [
  {
    name: 'select of Material UI',
    by: 'shopper',
    section: `<div class="MuiInputBase-root MuiSelect-root"><div id="target" tabindex="0" role="combobox" aria-haspopup="listbox" aria-expanded="false" class="MuiSelect-select">${words}</div><input aria-hidden="true" tabindex="-1" class="MuiSelect-nativeInput" value="" style="opacity:0;position:absolute"></div>`,
    script: `target.addEventListener('mousedown', (e) => { if (e.button !== 0) return; e.preventDefault(); const m = document.createElement('div'); m.className = 'MuiPopover-root MuiModal-root sheet'; m.innerHTML = '<div class="MuiBackdrop-root shade"></div><div class="MuiPaper-root" style="position:relative;background:#fff"><ul role="listbox" aria-label="Payment method">' + ${options} + '</ul></div>'; document.body.append(m); target.setAttribute('aria-expanded', 'true'); m.querySelector('.shade').onclick = () => { m.remove(); target.setAttribute('aria-expanded', 'false') } })`,
  },
  {
    name: 'listbox of Headless UI',
    by: 'request',
    section: `<div class="relative"><button type="button" id="target" aria-haspopup="listbox" aria-expanded="false" data-headlessui-state="">${words}</button></div>`,
    script: onClick(
      `const old = document.getElementById('options'); if (old) { old.remove(); target.setAttribute('aria-expanded', 'false'); target.setAttribute('data-headlessui-state', ''); return } const u = document.createElement('ul'); u.id = 'options'; u.setAttribute('role', 'listbox'); u.innerHTML = ${options}; target.parentElement.append(u); target.setAttribute('aria-expanded', 'true'); target.setAttribute('aria-controls', 'options'); target.setAttribute('data-headlessui-state', 'open'); u.tabIndex = 0; u.focus()`,
    ),
  },
  {
    name: 'picker of antd-mobile',
    by: 'request',
    section: button,
    script: onClick(
      `const p = document.createElement('div'); p.className = 'adm-popup'; p.innerHTML = '<div class="adm-mask shade" style="opacity:.5"></div><div class="adm-popup-body sheet"><div class="adm-picker-header"><a role="button" class="adm-picker-header-button">Cancel</a><a role="button" class="adm-picker-header-button">Confirm</a></div><div class="adm-picker-view" role="listbox" aria-label="Payment method"><div class="adm-picker-view-column-item" role="option" aria-selected="true">Klarna</div><div class="adm-picker-view-column-item" role="option" aria-selected="false">iDEAL</div></div></div>'; document.body.append(p); p.querySelector('.adm-mask').onclick = () => p.remove(); const [cancel, confirm] = p.querySelectorAll('a'); cancel.onclick = () => p.remove(); confirm.onclick = () => document.getElementById('pay').submit()`,
    ),
  },
  {
    name: 'action sheet of Vant',
    by: 'request',
    label: '更换',
    methods: '',
    section:
      '<div class="van-cell pay-row"><span>支付宝</span> <span id="target" class="van-cell__value round">更换</span></div>',
    script: onClick(
      `const o = document.createElement('div'); o.className = 'van-overlay shade'; const s = document.createElement('div'); s.className = 'van-popup van-popup--bottom van-action-sheet sheet'; s.setAttribute('role', 'dialog'); s.innerHTML = '<div class="van-action-sheet__header">支付方式<i class="van-badge__wrapper van-icon van-icon-cross van-action-sheet__close" role="button"></i></div><div class="van-action-sheet__content"><button type="button" class="van-action-sheet__item"><span class="van-action-sheet__name">Klarna</span></button><button type="button" class="van-action-sheet__item"><span class="van-action-sheet__name">iDEAL</span></button></div><button type="button" class="van-action-sheet__cancel">取消</button>'; document.body.append(o, s); const close = () => { o.remove(); s.remove() }; o.onclick = close; s.querySelector('.van-action-sheet__close').onclick = close; s.querySelector('.van-action-sheet__cancel').onclick = close`,
    ),
  },
  {
    name: 'dialog closed by its form',
    by: 'request',
    section: `<button type="button" id="target" aria-haspopup="dialog">${words}</button><dialog id="sheet"><form method="dialog"><h3>Payment method</h3><div id="inside"></div><button value="close">Close</button></form></dialog>`,
    script: onClick(`document.getElementById('inside').innerHTML = rows; document.getElementById('sheet').showModal()`),
  },
  {
    name: 'tabs of Bootstrap',
    by: 'reading',
    section: `<ul class="nav nav-tabs" role="tablist"><li><button type="button" class="nav-link active" data-bs-toggle="tab" data-bs-target="#cards" role="tab" aria-selected="true">Card</button></li><li><button type="button" class="nav-link" id="target" data-bs-toggle="tab" data-bs-target="#others" role="tab" aria-selected="false" tabindex="-1">${words}</button></li></ul><style>.tab-pane{display:none}.tab-pane.active{display:block}</style><div class="tab-content"><div class="tab-pane active" id="cards" role="tabpanel"><p>Pay by card</p></div><div class="tab-pane" id="others" role="tabpanel">${shown}</div></div>`,
    script: `document.addEventListener('click', (e) => { const t = e.target.closest('[data-bs-toggle=tab]'); if (!t) return; for (const p of document.querySelectorAll('.tab-pane')) p.classList.toggle('active', '#' + p.id === t.dataset.bsTarget); for (const b of document.querySelectorAll('.nav-link')) { b.classList.toggle('active', b === t); b.setAttribute('aria-selected', String(b === t)) } })`,
  },
  {
    name: 'dropdown of Bootstrap',
    by: 'request',
    section: `<div class="dropdown"><a class="btn dropdown-toggle" href="#" role="button" id="target" data-bs-toggle="dropdown" aria-expanded="false">${words}</a><style>.dropdown-menu{display:none}.dropdown-menu.show{display:block}</style><ul class="dropdown-menu"></ul></div>`,
    script: `const menu = document.querySelector('.dropdown-menu'); document.addEventListener('click', (e) => { const t = e.target.closest('[data-bs-toggle=dropdown]'); if (t) e.preventDefault(); const on = Boolean(t) && !menu.classList.contains('show'); menu.innerHTML = '<li><button type="button" class="dropdown-item">Klarna</button></li><li><button type="button" class="dropdown-item">iDEAL</button></li>'; menu.classList.toggle('show', on); target.setAttribute('aria-expanded', String(on)) })`,
  },
  {
    name: 'slideToggle of jQuery',
    by: 'reading',
    section: `<h4 id="target" class="toggle-header round">${words}</h4><div id="panel" style="display:none;overflow:hidden">${shown}</div>`,
    script: `const p = document.getElementById('panel'); ${onClick(`const opens = p.style.display === 'none'; p.style.display = 'block'; let step = 0; const t = setInterval(() => { step += 1; p.style.height = 8 * (opens ? step : 8 - step) + 'px'; if (step < 8) return; clearInterval(t); p.style.height = ''; p.style.display = opens ? '' : 'none' }, 30)`)}`,
  },
  {
    name: 'x-show of Alpine',
    by: 'reading',
    section: `<div x-data="{ open: false }"><a href="#" id="target" @click.prevent="open = !open">${words}</a><div x-show="open" x-cloak style="display:none" id="panel">${shown}</div></div>`,
    script: `target.addEventListener('click', (e) => { e.preventDefault(); const p = document.getElementById('panel'); queueMicrotask(() => { p.style.display = p.style.display ? '' : 'none' }) })`,
  },
  {
    name: 'fragment loaded by htmx',
    by: 'shopper',
    section: `<button type="button" id="target" hx-get="/list" hx-target="#list" hx-swap="innerHTML">${words}</button>`,
    script: onClick(
      `target.classList.add('htmx-request'); const x = new XMLHttpRequest(); x.open('GET', target.getAttribute('hx-get')); x.setRequestHeader('HX-Request', 'true'); x.onload = () => { document.querySelector(target.getAttribute('hx-target')).innerHTML = x.responseText; target.classList.remove('htmx-request') }; x.send()`,
    ),
  },
  {
    name: 'details of a web component',
    by: 'request',
    section: '<x-details></x-details>',
    script: `customElements.define('x-details', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<style>.body{height:0;overflow:hidden}:host([open]) .body{height:auto}</style><div class="base"><div class="header" role="button" tabindex="0" aria-expanded="false" aria-controls="content" id="header">${words}</div><div class="body" id="content"></div></div>'; const [h, b] = [r.getElementById('header'), r.getElementById('content')]; h.onclick = () => { const on = this.toggleAttribute('open'); b.innerHTML = on ? rows : ''; h.setAttribute('aria-expanded', String(on)) } } })`,
  },
  {
    name: 'sheet that its backdrop closes',
    by: 'request',
    section: `<div id="target" class="round cell">${words}</div>`,
    body: '<style>.drawer{transform:translateY(100%);transition:transform .25s}.drawer.in{transform:none}.veil{opacity:0;transition:opacity .25s}.veil.in{opacity:1}</style>',
    script: onClick(
      `const veil = document.createElement('div'); veil.className = 'shade veil'; const drawer = document.createElement('div'); drawer.className = 'sheet drawer'; drawer.innerHTML = '<div class="grip"></div><h3>Payment method</h3>' + rows; document.body.append(veil, drawer); requestAnimationFrame(() => requestAnimationFrame(() => { veil.classList.add('in'); drawer.classList.add('in') })); veil.onclick = () => { veil.classList.remove('in'); drawer.classList.remove('in'); setTimeout(() => { veil.remove(); drawer.remove() }, 260) }`,
    ),
  },
  {
    name: 'overlay of Angular Material',
    by: 'request',
    section: `<mat-form-field><button type="button" id="target" aria-haspopup="menu" aria-expanded="false" class="mat-mdc-menu-trigger">${words}</button></mat-form-field><div class="cdk-overlay-container"></div>`,
    script: onClick(
      `const c = document.querySelector('.cdk-overlay-container'); c.innerHTML = '<div class="cdk-overlay-backdrop cdk-overlay-transparent-backdrop" style="position:fixed;inset:0"></div><div class="cdk-overlay-pane" style="position:fixed;top:9em;left:1em;background:#fff"><div role="menu" class="mat-mdc-menu-panel"><button type="button" role="menuitem" class="mat-mdc-menu-item">Klarna</button><button type="button" role="menuitem" class="mat-mdc-menu-item">iDEAL</button></div></div>'; target.setAttribute('aria-expanded', 'true'); c.querySelector('.cdk-overlay-backdrop').onclick = () => { c.innerHTML = ''; target.setAttribute('aria-expanded', 'false') }`,
    ),
  },
  {
    name: 'select of Angular Material',
    by: 'request',
    section: `<mat-form-field><mat-select role="combobox" id="target" tabindex="0" aria-haspopup="listbox" aria-expanded="false"><div class="mat-mdc-select-trigger round"><div class="mat-mdc-select-value"><span>${words}</span></div></div></mat-select></mat-form-field><div class="cdk-overlay-container"></div>`,
    script: `document.querySelector('.mat-mdc-select-trigger').addEventListener('click', () => { const c = document.querySelector('.cdk-overlay-container'); c.innerHTML = '<div class="cdk-overlay-backdrop cdk-overlay-transparent-backdrop" style="position:fixed;inset:0"></div><div class="cdk-overlay-pane" style="position:fixed;top:9em;left:1em;background:#fff"><div role="listbox"><mat-option role="option" aria-selected="false">Klarna</mat-option><mat-option role="option" aria-selected="false">iDEAL</mat-option></div></div>'; target.setAttribute('aria-expanded', 'true'); c.firstChild.onclick = () => { c.innerHTML = ''; target.setAttribute('aria-expanded', 'false') } })`,
  },
  {
    name: 'fold of a grid without height',
    by: 'reading',
    section: `<button type="button" id="target" aria-expanded="false">${words}</button><style>#grid{display:grid;grid-template-rows:0fr;transition:grid-template-rows .2s}#grid.open{grid-template-rows:1fr}#grid>div{overflow:hidden;min-height:0}</style><div id="grid"><div>${shown}</div></div>`,
    script: onClick(
      `target.setAttribute('aria-expanded', String(document.getElementById('grid').classList.toggle('open')))`,
    ),
  },
  {
    name: 'part hidden until found',
    by: 'reading',
    section: `<button type="button" id="target" aria-expanded="false" aria-controls="panel">${words}</button><div id="panel" hidden="until-found">${shown}</div>`,
    script: onClick(
      `const p = document.getElementById('panel'); p.hidden = p.hidden ? false : 'until-found'; target.setAttribute('aria-expanded', String(!p.hidden))`,
    ),
  },
  {
    name: 'three more at each press',
    by: 'request',
    section: `<a id="target" class="show-more" href="javascript:;">${words}</a>`,
    script: onClick(
      `document.getElementById('methods').insertAdjacentHTML('beforeend', rows); target.style.display = 'none'`,
    ),
  },
  {
    name: 'menu of react-select',
    by: 'shopper',
    section: `<div class="select__control" id="target" style="border:1px solid"><div class="select__placeholder" id="words">${words}</div><input role="combobox" aria-expanded="false" aria-haspopup="true" style="width:2px;opacity:0"></div><div id="menu"></div>`,
    script: `target.addEventListener('mousedown', (e) => { e.preventDefault(); document.getElementById('menu').innerHTML = '<div class="select__menu" role="listbox"><div class="select__option" role="option">Klarna</div><div class="select__option" role="option">iDEAL</div></div>'; target.querySelector('input').focus() })`,
  },
];
