import { defaultLabel, type SuitePage } from './checkout-shell.ts';
import { furtherChoosers } from './further-choosers.ts';
import { growingChoosers } from './growing-choosers.ts';
import { libraryChoosers } from './library-choosers.ts';
import { worldChoosers } from './world-choosers.ts';

export interface BenignChooser extends SuitePage {
  /** How a request may read it. `shopper`: only the shopper's own press opens it. */
  readonly by: 'request' | 'second press' | 'shopper' | 'reading';
  /** Libraries of `node_modules` the page loads first. */
  readonly needs?: 'vue' | 'preact';
}

const words = defaultLabel;
const toggle = 'const isOpen = document.getElementById("list").innerHTML !== ""; isOpen ? hideMore() : showMore()';
const onClick = (code: string) => `target.addEventListener('click', () => { ${code} });`;
const button = `<button type="button" id="target">${words}</button>`;
const sheet = `const shade = document.createElement('div'); shade.className = 'shade'; const sheet = document.createElement('div'); sheet.className = 'sheet'; sheet.innerHTML = '<h3>Payment method</h3>' + rows; document.body.append(shade, sheet); const close = () => { shade.remove(); sheet.remove() };`;

/** Honest ways to show two further methods, Klarna and iDEAL, each as one kind of shop does it. */
export const benignChoosers: readonly BenignChooser[] = [
  { name: 'accordion', by: 'request', script: onClick(toggle) },
  {
    name: 'accordion that slides',
    by: 'request',
    body: '<style>#list{max-height:0;overflow:hidden;transition:max-height .2s}#list.open{max-height:400px}</style>',
    script: onClick(
      'const l = document.getElementById("list"); if (!l.innerHTML) showMore(); const open = l.classList.toggle("open"); target.setAttribute("aria-expanded", String(open))',
    ),
  },
  {
    name: 'details',
    by: 'reading',
    section: `<details><summary id="target">${words}</summary><div><label><input type="radio" name="payment_method"> Klarna</label><label><input type="radio" name="payment_method"> iDEAL</label></div></details>`,
  },
  {
    name: 'details filled when opened',
    by: 'request',
    section: `<details><summary id="target">${words}</summary><div id="inside"></div></details>`,
    script: 'target.parentElement.addEventListener("toggle", () => showMore(document.getElementById("inside")))',
  },
  {
    name: 'popover filled when shown',
    by: 'request',
    section: `<button type="button" id="target" popovertarget="pop">${words}</button><div id="pop" popover></div>`,
    script:
      'document.getElementById("pop").addEventListener("beforetoggle", (e) => { if (e.newState === "open") e.target.innerHTML = rows })',
  },
  {
    name: 'dialog',
    by: 'request',
    section: button,
    script: onClick(
      'const d = document.createElement("dialog"); d.innerHTML = "<h3>Payment method</h3>" + rows; d.addEventListener("close", () => d.remove()); document.body.append(d); d.showModal()',
    ),
  },
  {
    name: 'dialog with a close button',
    by: 'request',
    section: button,
    script: onClick(
      'const d = document.createElement("div"); d.className = "sheet"; d.setAttribute("role", "dialog"); d.innerHTML = "<button type=button aria-label=Close>×</button><h3>Payment method</h3>" + rows; d.querySelector("button").onclick = () => d.remove(); document.body.append(d); d.querySelector("button").focus()',
    ),
  },
  { name: 'bottom sheet', by: 'request', section: button, script: onClick(`${sheet} shade.onclick = close`) },
  { name: 'bottom sheet without a way out', by: 'request', section: button, script: onClick(sheet) },
  {
    name: '更换 in a row',
    by: 'request',
    label: '更换',
    methods: '',
    section: '<div class="pay-row"><span>支付宝</span> <span id="target" class="round">更换</span></div>',
    script: onClick(`${sheet} shade.onclick = close`),
  },
  {
    name: 'tab filled when chosen',
    by: 'request',
    section: `<div role="tablist"><button type="button" role="tab" aria-selected="true">Methods</button><button type="button" role="tab" aria-selected="false" id="target">${words}</button></div>`,
    script: onClick('showMore(); target.removeAttribute("aria-expanded")'),
  },
  {
    name: 'panel of an anchor',
    by: 'reading',
    section: `<a id="target" href="#more">${words}</a><style>#more{display:none}#more:target{display:block}</style><div id="more"><label><input type="radio" name="payment_method"> Klarna</label><label><input type="radio" name="payment_method"> iDEAL</label></div>`,
  },
  {
    name: 'panel of an anchor, filled later',
    by: 'request',
    section: `<a id="target" href="#more">${words}</a><style>#more{display:none}#more:target{display:block}</style><div id="more"></div>`,
    script:
      'addEventListener("hashchange", () => { document.getElementById("more").innerHTML = location.hash ? rows : "" })',
  },
  {
    name: 'panel of a checkbox',
    by: 'reading',
    section: `<label for="box" id="target">${words}</label><input type="checkbox" id="box" hidden><style>#panel{display:none}#box:checked~#panel{display:block}</style><div id="panel"><label><input type="radio" name="payment_method"> Klarna</label><label><input type="radio" name="payment_method"> iDEAL</label></div>`,
  },
  {
    name: 'javascript: link',
    by: 'request',
    section: `<a id="target" href="javascript:void(toggleMore())">${words}</a>`,
    body: `<script>function toggleMore() { ${toggle} }</script>`,
  },
  {
    name: 'javascript: link that gives something',
    by: 'request',
    section: `<a id="target" href="javascript:toggleMore()">${words}</a>`,
    body: `<script>function toggleMore() { ${toggle}; return true }</script>`,
  },
  {
    name: 'link to # with a handler',
    by: 'request',
    section: `<a id="target" href="#">${words}</a>`,
    script: `target.addEventListener('click', (e) => { e.preventDefault(); ${toggle} })`,
  },
  {
    name: 'link to # that a router would take',
    by: 'request',
    section: `<a id="target" href="#">${words}</a>`,
    script: `target.addEventListener('click', (e) => { if (e.defaultPrevented) return; ${toggle} })`,
  },
  {
    name: 'plain div',
    by: 'request',
    section: `<div id="target" class="round">${words}</div>`,
    script: onClick(toggle),
  },
  {
    name: 'handler at the root of the page',
    by: 'request',
    section: button,
    script: `document.body.addEventListener('click', (e) => { if (e.target.closest('#target')) { ${toggle} } })`,
  },
  {
    name: 'Preact',
    by: 'request',
    needs: 'preact',
    section: '<div id="app"></div>',
    script: `const { h, render, Component } = preact; class More extends Component { render() { const open = this.state.open; return h('div', null, h('button', { type: 'button', 'aria-expanded': String(!!open), onClick: () => this.setState({ open: !open }) }, '${words}'), open && ['Klarna', 'iDEAL'].map((n) => h('label', { key: n }, h('input', { type: 'radio', name: 'payment_method' }), n))) } } render(h(More), document.getElementById('app'))`,
  },
  {
    name: 'Vue',
    by: 'request',
    needs: 'vue',
    section: '<div id="app"></div>',
    script: `Vue.createApp({ data: () => ({ open: false }), template: '<button type="button" :aria-expanded="String(open)" @click="open = !open">${words}</button><div v-if="open"><label v-for="n in [\\'Klarna\\', \\'iDEAL\\']"><input type="radio" name="payment_method">{{ n }}</label></div>' }).mount('#app')`,
  },
  {
    name: 'menu that opens on pointerdown',
    by: 'shopper',
    section: `<button type="button" id="target" aria-haspopup="menu" aria-expanded="false">${words}</button>`,
    script: `target.addEventListener('pointerdown', () => { ${toggle} })`,
  },
  {
    name: 'handler that wants a real press',
    by: 'shopper',
    section: button,
    script: `target.addEventListener('click', (e) => { if (e.isTrusted) { ${toggle} } })`,
  },
  {
    name: 'list loaded by GET',
    by: 'second press',
    script: onClick(
      'fetch("/list").then((r) => r.text()).then((html) => { document.getElementById("list").innerHTML = html })',
    ),
  },
  {
    name: 'list loaded by POST',
    by: 'shopper',
    script: onClick(
      'fetch("/list", { method: "POST" }).then((r) => r.text()).then((html) => { document.getElementById("list").innerHTML = html })',
    ),
  },
  {
    name: 'wheel',
    by: 'request',
    section: button,
    script: onClick(
      'const p = document.createElement("div"); p.className = "sheet picker"; p.innerHTML = "<h3>Payment method</h3><div role=listbox aria-label=\\"Payment method\\"><div role=option aria-selected=true>Klarna</div><div role=option aria-selected=false>iDEAL</div></div><button type=button>Close</button>"; p.querySelector("button").onclick = () => p.remove(); document.body.append(p)',
    ),
  },
  {
    name: 'list that comes after a moment',
    by: 'request',
    script: onClick(
      'const open = document.getElementById("list").innerHTML === ""; setTimeout(() => (open ? showMore() : hideMore()), 250)',
    ),
  },
  {
    name: 'list in place of the page',
    by: 'request',
    section: button,
    script: onClick(
      'const old = document.getElementById("payment").innerHTML; document.getElementById("payment").innerHTML = "<h2>Payment method</h2><button type=button aria-label=Close>×</button>" + rows; document.querySelector("[aria-label=Close]").onclick = () => { document.getElementById("payment").innerHTML = old }',
    ),
  },
  {
    name: 'list with an address of its own',
    by: 'shopper',
    section: button,
    script: `const old = document.getElementById('payment').innerHTML; ${onClick('history.pushState(1, "", "/benign/methods"); document.getElementById("payment").innerHTML = "<h2>Payment method</h2>" + rows')}`,
  },
  {
    name: 'closed shadow root',
    by: 'request',
    section: `<x-more></x-more>`,
    script: `const root = document.querySelector('x-more').attachShadow({ mode: 'closed' }); root.innerHTML = '<button type="button" aria-expanded="false">${words}</button><div id="in"></div>'; root.querySelector('button').onclick = (e) => { const open = root.getElementById('in').innerHTML === ''; root.getElementById('in').innerHTML = open ? rows : ''; e.currentTarget.setAttribute('aria-expanded', String(open)) }`,
  },
  ...furtherChoosers,
  ...growingChoosers,
  ...libraryChoosers,
  ...worldChoosers,
];
