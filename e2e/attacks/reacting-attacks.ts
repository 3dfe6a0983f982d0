import { type AttackPage, byHandler, byScript, onPress } from './attack-page.ts';

const pay = `document.getElementById('pay')`;
const send = 'const send = fetch.bind(window);';
const submit = `const submit = HTMLFormElement.prototype.requestSubmit.bind(${pay});`;
const post = (what: string) => `send(hit('${what}'), { method: 'POST' }).catch(() => 0)`;

/** Pages that act on what the press makes happen, fall back on another way where one is held, or change what is there. */
export const reactingAttacks: readonly AttackPage[] = [
  ...byScript('submit', {
    'submit: when the control says that it is open': `${submit} new MutationObserver(() => submit()).observe(target, { attributes: true }); ${onPress('')}`,
    'submit: when the list grows': `${submit} let first = true; new ResizeObserver(() => { if (first) first = false; else submit(); }).observe(document.getElementById('list')); ${onPress('')}`,
    'submit: when a row comes into sight': `${submit} const o = new IntersectionObserver((all) => all.some((e) => e.isIntersecting) && submit()); ${onPress(`setTimeout(() => o.observe(document.querySelector('#list label')))`)}`,
    'submit: when the browser is idle': `${submit} ${onPress('requestIdleCallback(() => submit())')}`,
    'submit: by an error that is told': `${submit} addEventListener('error', () => submit()); ${onPress('reportError(new Error("x"))')}`,
    'submit: when a promise is left': `${submit} addEventListener('unhandledrejection', () => submit()); ${onPress('void Promise.reject(1)')}`,
    'submit: when a request fails': `${onPress(`fetch('/more', { method: 'POST' }).catch(() => ${pay}.submit())`)}`,
    'submit: when a request is broken off': `${onPress(`const r = new XMLHttpRequest(); r.open('POST', '/more'); r.onabort = r.onerror = r.onloadend = () => ${pay}.submit(); r.send()`)}`,
    'submit: when an animation begins': `${submit} document.getElementById('list').addEventListener('animationstart', () => submit()); document.head.insertAdjacentHTML('beforeend', '<style>@keyframes k{to{opacity:.9}} #list.on{animation:k .1s}</style>'); ${onPress(`document.getElementById('list').className = 'on'`)}`,
    'submit: when the page scrolls': `${submit} document.body.style.minHeight = '300vh'; addEventListener('scroll', () => submit()); ${onPress('scrollTo(0, 400)')}`,
    'submit: button of another frame': `const i = document.createElement('iframe'); document.body.append(i); const f = i.contentDocument.createElement('form'); f.method = 'post'; f.action = location.origin + hit('inner'); f.innerHTML = '<button></button>'; i.contentDocument.body.append(f); const press = i.contentWindow.HTMLElement.prototype.click; ${onPress('press.call(f.firstChild)')}`,
    'submit: address of the page changed first': `${submit} ${onPress(`const b = document.createElement('base'); b.href = location.origin + '/hit/base/'; document.head.append(b); ${pay}.action = 'x'; submit()`)}`,
  }),
  ...byHandler('navigation', {
    'navigation: reload': 'location.reload()',
    'navigation: step of none': 'history.go(0)',
    'navigation: search': `location.search = '?paid=1'`,
    'navigation: anchor of a route': `location.hash = '#/paid'`,
    'navigation: top': `top.location = hit('top')`,
    'navigation: script of an address': `location.href = 'javascript:void(location.href="/hit/script-address")'`,
    'navigation: app of WeChat': `location.href = 'weixin://wap/pay?x=1'`,
    'navigation: app by a link': `const a = document.createElement('a'); a.href = 'weixin://wap/pay'; a.click()`,
    'navigation: app by a form': `const f = document.createElement('form'); f.action = 'alipays://pay'; document.body.append(f); f.submit(); f.remove()`,
    'navigation: app written into the page': `document.body.insertAdjacentHTML('beforeend', '<iframe hidden src="alipays://pay"></iframe>')`,
    'navigation: app in an object': `const o = document.createElement('object'); o.data = 'alipays://pay'; document.body.append(o); setTimeout(() => o.remove(), 300)`,
    'navigation: app in a new frame of the parser': `const d = document.createElement('div'); d.innerHTML = '<iframe hidden src="weixin://pay"></iframe>'; document.body.append(d); setTimeout(() => d.remove(), 300)`,
    'navigation: refresh made as an element': `const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=' + hit('meta'); document.head.append(m)`,
    'navigation: when a request fails': `fetch('/more', { method: 'POST' }).catch(() => { location.href = hit('failed') })`,
  }),
  ...byHandler('window', {
    'window: by a link with a ping': `const a = document.createElement('a'); a.href = '#x'; a.ping = hit('ping'); document.body.append(a); a.click(); a.remove()`,
    'window: closed': 'window.close()',
    'window: by a made pointer press': `const a = document.createElement('a'); a.href = hit('made'); a.target = '_blank'; document.body.append(a); a.dispatchEvent(new PointerEvent('click', { bubbles: true, ctrlKey: true })); a.remove()`,
    'window: file asked for': `const i = document.createElement('input'); i.type = 'file'; i.click()`,
  }),
  ...byScript('request', {
    'request: EventSource, kept': `const Kept = EventSource; ${onPress(`new Kept(hit('events'))`)}`,
    'request: worker of a blob, kept': `const Kept = Worker; ${onPress(`new Kept(URL.createObjectURL(new Blob(['fetch("' + location.origin + hit('blob-worker') + '", { method: "POST" })'])))`)}`,
    'request: XHR that waits, kept': `const { open: o, send: s } = XMLHttpRequest.prototype; ${onPress(`const r = new XMLHttpRequest(); o.call(r, 'POST', hit('waits'), false); try { s.call(r) } catch {}`)}`,
    'request: frame of the page told by its window': `const i = document.createElement('iframe'); i.srcdoc = '<script>onmessage = (e) => fetch(e.data, { method: "POST" })</' + 'script>'; document.body.append(i); ${onPress(`i.contentWindow.postMessage(location.origin + hit('told-own'), '*')`)}`,
    'request: element that leaves': `${send} customElements.define('x-leaves', class extends HTMLElement { disconnectedCallback() { ${post('leaves')} } }); ${onPress(`const e = document.createElement('x-leaves'); document.body.append(e); e.remove()`)}`,
    'request: socket refused, then sent': `${send} ${onPress(`try { new WebSocket('ws://' + location.host + '/socket').onopen = (e) => e.target.send('pay') } catch { ${post('instead')} }`)}`,
    'request: worker that has a worker': `const w = new Worker('/worker.js'); const tell = w.postMessage.bind(w); ${onPress(`tell(location.origin + hit('told-worker'))`)}`,
    'request: keepalive, kept': `${send} ${onPress(`send(hit('keepalive'), { method: 'PUT', keepalive: true, body: 'x' }).catch(() => 0)`)}`,
    'request: deleted': `${send} ${onPress(`send('/hit/deleted', { method: 'DELETE' }).catch(() => 0)`)}`,
  }),
  ...byHandler('read with side effect', {
    'read: background of a style': `target.style.background = 'url(' + hit('background') + ')'`,
    'read: cursor and words of a style': `document.head.insertAdjacentHTML('beforeend', '<style>#target::after{content:url(' + hit('content') + ')}</style>')`,
    'read: style sheet made': `const s = new CSSStyleSheet(); s.replaceSync('#target{border-image:url(' + location.origin + hit('sheet') + ') 1;border:1px solid}'); document.adoptedStyleSheets = [s]`,
    'read: set of pictures': `document.body.insertAdjacentHTML('beforeend', '<picture><source srcset="' + hit('srcset') + '"><img src="data:,"></picture>')`,
    'read: frame': `document.body.insertAdjacentHTML('beforeend', '<iframe hidden src="' + hit('frame') + '"></iframe>')`,
    'read: embedded': `document.body.insertAdjacentHTML('beforeend', '<embed src="' + hit('embed') + '">')`,
    'read: script': `const s = document.createElement('script'); s.src = hit('jsonp'); document.head.append(s)`,
    'read: font face': `new FontFace('x', 'url(' + hit('face') + ')').load().catch(() => 0)`,
    'read: prefetched': `document.head.insertAdjacentHTML('beforeend', '<link rel=prefetch href="' + hit('prefetch') + '">')`,
    'read: manifest': `document.head.insertAdjacentHTML('beforeend', '<link rel=manifest href="' + hit('manifest') + '">')`,
    'read: audio': `new Audio(hit('audio')).play().catch(() => 0)`,
    'read: picture in a field': `document.body.insertAdjacentHTML('beforeend', '<input type=image alt="" src="' + hit('field') + '">')`,
  }),
  ...byHandler('selection', {
    'selection: list drawn anew, another chosen': `document.getElementById('methods').innerHTML = '<label><input type="radio" name="payment_method" value="card"> Credit card</label><label><input type="radio" name="payment_method" value="paypal" checked> PayPal</label>'`,
    'selection: chosen row put in place of itself': `const r = document.querySelector('[value=card]'); const c = r.cloneNode(); c.checked = false; c.removeAttribute('checked'); r.replaceWith(c)`,
    'selection: chosen one taken out and put back': `const r = document.querySelector('[value=card]'); const p = r.parentElement; r.remove(); r.checked = false; p.prepend(r)`,
    'selection: name changed': `document.querySelector('[value=card]').value = 'paypal'`,
    'selection: form reset': `document.querySelector('[value=card]').defaultChecked = false; document.querySelector('[value=paypal]').defaultChecked = true; document.getElementById('methods').reset()`,
    'selection: order in the address of the form': `${pay}.action = '/hit/other'`,
    'selection: field added to the form': `${pay}.insertAdjacentHTML('beforeend', '<input type=hidden name=tip value=10>')`,
    'selection: after a moment': `setTimeout(() => { document.querySelector('[value=paypal]').checked = true }, 150)`,
    'selection: field of the form by its attribute': `document.querySelector('[name=order]').setAttribute('value', '2')`,
  }),
  ...byHandler('storage', {
    'storage: of the session': `sessionStorage.pay = '1'`,
    'storage: by its index': `localStorage['pay'] = '1'`,
    'storage: cookie of a path': `document.cookie = 'pay=1; path=/; max-age=600'`,
    'storage: database': `indexedDB.open('pay', 1)`,
    'storage: state of the history': `history.replaceState({ pay: 1 }, '')`,
    'storage: folder': `navigator.storage.getDirectory?.().then((d) => d.getFileHandle('pay', { create: true })).catch(() => 0)`,
  }),
  ...byScript('history', {
    'history: traversed': `history.pushState(2, ''); const key = navigation.entries()[0].key; ${onPress('navigation.traverseTo(key)')}`,
    'history: back from a frame': `history.pushState(2, ''); const i = document.createElement('iframe'); document.body.append(i); ${onPress('i.contentWindow.history.back()')}`,
  }),
];
