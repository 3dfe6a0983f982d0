import { type AttackPage, byControl, byHandler, byScript, onPress, words } from './attack-page.ts';

const pay = `document.getElementById('pay')`;
const send = 'const send = fetch.bind(window);';
/** A tree that no listener of the page or of ours sees into. */
const closedRoot = `const host = document.createElement('div'); document.body.append(host); const root = host.attachShadow({ mode: 'closed' });`;

/** Ways that lead round a corner: attributes, focus, folded trees, other tabs, the browser's own reports, what is sent later by the shopper. */
export const furtherAttacks: readonly AttackPage[] = [
  ...byScript('submit', {
    'submit: button made for the form': onPress(
      `const b = document.createElement('button'); b.setAttribute('form', 'pay'); b.hidden = true; document.body.append(b); b.click()`,
    ),
    'submit: picture pressed by kept click': `const press = HTMLElement.prototype.click; ${onPress(`const i = document.createElement('input'); i.type = 'image'; ${pay}.append(i); press.call(i); i.remove()`)}`,
    'submit: when the focus comes': `const submit = HTMLFormElement.prototype.requestSubmit; const field = document.getElementById('field'); field.addEventListener('focus', () => submit.call(${pay})); ${onPress('field.focus(); field.blur()')}`,
    'submit: after the focus came': `const submit = HTMLFormElement.prototype.requestSubmit; const field = document.getElementById('field'); field.addEventListener('focusin', () => setTimeout(() => submit.call(${pay}), 200)); ${onPress('field.focus(); setTimeout(() => field.blur(), 300)')}`,
    'submit: after words were inserted': `const submit = HTMLFormElement.prototype.requestSubmit; const field = document.getElementById('field'); ${onPress(`field.focus(); document.execCommand('insertText', false, 'x'); setTimeout(() => submit.call(${pay}), 200)`)}`,
    'submit: when a slide ends': `const submit = HTMLFormElement.prototype.requestSubmit; const list = document.getElementById('list'); list.style.opacity = .5; list.addEventListener('transitionend', () => submit.call(${pay})); ${onPress(`list.style.transition = 'opacity .2s'; getComputedStyle(list).opacity; list.style.opacity = 1`)}`,
    'submit: when a fold opens': `const submit = HTMLFormElement.prototype.submit; const fold = document.createElement('details'); document.body.append(fold); fold.addEventListener('toggle', () => submit.call(${pay})); ${onPress('fold.open = !fold.open')}`,
    'submit: in a closed tree': `${closedRoot} root.innerHTML = '<form method=post action=/hit/closed><button></button></form>'; const press = HTMLElement.prototype.click; ${onPress(`press.call(root.querySelector('button'))`)}`,
  }).map((page) => ({ ...page, body: '<input id="field" aria-label="Note">' })),
  ...byScript('navigation', {
    "navigation: by the document's own window": onPress(`document.defaultView.location.href = hit('default-view')`),
    'navigation: in place of this entry': onPress(`navigation.navigate(hit('in-place'), { history: 'replace' })`),
    'navigation: refresh written into the head': onPress(
      `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=' + hit('refresh') + '">')`,
    ),
    'navigation: link in a closed tree': `${closedRoot} root.innerHTML = '<a href=/hit/closed-link>x</a>'; const press = HTMLElement.prototype.click; ${onPress(`press.call(root.querySelector('a'))`)}`,
    'navigation: drawn link by a made event': onPress(
      `document.body.insertAdjacentHTML('beforeend', '<svg id=drawn><a href=/hit/drawn-link><text>x</text></a></svg>'); document.querySelector('#drawn text').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })); document.getElementById('drawn').remove()`,
    ),
  }),
  ...byHandler('navigation', {
    'navigation: frame led elsewhere': `document.querySelector('iframe').src = hit('frame-src')`,
    'navigation: frame led elsewhere by an attribute': `document.querySelector('iframe').setAttribute('src', hit('frame-attribute'))`,
    'navigation: frame led elsewhere by its address': `frames[0].location.href = hit('frame-location')`,
    'navigation: form of a frame sent': `HTMLFormElement.prototype.submit.call(frames[0].document.forms[0])`,
    'navigation: frame with an address of an app': `const f = document.createElement('iframe'); f.hidden = true; f.src = 'alipays://platformapi/startapp'; document.body.append(f); setTimeout(() => f.remove(), 300)`,
    'navigation: address of an app': `location.href = 'alipays://platformapi/startapp'`,
  }).map((page) => ({ ...page, body: '<iframe class="card" src="/card-frame"></iframe>' })),
  ...byHandler('window', {
    'window: area of a map': `document.body.insertAdjacentHTML('beforeend', '<map id=map><area href=/hit/area target=_blank></map>'); document.querySelector('area').click(); document.getElementById('map').remove()`,
    'window: opened by a form of another name': `const f = document.createElement('form'); f.action = hit('named'); f.target = 'other'; document.body.append(f); f.submit(); f.remove()`,
  }),
  {
    name: 'request: report of a broken policy',
    class: 'request',
    headers: { 'content-security-policy-report-only': "media-src 'none'; report-uri /hit/report" },
    script: onPress(`new Audio('data:audio/wav;base64,UklGRg==').load()`),
  },
  ...byScript('request', {
    'request: another tab told': `const c = new BroadcastChannel('beside'); ${onPress(`c.postMessage(hit('beside'))`)}`,
    'request: another tab told, kept': `const c = new BroadcastChannel('beside'); const post = c.postMessage.bind(c); ${onPress(`post(hit('beside-kept'))`)}`,
    'request: another tab told by the store': onPress(`localStorage.beside = hit('beside-store')`),
  }).map((page) => ({ ...page, hasTabBeside: true })),
  ...byScript('request', {
    'request: fetchLater, kept': `const later = window.fetchLater?.bind(window); ${onPress(`later?.(location.origin + hit('kept-later'), { method: 'POST', activateAfter: 0 })`)}`,
    'request: words for the port of a worker': `const w = new Worker(URL.createObjectURL(new Blob(['onmessage = (e) => { e.ports[0].onmessage = (m) => fetch(m.data, { method: "POST" }) }']))); const c = new MessageChannel(); w.postMessage(0, [c.port2]); ${onPress(`c.port1.postMessage(location.origin + hit('port'))`)}`,
    'request: key listened for': `${send} addEventListener('keydown', () => send(hit('key'), { method: 'POST' })); ${onPress(`dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))`)}`,
    'request: frame of a form': onPress(
      `document.body.insertAdjacentHTML('beforeend', '<iframe name=inner hidden></iframe><form id=inner method=post action=/hit/inner target=inner></form>'); const submit = document.createElement('form').submit; submit.call(document.querySelector('form#inner')); document.querySelector('form#inner').remove()`,
    ),
  }),
  ...byHandler('read with side effect', {
    'read: embed': `const e = document.createElement('embed'); e.src = hit('embed'); document.body.append(e); setTimeout(() => e.remove(), 300)`,
    'read: pointer of a style': `document.head.insertAdjacentHTML('beforeend', '<style>body{cursor:url(' + hit('cursor') + '),auto} h1::after{content:url(' + hit('content') + ')}</style>')`,
    'read: subtitles': `document.body.insertAdjacentHTML('beforeend', '<video hidden><track default src=' + hit('track') + '></video>'); document.querySelector('track').track.mode = 'showing'`,
    'read: manifest':
      'const l = document.createElement("link"); l.rel = "manifest"; l.href = hit("manifest"); document.head.append(l)',
    'read: speculated whole':
      'const s = document.createElement("script"); s.type = "speculationrules"; s.textContent = JSON.stringify({ prerender: [{ source: "list", urls: [hit("prerendered")], eagerness: "immediate" }] }); document.head.append(s)',
  }),
  ...byHandler('selection', {
    'selection: extra put into the order': `${pay}.insertAdjacentHTML('beforeend', '<input type=hidden name=donation value=10>')`,
    'selection: order sent elsewhere': `${pay}.action = '/hit/elsewhere'`,
    'selection: pay button sends elsewhere': `document.getElementById('pay-button').setAttribute('formaction', '/hit/elsewhere')`,
    'selection: insurance ticked': `document.getElementById('insurance').checked = true`,
    'selection: another plan': `document.getElementById('plan').selectedIndex = 1; document.getElementById('plan').dispatchEvent(new Event('change', { bubbles: true }))`,
    'selection: subscription switched on': `document.getElementById('subscription').setAttribute('aria-checked', 'true'); document.querySelector('[name=order]').value = 'subscription'`,
  }).map((page) => ({
    ...page,
    body: '<label><input type="checkbox" id="insurance"> Insurance</label><select id="plan"><option>Monthly</option><option>Yearly</option></select><span role="switch" id="subscription" aria-checked="false">Subscribe and save</span>',
  })),
  ...byControl('label', {
    'label: changes the plan': `<button type="button" id="target" aria-expanded="false" aria-label="Change plan">${words}</button>`,
    'label: upgrades': `<button type="button" id="target" aria-expanded="false" title="Upgrade to yearly">${words}</button>`,
    'label: subscribes': `<button type="button" id="target" aria-expanded="false"><span>${words}</span> <span>Subscribe</span></button>`,
    'label: told by a description': `<span id="d">Place your order now</span><button type="button" id="target" aria-expanded="false" aria-describedby="d">${words}</button>`,
    'label: row of a way to pay': `<label><input type="radio" name="payment_method" value="klarna"> Klarna <a id="target" href="#">${words}</a></label>`,
    'label: pays by a tooltip': `<button type="button" id="target" aria-expanded="false" data-original-title="Pay now" data-tooltip="Pay now">${words}</button>`,
  }).map((page) => ({
    ...page,
    script: `target.addEventListener('click', () => { new Image().src = hit('label'); document.querySelector('[value=paypal]').checked = true; showMore() })`,
  })),
  ...byHandler('storage', {
    'storage: database':
      'const o = indexedDB.open("shop", 1); o.onupgradeneeded = () => o.result.createObjectStore("flags").put("1", "pay")',
  }),
  {
    name: 'shadowed: functions that cannot be replaced',
    class: 'shadowed names',
    script: `for (const name of ['open', 'confirm', 'alert']) Object.defineProperty(window, name, { value: window[name], configurable: false, writable: false }); ${send} ${onPress(`if (confirm('Pay now?')) send(hit('frozen'), { method: 'POST' }); open(hit('frozen-window'))`)}`,
  },
  {
    name: 'shadowed: functions that replace nothing',
    class: 'shadowed names',
    script: `Object.defineProperty = (owner) => owner; Reflect.apply = (f, self, given) => f.apply(self, given); ${send} ${onPress(`if (confirm('Pay now?')) send(hit('tampered'), { method: 'POST' }); open(hit('tampered-window'))`)}`,
  },
  ...byScript('kept from before', {
    // No event tells of such an address, and no function that could be replaced: it throws the page's own document away.
    'kept: javascript address': onPress(`location.href = 'javascript:"<h1>Gone</h1>"'`),
    'kept: javascript address that pays': onPress(
      `location.href = 'javascript:"<script>const pay = () => fetch(\\'' + hit('javascript') + '\\', { method: \\'POST\\' }); pay(); setTimeout(pay, 500)<\\/script>"'`,
    ),
    'kept: javascript address of a frame': onPress(
      `const f = document.createElement('iframe'); document.body.append(f); frames[0].location = 'javascript:"<script>confirm(1)<\\/script>"'`,
    ),
    'kept: payment method of its own': `const Kept = PaymentRequest; ${onPress(`new Kept([{ supportedMethods: location.origin + hit('method') }], { total: { label: 'T', amount: { currency: 'EUR', value: '1' } } })`)}`,
    'kept: asks who the shopper is': `const get = navigator.credentials.get.bind(navigator.credentials); ${onPress(`get({ identity: { providers: [{ configURL: location.origin + hit('identity'), clientId: '1' }] } }).catch(() => 0)`)}`,
    'kept: history.back': `const back = history.back.bind(history); ${onPress('back()')}`,
    'kept: document.write': `const write = document.write.bind(document); ${onPress(`write('<h1>Gone</h1>')`)}`,
    'kept: click on a link to a window': `const press = HTMLElement.prototype.click; ${onPress(`const a = document.createElement('a'); a.href = hit('kept-blank'); a.target = '_blank'; press.call(a)`)}`,
  }),
];
