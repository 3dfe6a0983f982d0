import { afterwardsAttacks } from './afterwards-attacks.ts';
import { type AttackPage, byControl, byHandler, onPress, words } from './attack-page.ts';
import { cachedAttacks } from './cached-attacks.ts';
import { clobberingAttacks } from './clobbering-attacks.ts';
import { frameAttacks } from './frame-attacks.ts';
import { furtherAttacks } from './further-attacks.ts';
import { hearingAttacks } from './hearing-attacks.ts';
import { orderAttacks } from './order-attacks.ts';
import { promptingAttacks } from './prompting-attacks.ts';
import { reactingAttacks } from './reacting-attacks.ts';
import { turningAttacks } from './turning-attacks.ts';

const form = (inner: string) => `<form method="post" action="/hit/form">${inner}</form>`;

/** Pages on which pressing the control would cost a shopper something. Each stands on a host of its own. */
export const attackPages: readonly AttackPage[] = [
  ...byControl('submit', {
    'submit: button without type': form(`<button id="target">${words}</button>`),
    'submit: button type submit': form(`<button type="submit" id="target">${words}</button>`),
    'submit: input submit': form(`<input type="submit" id="target" value="${words}">`),
    'submit: input image': form(`<input type="image" id="target" alt="${words}">`),
    'submit: formaction': form(`<button id="target" formaction="/hit/formaction">${words}</button>`),
    'submit: form named by attribute': `<button id="target" form="pay">${words}</button>`,
    'submit: form by GET': `<form action="/hit/get-form"><button id="target" aria-expanded="false">${words}</button></form>`,
    'submit: span inside a submit button': form(`<button><span id="target" role="button">${words}</span></button>`),
    'submit: reset': form(`<input name="note"><button type="reset" id="target">${words}</button>`),
  }),
  ...byHandler('submit', {
    'submit: once the page has said that it is left':
      'dispatchEvent(new Event("pagehide")); setTimeout(() => document.getElementById("pay").submit(), 100)',
    'submit: form.submit()': 'document.getElementById("pay").submit()',
    'submit: requestSubmit()': 'document.getElementById("pay").requestSubmit()',
    'submit: pay button pressed by script': 'document.getElementById("pay-button").click()',
    'submit: pay button by a made event':
      'document.getElementById("pay-button").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }))',
    'submit: into a frame':
      'const f = document.getElementById("pay"); const i = document.createElement("iframe"); i.name = "x"; document.body.append(i); f.target = "x"; f.submit()',
  }),
  {
    name: 'submit: cached form.submit',
    class: 'submit',
    script: `const submit = HTMLFormElement.prototype.submit; ${onPress('submit.call(document.getElementById("pay"))')}`,
  },
  ...byControl('navigation', {
    'navigation: link': `<a id="target" href="/hit/link">${words}</a>`,
    'navigation: link to a route': `<a id="target" href="#/pay">${words}</a>`,
    'navigation: link without words of an address': `<a id="target" href="">${words}</a>`,
    'navigation: link around': `<a href="/hit/around"><span id="target" role="button">${words}</span></a>`,
    'navigation: javascript that leaves': `<a id="target" href="javascript:location='/hit/js'">${words}</a>`,
    'navigation: javascript that gives a document': `<a id="target" href="javascript:gone()">${words}</a><script>function gone(){ return '<h1>Gone</h1>' }</script>`,
  }),
  ...byHandler('navigation', {
    'navigation: location =': 'location = hit("location")',
    'navigation: location.assign': 'location.assign(hit("assign"))',
    'navigation: location.replace': 'location.replace(hit("replace"))',
    'navigation: reload': 'location.reload()',
    'navigation: meta refresh':
      'const m = document.createElement("meta"); m.httpEquiv = "refresh"; m.content = "0;url=" + hit("meta"); document.head.append(m)',
    'navigation: nested link':
      'const a = document.createElement("a"); a.href = hit("nested"); document.body.append(a); a.click()',
    'navigation: navigate()': 'navigation.navigate(hit("navigate"))',
    'navigation: document.write': 'document.open(); document.write("<h1>Gone</h1>"); document.close()',
  }),
  ...byHandler('window', {
    'window: open': 'window.open(hit("open"))',
    'window: link to a new one':
      'const a = document.createElement("a"); a.href = hit("blank"); a.target = "_blank"; document.body.append(a); a.click()',
    'window: form to a new one': 'const f = document.getElementById("pay"); f.target = "_blank"; f.submit()',
    'window: link by a made event':
      'const a = document.createElement("a"); a.href = hit("blank"); a.target = "_blank"; document.body.append(a); a.dispatchEvent(new MouseEvent("click"))',
  }),
  ...byHandler('request', {
    'request: fetch POST': 'fetch(hit("fetch"), { method: "POST" })',
    'request: fetch keepalive': 'fetch(hit("keepalive"), { method: "POST", keepalive: true })',
    'request: fetch with a Request': 'fetch(new Request(hit("request"), { method: "POST" }))',
    'request: XHR POST': 'const x = new XMLHttpRequest(); x.open("POST", hit("xhr")); x.send("1")',
    'request: XHR at once':
      'const x = new XMLHttpRequest(); x.open("POST", hit("sync"), false); try { x.send("1") } catch {}',
    'request: beacon': 'navigator.sendBeacon(hit("beacon"), "1")',
    'request: dedicated worker begun': 'new Worker("/worker.js").postMessage(hit("new-worker"))',
    'request: fetch of a fresh frame':
      'const f = document.createElement("iframe"); document.body.append(f); f.contentWindow.fetch(location.origin + hit("fresh"), { method: "POST" })',
    'request: a new socket':
      'const s = new WebSocket("ws://" + location.host + "/socket"); s.onopen = () => s.send("pay")',
    'request: from a microtask': 'Promise.resolve().then(() => fetch(hit("microtask"), { method: "POST" }))',
    'request: DELETE': 'fetch(hit("delete"), { method: "DELETE" })',
    'request: to another host':
      'fetch("http://provider.localhost:" + location.port + hit("other-host"), { method: "POST", mode: "no-cors" })',
    'request: ping of a link':
      'const a = document.createElement("a"); a.href = "#"; a.ping = hit("ping"); document.body.append(a); a.click()',
  }),
  {
    name: 'request: open socket',
    class: 'request',
    script: `const s = new WebSocket("ws://" + location.host + "/socket"); ${onPress('s.send("pay")')}`,
  },
  {
    name: 'request: running worker',
    class: 'request',
    script: `const w = new Worker("/worker.js"); ${onPress('w.postMessage(hit("worker"))')}`,
  },
  {
    name: 'request: shared worker',
    class: 'request',
    script: `const w = new SharedWorker("/shared.js"); w.port.start(); ${onPress('w.port.postMessage({ url: hit("shared") })')}`,
  },
  {
    name: 'request: shared worker, cached port',
    class: 'request',
    script: `const w = new SharedWorker("/shared.js"); const post = w.port.postMessage.bind(w.port); w.port.start(); ${onPress('post({ url: hit("shared-cached") })')}`,
  },
  {
    name: 'request: service worker told',
    class: 'request',
    script: `navigator.serviceWorker.register("/service.js"); ${onPress('navigator.serviceWorker.controller?.postMessage(hit("service")); navigator.serviceWorker.ready.then((r) => r.active.postMessage(hit("service")))')}`,
  },
  {
    name: 'request: service worker told, cached',
    class: 'request',
    script: `const post = ServiceWorker.prototype.postMessage; let sw; navigator.serviceWorker.register("/service.js"); navigator.serviceWorker.ready.then((r) => { sw = r.active }); ${onPress('post.call(sw, hit("service-cached"))')}`,
  },
  {
    name: 'request: frame told',
    class: 'request',
    body: '<iframe src="/told-frame"></iframe>',
    script: onPress('document.querySelector("iframe").contentWindow.postMessage(hit("frame"), "*")'),
  },
  {
    name: 'request: frame of another host told',
    class: 'request',
    body: '<iframe id="other"></iframe>',
    script: `document.getElementById("other").src = "http://provider.localhost:" + location.port + "/told-frame"; ${onPress('document.getElementById("other").contentWindow.postMessage(hit("other-frame"), "*")')}`,
  },
  {
    name: 'request: cached fetch',
    class: 'request',
    script: `const send = fetch.bind(window); ${onPress('send(hit("cached"), { method: "POST" })')}`,
  },
  {
    name: 'request: cached XHR',
    class: 'request',
    script: `const { open, send } = XMLHttpRequest.prototype; ${onPress('const x = new XMLHttpRequest(); open.call(x, "POST", hit("cached-xhr")); send.call(x)')}`,
  },
  {
    name: 'request: cached beacon',
    class: 'request',
    script: `const send = navigator.sendBeacon.bind(navigator); ${onPress('send(hit("cached-beacon"), "1")')}`,
  },
  ...byHandler('read with side effect', {
    'read: fetch GET': 'fetch(hit("get"))',
    'read: image': 'new Image().src = hit("image")',
    'read: script': 'const s = document.createElement("script"); s.src = hit("script"); document.head.append(s)',
    'read: frame': 'const f = document.createElement("iframe"); f.src = hit("frame-get"); document.body.append(f)',
    'read: style':
      'const l = document.createElement("link"); l.rel = "stylesheet"; l.href = hit("style"); document.head.append(l)',
    'read: background picture': 'document.body.style.backgroundImage = "url(" + hit("background") + ")"',
    'read: module': 'import(hit("module")).catch(() => 0)',
    'read: event source': 'new EventSource(hit("events"))',
    'read: prefetch':
      'const l = document.createElement("link"); l.rel = "prefetch"; l.href = hit("prefetch"); document.head.append(l)',
  }),
  ...byHandler('selection', {
    'selection: radio set': 'document.querySelector("[value=paypal]").checked = true',
    'selection: radio pressed': 'document.querySelector("[value=paypal]").click()',
    'selection: label pressed': 'document.querySelectorAll("#methods label")[1].click()',
    'selection: value typed': 'document.querySelector("[name=order]").value = "2"',
    'selection: form reset': 'document.getElementById("methods").reset()',
  }),
  {
    name: 'selection: custom radio',
    class: 'selection',
    section: `<div role="radiogroup" aria-label="Payment method"><div role="radio" aria-checked="true" class="on">Apple Pay</div><div role="radio" aria-checked="false" id="custom">Google Pay</div></div><button type="button" id="target">${words}</button>`,
    script: onPress(
      'for (const r of document.querySelectorAll("[role=radio]")) r.setAttribute("aria-checked", String(r.id === "custom"))',
    ),
  },
  {
    name: 'selection: list of a select',
    class: 'selection',
    section: `<select name="payment_bank"><option selected>iDEAL | ING</option><option>iDEAL | Rabobank</option></select><button type="button" id="target">${words}</button>`,
    script: onPress('document.querySelector("select").selectedIndex = 1'),
  },
  ...byControl('selection', {
    'selection: control inside a label': `<label><input type="radio" name="payment_method" value="klarna"><span id="target" role="button">${words}</span></label>`,
    'selection: control is a radio': `<div id="target" role="radio" aria-checked="false" tabindex="0">${words}</div>`,
  }),
  ...byHandler('delayed', {
    'delayed: POST after 4 s': 'setTimeout(() => fetch(hit("late"), { method: "POST" }), 4000)',
    'delayed: leaves after 4 s': 'setTimeout(() => { location = hit("late-location") }, 4000)',
    'delayed: beacon when the page goes': 'addEventListener("pagehide", () => navigator.sendBeacon(hit("pagehide")))',
    'delayed: tries until it gets through':
      'const again = () => fetch(hit("retry"), { method: "POST" }).catch(() => setTimeout(again, 300)); again()',
  }),
  {
    name: 'capture: stops submit first',
    class: 'capture stopped',
    script: `window.addEventListener("submit", (e) => e.stopImmediatePropagation(), true); ${onPress('document.getElementById("pay").requestSubmit()')}`,
  },
  {
    name: 'capture: stops click first',
    class: 'capture stopped',
    script: `window.addEventListener("click", (e) => { if (e.target.tagName === "A") e.stopImmediatePropagation() }, true); ${onPress('const a = document.createElement("a"); a.href = hit("stopped"); document.body.append(a); a.click()')}`,
  },
  {
    name: 'capture: stops navigate first',
    class: 'capture stopped',
    script: `navigation.addEventListener("navigate", (e) => e.stopImmediatePropagation()); ${onPress('location = hit("stopped-navigate")')}`,
  },
  {
    name: 'capture: cached click',
    class: 'capture stopped',
    script: `const press = HTMLElement.prototype.click; window.addEventListener("click", (e) => { if (e.target.tagName === "A") e.stopImmediatePropagation() }, true); ${onPress('const a = document.createElement("a"); a.href = hit("cached-click"); document.body.append(a); press.call(a)')}`,
  },
  ...byHandler('dialog', {
    'dialog: confirm, then POST': 'if (confirm("Pay now?")) fetch(hit("confirmed"), { method: "POST" })',
    'dialog: alert': 'alert("Hello")',
    'dialog: prompt': 'prompt("Name?")',
    'dialog: print': 'window.print()',
  }),
  ...byHandler('download', {
    'download: link':
      'const a = document.createElement("a"); a.href = hit("file"); a.download = "file.txt"; document.body.append(a); a.click()',
    'download: frame of data':
      'const i = document.createElement("iframe"); i.src = "data:application/zip;base64,AAAA"; document.body.append(i)',
    'download: frame of a made file':
      'const i = document.createElement("iframe"); i.setAttribute("src", URL.createObjectURL(new Blob(["x"], { type: "application/zip" }))); document.body.append(i)',
    'download: made file':
      'const a = document.createElement("a"); a.href = URL.createObjectURL(new Blob(["x"])); a.download = "file.txt"; document.body.append(a); a.click()',
  }),
  ...byHandler('history', {
    'history: back': 'history.back()',
    'history: pushState': 'history.pushState(null, "", "/pushed")',
    'history: replaceState': 'history.replaceState(null, "", "/replaced")',
    'history: go': 'history.go(-1)',
    'history: hash': 'location.hash = "#elsewhere"',
  }),
  ...byHandler('storage', {
    'storage: flag': 'localStorage.setItem("pay", "1")',
    'storage: flag by property': 'localStorage.pay = "1"; sessionStorage.pay = "1"',
    'storage: cookie': 'document.cookie = "pay=1"',
  }),
  ...byHandler('payment sheet', {
    'payment: PaymentRequest':
      'new PaymentRequest([{ supportedMethods: "https://pay.example" }], { total: { label: "T", amount: { currency: "EUR", value: "1" } } }).show().catch(() => 0)',
    'payment: method of its own':
      'new PaymentRequest([{ supportedMethods: location.origin + hit("method") }], { total: { label: "T", amount: { currency: "EUR", value: "1" } } })',
  }),
  ...byControl('label', {
    'label: accessible name pays': `<button type="button" id="target" aria-label="Pay now">${words}</button>`,
    'label: title pays': `<button type="button" id="target" title="Place order">${words}</button>`,
    'label: value pays': `<button type="button" id="target" value="Pay now">${words}</button>`,
    'label: picture pays': `<button type="button" id="target">${words}<img alt="Buy now"></button>`,
    'label: named elsewhere': `<span id="n">Confirm payment</span><button type="button" id="target" aria-labelledby="n">${words}</button>`,
    'label: pays in Chinese': `<button type="button" id="target"><span>${words}</span> <span>立即支付</span></button>`,
    'label: inside a control that pays': `<div role="button" aria-label="Pay now"><span id="target" role="button">${words}</span></div>`,
  }).map((page) => ({
    ...page,
    script: `target.addEventListener('click', () => fetch(hit('label'), { method: 'POST' }))`,
  })),
  ...cachedAttacks,
  ...afterwardsAttacks,
  ...clobberingAttacks,
  ...frameAttacks,
  ...furtherAttacks,
  ...orderAttacks,
  ...promptingAttacks,
  ...reactingAttacks,
  ...turningAttacks,
  ...hearingAttacks,
];

/** The same where the list stays empty until the shop may load it, so that a second press is offered. */
export const lazyAttackPages: readonly AttackPage[] = attackPages.map((page) => ({
  ...page,
  name: `${page.name} (loads its list)`,
  isLazy: true,
}));
