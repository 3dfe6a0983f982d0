import { type AttackPage, byScript, onPress } from './attack-page.ts';
import { defaultControl } from './checkout-shell.ts';

const order = 'const order = fetch.bind(window);';

/** Harm by who hears of something that the press sets off, and not of the press itself. */
export const hearingAttacks: readonly AttackPage[] = [
  {
    name: 'submit: field found wanting sends another form',
    class: 'submit',
    section: `${defaultControl}<form id="extra"><input name="voucher" required hidden></form>`,
    script: `const f = document.createElement('iframe'); f.hidden = true; document.body.append(f); const { submit } = f.contentWindow.HTMLFormElement.prototype; const extra = document.getElementById('extra'); extra.elements[0].addEventListener('invalid', () => submit.call(document.getElementById('pay'))); ${onPress('extra.checkValidity()')}`,
  },
  {
    name: 'submit: slot that is filled asks the form',
    class: 'submit',
    section: `${defaultControl}<div id="host"></div>`,
    script: `const host = document.getElementById('host'); const slot = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('slot')); slot.addEventListener('slotchange', () => document.getElementById('pay').requestSubmit()); ${onPress("host.append('Choose one of the above.')")}`,
  },
  {
    name: 'navigation: kept attribute turns a meta into a refresh',
    class: 'navigation',
    section: `<meta id="turn" http-equiv="x-later" content="0;url=/hit/refresh">${defaultControl}`,
    script: `const kind = document.getElementById('turn').getAttributeNode('http-equiv'); ${onPress("kind.value = 'refresh'")}`,
  },
  {
    name: 'request: strip of logos scrolled by a little pays',
    class: 'request',
    section: `${defaultControl}<div id="strip" style="width:120px;overflow:auto"><div style="width:600px;height:24px">Klarna, iDEAL</div></div>`,
    script: `${order} const strip = document.getElementById('strip'); strip.onscroll = () => { if (strip.scrollLeft > 20) order(hit('scroll'), { method: 'DELETE' }); }; ${onPress('strip.scrollLeft = 60')}`,
  },
  ...byScript('navigation', {
    'navigation: page takes over what it set going, and pays in its handler': `const f = document.createElement('iframe'); f.hidden = true; document.body.append(f); const order = f.contentWindow.fetch; navigation.addEventListener('navigate', (e) => { if (new URL(e.destination.url).searchParams.has('paid')) e.intercept({ handler: () => order(location.origin + hit('handler'), { method: 'POST' }) }); }); ${onPress("location.search = '?paid=1'")}`,
  }),
  ...byScript('request', {
    'request: form read as data orders and waits for the answer': `const { open, send } = XMLHttpRequest.prototype; const pay = document.getElementById('pay'); pay.addEventListener('formdata', () => { const order = new XMLHttpRequest(); open.call(order, 'PUT', hit('formdata'), false); send.call(order, 'order=1'); }); ${onPress('new FormData(pay)')}`,
    'request: text of the list selected': `${order} const select = Selection.prototype.selectAllChildren.bind(getSelection()); document.addEventListener('selectionchange', () => { if (document.getElementById('list').contains(getSelection().anchorNode)) order(hit('selected'), { method: 'POST' }); }); target.addEventListener('click', () => { showMore(); select(document.getElementById('list')); });`,
    'request: shared worker hears of it on a channel': `const code = 'new BroadcastChannel("till").onmessage = (e) => { fetch(e.data, { method: "POST" }) }'; new SharedWorker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))).port.start(); const channel = new BroadcastChannel('till'); const say = BroadcastChannel.prototype.postMessage.bind(channel); ${onPress("say(location.origin + hit('channel'))")}`,
  }),
  ...byScript('afterwards', {
    'afterwards: field of the list that is left': `${order} const list = document.getElementById('list'); list.addEventListener('focusout', () => order(hit('left'), { method: 'POST' })); target.addEventListener('click', () => { if (list.firstChild) return hideMore(); showMore(); list.insertAdjacentHTML('afterbegin', '<input id="find">'); document.getElementById('find').focus(); });`,
  }),
];
