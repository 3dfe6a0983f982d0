import { type AttackPage, byHandler, byScript, onPress } from './attack-page.ts';

const pay = `document.getElementById('pay')`;
const card = `document.querySelector('#methods [value=card]')`;
/** A form of the tab that opened the page. */
const besides = `const f = opener.document.createElement('form'); f.method = 'post'; f.action = hit('beside'); opener.document.body.append(f);`;

/** Pages that change what the order says, or where a choice stands; that act again at each thing put back; or through another tab. */
export const orderAttacks: readonly AttackPage[] = [
  ...byHandler('selection', {
    'selection: chosen row taken away': `${card}.closest('label').remove()`,
    'selection: entry taken out of its list': `document.getElementById('ship').options[0].remove()`,
    'selection: choice hidden': `${card}.type = 'hidden'`,
    'selection: choice given another value': `${card}.value = 'loan'`,
    'selection: choice given another name': `${card}.name = 'other'`,
    'selection: values of two choices swapped': `const [a, b] = document.querySelectorAll('#methods input'); [a.value, b.value] = [b.value, a.value]`,
    'selection: form drawn anew, sent elsewhere': `const f = ${pay}.cloneNode(true); f.action = '/hit/elsewhere'; ${pay}.replaceWith(f)`,
    'selection: field beside the form that belongs to it': `document.body.insertAdjacentHTML('beforeend', '<input type=hidden form=pay name=tip value=9>')`,
    'selection: entry given another value': `document.querySelector('#ship option').value = 'drone'`,
    'selection: button drawn anew, sends elsewhere': `const b = document.getElementById('pay-button'), c = b.cloneNode(true); c.setAttribute('formaction', '/hit/b'); b.replaceWith(c)`,
    'selection: addresses given another base': `document.head.insertAdjacentHTML('beforeend', '<base href="/hit/">'); Object.defineProperty(window, 'asked', { get: () => document.querySelector('base') ? 'base' : '' })`,
    'selection: field in a frame of the shop': `document.querySelector('iframe').contentDocument.querySelector('input').value = '4111'`,
  }).map((page) => ({
    ...page,
    body: '<select id="ship"><option>Standard</option><option>Express</option></select><iframe class="card" src="/card-frame"></iframe>',
  })),
  ...byHandler('navigation', {
    'navigation: another page written in place of this one': `setTimeout(() => { document.body.innerHTML = '<h1>Thank you</h1>' }, 50)`,
  }),
  ...byScript('afterwards', {
    'afterwards: scrolls away and pays whenever it is scrolled back': `document.body.style.minHeight = '400vh'; let isOn = false; addEventListener('scroll', () => { if (isOn && scrollY === 0) { ${pay}.requestSubmit(); scrollTo(0, 300) } }); ${onPress('isOn = true; scrollTo(0, 300)')}`,
  }),
  ...byScript('shadowed names', {
    'shadowed: timers that do not wait': `const later = setTimeout; window.setTimeout = (f, ms, ...rest) => (ms > 5000 ? (f(), 0) : later(f, ms, ...rest)); ${onPress(`confirm('Pay?'); open(hit('timers'))`)}`,
  }),
  ...byScript('storage', {
    'storage: file of the shop': `navigator.storage.getDirectory().then((d) => { window.folder = d; window.asked = 0; setInterval(async () => { let n = 0; for await (const _ of d.keys()) n++; window.asked = n }, 50) }); ${onPress(`folder.getFileHandle('pay', { create: true })`)}`,
  }),
  ...byHandler('request', {
    'request: by a function of the tab that opened the page': `opener.fetch(location.origin + hit('opener-fetch'), { method: 'POST' })`,
  }).map(openedBeside),
  ...byHandler('submit', {
    'submit: form of the tab that opened the page': `${besides} f.submit()`,
    'submit: by a function of the tab that opened the page': `${besides} opener.HTMLFormElement.prototype.requestSubmit.call(f)`,
  }).map(openedBeside),
  ...byHandler('navigation', {
    'navigation: of the tab that opened the page': `opener.location = hit('opener')`,
  }).map(openedBeside),
  ...byHandler('submit', {
    'submit: form of an empty window': `const f = empty.document.createElement('form'); f.method = 'post'; f.action = location.origin + hit('empty'); empty.document.body.append(f); empty.HTMLFormElement.prototype.submit.call(f)`,
  }).map((page) => ({ ...page, hasEmptyWindow: true })),
  ...byHandler('request', {
    'request: by a function of an empty window': `empty.fetch(location.origin + hit('empty-fetch'), { method: 'POST' })`,
  }).map((page) => ({ ...page, hasEmptyWindow: true })),
  ...byHandler('dialog', { 'dialog: of the tab that opened the page': `opener.confirm('Pay?')` }).map(openedBeside),
];

function openedBeside(page: AttackPage): AttackPage {
  return { ...page, hasTabBeside: true, isOpenedBeside: true };
}
