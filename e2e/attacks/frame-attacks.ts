import { type AttackPage, byHandler, byScript, onPress } from './attack-page.ts';

/** A frame that no window counts, for it stands in a shadow root. */
const inShadow =
  'const h = document.createElement("div"); document.body.append(h); const f = document.createElement("iframe"); h.attachShadow({ mode: "closed" }).append(f); const w = f.contentWindow;';
const asking = '<script>alert(1)</script>'.replace(/\//g, '\\/');
/** A frame that is sent on without a request, and then once more within its document. */
const movesOn = `frames[0].location = 'about:blank?more'; setTimeout(() => { frames[0].location.hash = 'paid' }, 120)`;

/** Pages that act through a world of their own: of a frame out of sight of its window, or one whose origin is not the page's. */
export const frameAttacks: readonly AttackPage[] = [
  ...byHandler('fresh frame', {
    'fresh frame: in a shadow root, by its document': `const h = document.createElement('div'); document.body.append(h); const r = h.attachShadow({ mode: 'open' }); r.innerHTML = '<iframe></iframe>'; r.firstChild.contentDocument.defaultView.confirm('Pay?')`,
    'fresh frame: in a shadow root, as it loads': `const h = document.createElement('div'); document.body.append(h); const f = document.createElement('iframe'); f.onload = () => f.contentWindow.alert('Paid'); h.attachShadow({ mode: 'closed' }).append(f)`,
    'fresh frame: in a shadow root that comes later': `const h = document.createElement('div'); const f = document.createElement('iframe'); f.srcdoc = '${asking}'; h.attachShadow({ mode: 'closed' }).append(f); document.body.append(h)`,
  }),
  ...byHandler('dialog', {
    'dialog: of a frame in a shadow root': `${inShadow} w.alert('Paid')`,
    'dialog: of a frame of data': `const f = document.createElement('iframe'); f.src = 'data:text/html,${asking}'; document.body.append(f)`,
    'dialog: of an object of data': `const o = document.createElement('object'); o.data = 'data:text/html,${asking}'; document.body.append(o)`,
    'dialog: of a frame with a sandbox': `const f = document.createElement('iframe'); f.sandbox = 'allow-scripts allow-modals'; f.srcdoc = '${asking}'; document.body.append(f)`,
    'dialog: of a frame of data, written': `document.body.insertAdjacentHTML('beforeend', '<iframe src="data:text/html,${asking}"></iframe>')`,
    'dialog: of a frame with a sandbox, written into later': `const f = document.createElement('iframe'); f.sandbox = 'allow-scripts allow-modals'; document.body.append(f); f.srcdoc = '${asking}'`,
    'dialog: of a frame with a sandbox, by an attribute of a namespace': `const f = document.createElement('iframe'); f.sandbox = 'allow-scripts allow-modals'; document.body.append(f); f.setAttributeNS(null, 'srcdoc', '${asking}')`,
    'dialog: of a frame in a shadow root that is written': `const h = document.createElement('div'); document.body.append(h); h.setHTMLUnsafe('<p><template shadowrootmode=closed><iframe srcdoc="${asking}"></iframe></template></p>')`,
    'dialog: of a script address in a shadow root': `const h = document.createElement('div'); document.body.append(h); h.attachShadow({ mode: 'closed' }).innerHTML = '<iframe src="javascript:alert(1)"></iframe>'`,
  }),
  ...byHandler('window', { 'window: open of a frame in a shadow root': `${inShadow} w.open(hit('shadow'))` }),
  ...byHandler('history', {
    'history: of a frame in a shadow root': `${inShadow} w.History.prototype.pushState.call(history, 1, '', '/paid')`,
  }),
  ...byHandler('history', {
    'history: step within a frame': `frames[0].location.hash = 'paid'`,
    'history: step within a frame, by a function of its own': `frames[0].History.prototype.pushState.call(frames[0].history, 1, '')`,
  }).map(besideCard),
  ...byScript('history', {
    'history: step within a frame, kept': `const push = frames[0].history.pushState.bind(frames[0].history); ${onPress(`push(1, '')`)}`,
  }).map(besideCard),
  ...byHandler('history', {
    'history: steps of a frame made for it': `const f = document.createElement('iframe'); document.body.append(f); ${movesOn}`,
  }),
  ...byHandler('history', {
    'history: steps of an empty frame': movesOn,
    'history: step of what is written into an empty frame': `document.querySelector('iframe').srcdoc = '<script>history.pushState(1, "")<\\/script>'`,
  }).map(besideEmpty),
  ...byHandler('dialog', {
    'dialog: of an empty frame that moved on': `frames[0].location = 'about:blank?more'; setTimeout(() => frames[0].confirm('Pay?'), 120)`,
    'dialog: of what is written into an empty frame': `document.querySelector('iframe').srcdoc = '${asking}'`,
    'dialog: of what is written into an empty frame, by its attributes': `const a = document.createAttribute('srcdoc'); a.value = '${asking}'; document.querySelector('iframe').attributes.setNamedItem(a)`,
    'dialog: of an empty frame, by a script address': `document.querySelector('iframe').src = 'javascript:"${asking}"'`,
  }).map(besideEmpty),
  ...byHandler('navigation', {
    'navigation: app by an attribute of a frame': `const f = document.createElement('iframe'); f.src = 'about:blank'; document.body.append(f); f.getAttributeNode('src').nodeValue = 'alipays://pay'`,
    'navigation: app by the attributes of a frame': `const f = document.createElement('iframe'); document.body.append(f); const a = document.createAttribute('src'); a.value = 'alipays://pay'; f.attributes.setNamedItem(a)`,
  }),
  ...byHandler('payment sheet', {
    'payment: method of its own, by a frame': `const f = document.createElement('iframe'); document.body.append(f); new f.contentWindow.PaymentRequest([{ supportedMethods: location.origin + hit('method') }], { total: { label: 'T', amount: { currency: 'EUR', value: '1' } } })`,
  }),
  ...byScript('storage', {
    'storage: of a frame told by a port': `const c = new MessageChannel(); frames[0].onmessage = (e) => { e.ports[0].onmessage = (m) => { localStorage.setItem(m.data, '1') } }; frames[0].postMessage('', '*', [c.port2]); const post = c.port1.postMessage.bind(c.port1); ${onPress(`post('paid')`)}`,
  }).map(besideCard),
  ...byHandler('navigation', {
    'navigation: document.write of a frame in a shadow root': `${inShadow} w.Document.prototype.write.call(document, '<h1>Gone</h1>')`,
  }),
  ...byHandler('download', {
    'download: link of a frame in a shadow root': `${inShadow} const a = w.document.createElement('a'); a.href = 'data:text/plain,x'; a.download = 'x'; w.document.body.append(a); a.click()`,
    'download: frame of data, written': `document.body.insertAdjacentHTML('beforeend', '<iframe src="data:application/zip;base64,AAAA"></iframe>')`,
    'download: frame that was there sent to data': `document.querySelector('iframe').contentWindow.location = 'data:application/zip;base64,AAAA'`,
    'download: frame sent to data later': `document.body.insertAdjacentHTML('beforeend', '<iframe></iframe>'); setTimeout(() => { frames[0].location = 'data:application/zip;base64,AAAA' }, 100)`,
  }).map((page) => (page.name.includes('was there') ? { ...page, body: '<iframe></iframe>' } : page)),
  ...byHandler('storage', {
    'storage: of a frame in a shadow root': `${inShadow} w.localStorage.setItem('paid', '1')`,
  }),
  ...byScript('request', {
    'request: worker with an open socket, told by a port': `const w = new Worker(URL.createObjectURL(new Blob(['onmessage = (e) => { const s = new WebSocket(e.data); e.ports[0].onmessage = () => s.send("pay") }']))); const c = new MessageChannel(); w.postMessage('ws://' + location.host + '/socket', [c.port2]); ${onPress(`c.port1.postMessage('pay')`)}`,
    'request: worker with an open socket, told by a lock': `new Worker(URL.createObjectURL(new Blob(['const s = new WebSocket("ws://' + location.host + '/socket"); setInterval(async () => (await navigator.locks.query()).held.some((l) => l.name === "pay") && s.send("pay"), 50)']))); ${onPress(`navigator.locks.request('pay', () => new Promise((r) => setTimeout(r, 400)))`)}`,
  }),
];

function besideCard(page: AttackPage): AttackPage {
  return { ...page, body: '<iframe class="card" src="/card-frame"></iframe>' };
}

function besideEmpty(page: AttackPage): AttackPage {
  return { ...page, body: '<iframe hidden></iframe>' };
}
