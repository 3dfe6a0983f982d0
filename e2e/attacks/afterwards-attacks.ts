import { type AttackPage, byScript, onPress, words } from './attack-page.ts';

/** Opens and closes the list by the same press, as honest pages do. */
const toggle = `const list = document.getElementById('list'); target.addEventListener('click', () => list.innerHTML ? hideMore() : showMore());`;
/** Kept from before the press: the functions put in its place are not asked. */
const pay = `const send = fetch.bind(window); const pay = (what) => send(hit(what), { method: 'POST' });`;
/** Pays once the list has been there and is gone. */
const onceGone = (what: string) =>
  `${pay} ${toggle} let was = false; const look = () => { if (list.innerHTML) was = true; else if (was) { was = false; pay('${what}'); } };`;

/** Harm that waits for the list to be closed and the page to be put back, and then answers to that. */
export const afterwardsAttacks: readonly AttackPage[] = [
  ...byScript('afterwards', {
    'afterwards: list emptied': `${onceGone('emptied')} new MutationObserver(look).observe(list, { childList: true });`,
    'afterwards: list without height': `${onceGone('flat')} new ResizeObserver(look).observe(list);`,
    'afterwards: list out of sight': `${onceGone('unseen')} new IntersectionObserver(look).observe(list);`,
    'afterwards: next frame': `${onceGone('frame')} new MutationObserver(() => requestAnimationFrame(look)).observe(list, { childList: true });`,
    'afterwards: idle': `${onceGone('idle')} new MutationObserver(() => requestIdleCallback(look)).observe(list, { childList: true });`,
    'afterwards: row of the list disconnected': `${pay} ${toggle} customElements.define('pay-later', class extends HTMLElement { disconnectedCallback() { pay('disconnected') } }); const show = showMore; target.addEventListener('click', () => { if (list.innerHTML) list.insertAdjacentHTML('beforeend', '<pay-later></pay-later>') });`,
    'afterwards: slide ended': `${pay} ${toggle} list.style.cssText = 'opacity:.5;transition:opacity .05s'; target.addEventListener('click', () => { list.style.opacity = list.innerHTML ? 1 : .5 }); let times = 0; list.addEventListener('transitionend', () => { if (++times === 2) pay('slid') });`,
    'afterwards: address put back': `${pay} addEventListener('hashchange', () => { showMore(); if (!location.hash) pay('hash') });`,
    'afterwards: focus put back': `${pay} const field = document.createElement('input'); document.body.append(field); field.focus(); target.addEventListener('click', () => { showMore(); target.focus(); field.addEventListener('focus', () => { pay('focus'); document.getElementById('pay').submit() }) });`,
    'afterwards: scrolled back': `${pay} document.body.style.minHeight = '4000px'; target.addEventListener('click', () => { showMore(); scrollTo(0, 900); setTimeout(() => addEventListener('scroll', () => { if (scrollY === 0) pay('scrolled') }), 30) });`,
    'afterwards: leaves when the list is gone': `${toggle} let was = false; new ResizeObserver(() => { if (list.innerHTML) was = true; else if (was) location = hit('left') }).observe(list);`,
    'afterwards: form sent when the list is gone': `${toggle} let was = false; new ResizeObserver(() => { if (list.innerHTML) was = true; else if (was) HTMLFormElement.prototype.submit.call(document.getElementById('pay')) }).observe(list);`,
    'afterwards: chooses when the list is gone': `${toggle} let was = false; new ResizeObserver(() => { if (list.innerHTML) was = true; else if (was) document.querySelector('[value=paypal]').checked = true }).observe(list);`,
    'afterwards: pays within a second': `${pay} target.addEventListener('click', () => { showMore(); setTimeout(() => pay('second'), 900) });`,
    'afterwards: pays within a second of a slow press': `${pay} target.addEventListener('click', () => { showMore(); for (const begun = performance.now(); performance.now() - begun < 600;); setTimeout(() => pay('second'), 900) });`,
    'afterwards: leaves within a second': `target.addEventListener('click', () => { showMore(); setTimeout(() => { location = hit('second') }, 700) });`,
    'afterwards: second press pays': `${pay} let times = 0; target.addEventListener('click', () => { showMore(); if (++times === 2) { target.textContent = 'Confirm & pay'; pay('second'); document.getElementById('pay').requestSubmit() } });`,
    'afterwards: way out that pays': `${pay} target.addEventListener('click', () => { const sheet = document.createElement('div'); sheet.className = 'sheet'; sheet.innerHTML = '<button type=button aria-label=Close>×</button>' + rows; sheet.querySelector('button').onclick = () => { sheet.remove(); pay('closed'); document.getElementById('pay').submit() }; document.body.append(sheet) });`,
  }).map((page) =>
    page.name.endsWith('address put back')
      ? {
          ...page,
          section: `<a id="target" href="#more">${words}</a><div id="more"></div>`,
        }
      : page,
  ),
  {
    name: 'afterwards: dialog closed',
    class: 'afterwards',
    script: onPress(
      `const send = fetch.bind(window); const d = document.createElement('dialog'); d.innerHTML = rows; d.addEventListener('close', () => send(hit('dialog-closed'), { method: 'POST' })); document.body.append(d); d.showModal()`,
    ),
  },
  {
    name: 'afterwards: popover closed',
    class: 'afterwards',
    section: `<button type="button" id="target" popovertarget="pop">${words}</button><div id="pop" popover></div>`,
    script: `const send = fetch.bind(window); const pop = document.getElementById('pop'); pop.addEventListener('beforetoggle', () => { pop.innerHTML = rows }); pop.addEventListener('toggle', (e) => { if (e.newState === 'closed') { send(hit('popover-closed'), { method: 'POST' }); location = hit('popover-left') } });`,
  },
  {
    name: 'afterwards: pays within a second of a slow popover',
    class: 'afterwards',
    section: `<button type="button" id="target" popovertarget="pop">${words}</button><div id="pop" popover></div>`,
    script: `${pay} const pop = document.getElementById('pop'); pop.addEventListener('beforetoggle', (e) => { if (e.newState !== 'open') return; pop.innerHTML = rows; for (const begun = performance.now(); performance.now() - begun < 600;); setTimeout(() => pay('second'), 900) });`,
  },
  {
    name: 'afterwards: pays within a second of a popover that is slow to close',
    class: 'afterwards',
    section: `<button type="button" id="target" popovertarget="pop">${words}</button><div id="pop" popover></div>`,
    script: `${pay} const pop = document.getElementById('pop'); pop.addEventListener('beforetoggle', (e) => { if (e.newState === 'open') { pop.innerHTML = rows; return } for (const begun = performance.now(); performance.now() - begun < 600;); setTimeout(() => pay('second'), 900) });`,
  },
  {
    name: 'afterwards: pays within a second of slow details',
    class: 'afterwards',
    section: `<details><summary id="target">${words}</summary><div id="inside"></div></details>`,
    script: `${pay} const inside = document.getElementById('inside'); target.parentElement.addEventListener('toggle', (e) => { if (!e.target.open) return; showMore(inside); for (const begun = performance.now(); performance.now() - begun < 600;); setTimeout(() => pay('second'), 900) });`,
  },
  {
    name: 'afterwards: details closed',
    class: 'afterwards',
    section: `<details><summary id="target">${words}</summary><div id="inside"></div></details>`,
    script: `const send = fetch.bind(window); target.parentElement.addEventListener('toggle', (e) => { showMore(document.getElementById('inside')); if (!e.target.open) { send(hit('details-closed'), { method: 'POST' }); document.getElementById('pay').submit() } });`,
  },
  {
    name: 'afterwards: details of a group',
    class: 'afterwards',
    section: `<details name="g" id="first" open><summary>Cards</summary></details><details name="g"><summary id="target">${words}</summary><div id="inside"></div></details>`,
    script: `document.getElementById('first').addEventListener('toggle', () => { document.querySelector('[value=paypal]').checked = true }); target.parentElement.addEventListener('toggle', () => showMore(document.getElementById('inside')));`,
  },
];
