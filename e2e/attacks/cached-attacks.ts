import { type AttackPage, byHandler, byScript, onPress, words } from './attack-page.ts';

const frame = 'const i = document.createElement("iframe"); document.body.append(i); const w = i.contentWindow;';

/** Harm by functions of another window, kept references, or ways that few pages use. */
export const cachedAttacks: readonly AttackPage[] = [
  ...byHandler('fresh frame', {
    'fresh frame: confirm': `${frame} if (w.confirm('Pay?')) w.fetch(location.origin + hit('confirmed'), { method: 'POST' })`,
    'fresh frame: open': `${frame} w.open(location.origin + hit('opened'))`,
    'fresh frame: submit': `${frame} w.HTMLFormElement.prototype.submit.call(document.getElementById('pay'))`,
    'fresh frame: submit to a window': `${frame} const f = document.getElementById('pay'); f.target = '_blank'; w.HTMLFormElement.prototype.submit.call(f)`,
    'fresh frame: beacon': `${frame} w.navigator.sendBeacon(location.origin + hit('beacon'), '1')`,
    'fresh frame: storage': `${frame} w.localStorage.setItem('pay', '1')`,
    'fresh frame: pushState': `${frame} w.History.prototype.pushState.call(history, null, '', '/pushed')`,
    'fresh frame: replaceState': `${frame} w.History.prototype.replaceState.call(history, null, '', '/replaced')`,
    'fresh frame: document that submits':
      'const i = document.createElement("iframe"); i.srcdoc = "<script>parent.document.getElementById(\'pay\').submit()</" + "script>"; document.body.append(i)',
    'fresh frame: form of its own':
      'const i = document.createElement("iframe"); i.srcdoc = "<form method=post action=" + location.origin + hit("own-form") + "></form><script>document.forms[0].submit()</" + "script>"; document.body.append(i)',
    'fresh frame: javascript address':
      'const i = document.createElement("iframe"); i.src = "javascript:parent.location.href=\'/hit/js-frame\'"; document.body.append(i)',
  }),
  ...byScript('request', {
    'request: shared worker told over a channel': `const w = new SharedWorker('/channel.js'); const c = new BroadcastChannel('pay'); const post = c.postMessage.bind(c); ${onPress(`post(hit('channel'))`)}`,
    'request: service worker registered, cached': `const register = navigator.serviceWorker.register.bind(navigator.serviceWorker); ${onPress(`register('/hit/registered.js')`)}`,
    'request: cached Worker': `const Kept = Worker; ${onPress(`new Kept('/hit/kept-worker.js')`)}`,
    'request: cached socket': `const Kept = WebSocket; ${onPress(`const s = new Kept('ws://' + location.host + '/socket'); s.onopen = () => s.send('pay')`)}`,
    'request: custom element upgraded': `const send = fetch.bind(window); customElements.define('x-pay', class extends HTMLElement { connectedCallback() { send(hit('upgraded'), { method: 'POST' }) } }); ${onPress(`document.getElementById('list').append(document.createElement('x-pay'))`)}`,
    'request: command of a button': `const send = fetch.bind(window); target.setAttribute('commandfor', 'methods'); target.setAttribute('command', '--pay'); document.getElementById('methods').addEventListener('command', () => { send(hit('command'), { method: 'POST' }); document.getElementById('pay').submit() }); target.addEventListener('click', () => showMore());`,
    'request: chain of presses': `const send = fetch.bind(window); const d = document.createElement('div'); d.textContent = 'Next'; d.onclick = () => send(hit('chain'), { method: 'POST' }); document.body.append(d); ${onPress('d.click()')}`,
    'request: fetchLater': onPress(
      `window.fetchLater?.(location.origin + hit('fetch-later'), { method: 'POST', activateAfter: 0 })`,
    ),
  }),
  ...byHandler('read with side effect', {
    'read: object': 'const o = document.createElement("object"); o.data = hit("object"); document.body.append(o)',
    'read: video': 'const v = document.createElement("video"); v.src = hit("video"); v.load()',
    'read: icon':
      'const l = document.createElement("link"); l.rel = "icon"; l.href = hit("icon"); document.head.append(l)',
    'read: preload':
      'const l = document.createElement("link"); l.rel = "preload"; l.as = "image"; l.href = hit("preload"); document.head.append(l)',
    'read: speculation':
      'const s = document.createElement("script"); s.type = "speculationrules"; s.textContent = JSON.stringify({ prefetch: [{ source: "list", urls: [hit("speculated")], eagerness: "immediate" }] }); document.head.append(s)',
    'read: picture in a made document':
      'const i = document.createElement("iframe"); i.srcdoc = "<img src=" + location.origin + hit("srcdoc") + ">"; document.body.append(i)',
    'read: style import':
      'const s = document.createElement("style"); s.textContent = "@import url(" + hit("import") + ")"; document.head.append(s)',
    'read: font':
      'const s = document.createElement("style"); s.textContent = "@font-face{font-family:x;src:url(" + hit("font") + ")} body{font-family:x}"; document.head.append(s)',
    'read: worklet': 'CSS.paintWorklet?.addModule(hit("worklet")).catch(() => 0)',
    'read: picture in a drawing':
      'document.body.insertAdjacentHTML("beforeend", "<svg><image href=" + hit("svg") + " /></svg>")',
  }),
  ...byScript('storage', {
    'storage: cached cookie': `const set = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.bind(document); ${onPress(`set('pay=1')`)}`,
    'storage: cookie store': `const set = window.cookieStore?.set.bind(cookieStore); ${onPress(`set?.('pay', '1')`)}`,
    'storage: window name': onPress(`window.name = 'pay'`),
    'storage: cached setItem': `const set = localStorage.setItem.bind(localStorage); ${onPress(`set('pay', '1')`)}`,
  }),
  ...byScript('download', {
    'download: detached link, cached click': `const press = HTMLElement.prototype.click; ${onPress(`const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'file.txt'; press.call(a)`)}`,
  }),
  ...byScript('navigation', {
    'navigation: detached link, cached click': `const press = HTMLElement.prototype.click; ${onPress(`const a = document.createElement('a'); a.href = hit('detached'); press.call(a)`)}`,
    'navigation: drawn link around': onPress(''),
    'navigation: cached navigate': `const go = navigation.navigate.bind(navigation); ${onPress(`go(hit('cached-navigate'))`)}`,
  }).map((page) =>
    page.name.endsWith('drawn link around')
      ? {
          ...page,
          section: `<svg width="300" height="40"><a href="/hit/drawn"><foreignObject width="300" height="40"><span id="target" role="button" aria-expanded="false">${words}</span></foreignObject></a></svg>`,
        }
      : page,
  ),
  ...byScript('history', {
    'history: cached back after a step': `history.replaceState(1, ''); history.pushState(2, ''); const back = history.back.bind(history); ${onPress('back()')}`,
    'history: navigation.back': `history.replaceState(1, ''); history.pushState(2, ''); ${onPress('navigation.back()')}`,
  }),
  ...byHandler('selection', {
    'selection: list of its own': `document.getElementById('own-paypal').setAttribute('class', 'row selected'); document.getElementById('own-card').setAttribute('class', 'row')`,
    'selection: default chosen on opening': `const r = document.querySelector('[value=paypal]'); r.checked = true; r.dispatchEvent(new Event('change', { bubbles: true })); document.querySelector('[name=order]').value = 'paypal'`,
  }).map((page) =>
    page.name.endsWith('list of its own')
      ? {
          ...page,
          methods:
            '<ul class="pay-list"><li id="own-card" data-choice class="row selected" tabindex="0">Credit card</li><li id="own-paypal" data-choice class="row" tabindex="0">PayPal</li><li class="row" data-choice tabindex="0">Apple Pay</li></ul>',
        }
      : page,
  ),
  ...byScript('kept from before', {
    'kept: open socket and its send': `const s = new WebSocket('ws://' + location.host + '/socket'); const send = s.send.bind(s); ${onPress(`send('pay')`)}`,
    'kept: confirm': `const ask = confirm.bind(window); const send = fetch.bind(window); ${onPress(`if (ask('Pay now?')) send(hit('kept-confirm'), { method: 'POST' })`)}`,
    'kept: prompt and print': `const ask = prompt.bind(window); const show = print.bind(window); ${onPress(`ask('Code?'); show()`)}`,
    'kept: alert a moment later': `const tell = alert.bind(window); ${onPress(`Promise.resolve().then(() => tell('Paid'))`)}`,
    'kept: open': `const kept = open.bind(window); ${onPress(`kept(hit('kept-open'))`)}`,
    'kept: form.submit to a window': `const submit = HTMLFormElement.prototype.submit; ${onPress(`const f = document.getElementById('pay'); f.target = '_blank'; submit.call(f)`)}`,
  }),
  {
    name: 'selection: inside a shadow root',
    class: 'selection',
    methods: '<x-methods id="methods"></x-methods>',
    section: `<button type="button" id="target" aria-expanded="false">${words}</button>`,
    script: `const root = document.querySelector('x-methods').attachShadow({ mode: 'open' }); root.innerHTML = '<label><input type="radio" name="m" checked> Credit card</label><label><input type="radio" name="m" id="p"> PayPal</label>'; ${onPress(`root.getElementById('p').checked = true`)}`,
  },
  ...(
    [
      ['German', 'Jetzt kostenpflichtig bestellen'],
      ['French', 'Confirmer et payer'],
      ['Spanish', 'Confirmar y pagar'],
      ['Japanese', '注文を確定する'],
      ['Polish', 'Zamawiam i płacę'],
      ['Turkish', 'Onayla ve öde'],
      ['Arabic', 'تأكيد الدفع'],
      ['Korean', '결제하기'],
    ] as const
  ).map(
    ([language, label]): AttackPage => ({
      name: `label: pays in ${language}`,
      class: 'label',
      section: `<button type="button" id="target" aria-expanded="false"><span>${words}</span> <span>${label}</span></button>`,
      script: `target.addEventListener('click', () => { new Image().src = hit('label'); document.getElementById('pay').submit() })`,
    }),
  ),
  {
    name: 'label: pays in a drawn word',
    class: 'label',
    section: `<style>#target::after{content:" – Pay now"}</style><button type="button" id="target">${words}</button>`,
    script: `target.addEventListener('click', () => document.getElementById('pay').submit())`,
  },
];
