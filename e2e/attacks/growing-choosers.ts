import type { BenignChooser } from './benign-choosers.ts';
import { defaultControl, defaultLabel as words } from './checkout-shell.ts';

const onClick = (code: string) => `target.addEventListener('click', () => { ${code} });`;
/** Rows as a frame is written with them. */
const written = `<!doctype html><body><label><input type=radio name=payment_method> Klarna</label><label><input type=radio name=payment_method> iDEAL</label>`;
const expanded = `target.setAttribute('aria-expanded', String(isOpen));`;

/** Honest lists that stand in a frame, in the place of what was there, or are drawn as they grow. */
export const growingChoosers: readonly BenignChooser[] = [
  {
    name: 'frame made for the list',
    by: 'request',
    section: `${defaultControl}<div id="panel"></div>`,
    script: onClick(
      `const p = document.getElementById('panel'); const isOpen = !p.firstChild; const f = document.createElement('iframe'); f.srcdoc = '${written}'; p.replaceChildren(...(isOpen ? [f] : [])); ${expanded}`,
    ),
  },
  {
    name: 'frame that was out of sight',
    by: 'request',
    section: `${defaultControl}<div id="panel" style="display:none"><iframe srcdoc="${written}"></iframe></div>`,
    script: onClick(
      `const p = document.getElementById('panel'); const isOpen = p.style.display !== ''; p.style.display = isOpen ? '' : 'none'; ${expanded}`,
    ),
  },
  {
    name: 'frame that the shop loads',
    by: 'second press',
    section: `${defaultControl}<div id="panel"></div>`,
    script: onClick(
      `const p = document.getElementById('panel'); const isOpen = !p.firstChild; p.innerHTML = isOpen ? '<iframe src="/list"></iframe>' : ''; ${expanded}`,
    ),
  },
  {
    name: 'section drawn anew from its root',
    by: 'request',
    section: '<div id="app"></div>',
    script: `const app = document.getElementById('app'); let isOpen = false; const draw = () => { app.innerHTML = '<div><button type="button" id="target" aria-expanded="' + isOpen + '"><span>${words}</span></button>' + (isOpen ? rows : '') + '</div>' }; app.addEventListener('click', (e) => { if (e.target.closest('button')) { isOpen = !isOpen; draw(); app.querySelector('button').focus() } }); draw()`,
  },
  {
    name: 'sheet over a page that answers to nothing',
    by: 'request',
    section: `<div class="round" id="target">${words}</div>`,
    script: onClick(
      `const main = document.querySelector('main'); const s = document.createElement('div'); s.innerHTML = '<div class="shade"></div><div class="sheet" role="dialog" aria-modal="true"><button type="button" aria-label="Close">×</button>' + rows + '</div>'; document.body.append(s); main.inert = true; document.body.style.overflow = 'hidden'; const [close] = s.querySelectorAll('button'); close.focus(); s.addEventListener('focusout', () => setTimeout(() => s.isConnected && close.focus())); for (const each of [close, s.firstChild]) each.onclick = () => { s.remove(); main.inert = false; document.body.style.overflow = '' }`,
    ),
  },
  {
    name: 'rows as far as their window shows',
    by: 'request',
    section: `${defaultControl}<div id="panel" hidden style="height:120px;overflow:auto"><div style="position:relative"></div></div>`,
    script: `const p = document.getElementById('panel'), inner = p.firstChild; const names = ['Klarna', 'iDEAL', ...Array.from({ length: 200 }, (_, i) => 'Bank ' + i)]; inner.style.height = names.length * 40 + 'px'; const draw = () => { const from = Math.floor(p.scrollTop / 40); inner.innerHTML = names.slice(from, from + 4).map((name, i) => '<div style="position:absolute;top:' + (from + i) * 40 + 'px">' + row(name) + '</div>').join('') }; p.onscroll = () => requestAnimationFrame(draw); ${onClick(`p.hidden = !p.hidden; const isOpen = !p.hidden; ${expanded} if (isOpen) requestAnimationFrame(draw); else inner.innerHTML = ''`)}`,
  },
  {
    name: 'logos in a transition of views',
    by: 'request',
    section: `${defaultControl}<div id="panel" role="radiogroup"></div>`,
    script: onClick(
      `const isOpen = target.getAttribute('aria-expanded') !== 'true'; document.startViewTransition(() => { document.getElementById('panel').innerHTML = isOpen ? '<div role="radio" aria-checked="false" tabindex="0"><img alt="Klarna" width="48" height="24"></div><div role="radio" aria-checked="false" tabindex="-1" aria-label="iDEAL"><svg width="48" height="24"><title>iDEAL</title></svg></div>' : ''; ${expanded} })`,
    ),
  },
  {
    name: 'control in a slot of a closed tree',
    by: 'request',
    section: `<x-shell><button type="button" id="target" slot="more" aria-expanded="false">${words}</button></x-shell>`,
    script: `const shell = document.querySelector('x-shell'); const root = shell.attachShadow({ mode: 'closed' }); root.innerHTML = '<div></div><slot name="more"></slot>'; shell.addEventListener('click', (e) => { if (!e.target.closest('[slot=more]')) return; const isOpen = root.firstChild.innerHTML === ''; root.firstChild.innerHTML = isOpen ? rows : ''; ${expanded} })`,
  },
  {
    name: 'step further in, with a way back',
    by: 'request',
    section: `<button type="button" id="target">${words}</button>`,
    script: onClick(
      `const methods = document.getElementById('methods'), list = document.getElementById('list'); methods.hidden = target.hidden = true; list.innerHTML = '<button type="button" aria-label="Back">←</button><h3>All methods</h3>' + rows; list.querySelector('button').onclick = () => { list.innerHTML = ''; methods.hidden = target.hidden = false }`,
    ),
  },
];
