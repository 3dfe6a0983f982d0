import type { CDPSession, Page } from 'playwright-core';
import type { RevealOutcome } from '../../utils/reveal/outcome.ts';
import { askExtension, tabIdAt, untilRead } from '../ask-extension.ts';
import type { LaunchedExtension } from '../launch-extension.ts';
import { defaultLabel, type SuitePage } from './checkout-shell.ts';
import type { Suite } from './serve-suite.ts';

export const payInputs = ['mouse', 'touch', 'Enter', 'Space'] as const;
export type PayInput = (typeof payInputs)[number];

const said = `target.addEventListener('click', () => console.log('pressed'));`;
const thanks = `document.body.insertAdjacentHTML('beforeend', '<p>Thank you</p>')`;
const onPay = (code: string) =>
  `${said} document.getElementById('pay-button').addEventListener('click', (e) => { e.preventDefault(); ${code} });`;

/** Checkouts whose control opens nothing: the reveal goes on for its longest time meanwhile. Once paid, each says thank you. */
export const payPages = {
  form: { name: 'pay by form', script: said },
  fetch: { name: 'pay by fetch', script: onPay(`fetch(hit('pay'), { method: 'POST' }).then(() => { ${thanks} })`) },
} as const satisfies Record<string, SuitePage>;

/** `isLink`: what is pressed to pay is a link, which the space bar does not press. */
export interface PayPage extends SuitePage {
  readonly isLink?: boolean;
}

/** Further ways in which pages send a payment. */
export const otherPayPages = {
  XHR: {
    name: 'pay by XHR',
    script: onPay(
      `const x = new XMLHttpRequest(); x.open('POST', hit('pay')); x.onload = () => { ${thanks} }; x.send()`,
    ),
  },
  'a form sent by script': { name: 'pay by form.submit', script: onPay(`document.getElementById('pay').submit()`) },
  'a form sent by requestSubmit': {
    name: 'pay by requestSubmit',
    script: onPay(`document.getElementById('pay').requestSubmit()`),
  },
  'a form that its handler sends': {
    name: 'pay by a submit handler',
    script: `${said} document.getElementById('pay').addEventListener('submit', (e) => { e.preventDefault(); fetch(hit('pay'), { method: 'POST' }).then(() => { ${thanks} }) });`,
  },
  'an address': { name: 'pay by address', script: onPay(`location.href = hit('pay')`) },
  'an address a moment later': {
    name: 'pay by address after a moment',
    script: onPay(`setTimeout(() => location.assign(hit('pay')), 0)`),
  },
  'a window': { name: 'pay by window', script: onPay(`window.open(hit('pay'))`) },
  'a window without an opener': {
    name: 'pay by window without opener',
    script: onPay(`window.open(hit('pay'), '_blank', 'noopener')`),
  },
  'a link to a window': {
    name: 'pay by a link to a window',
    isLink: true,
    script: `${said} document.getElementById('pay').outerHTML = '<a id="pay-button" target="_blank" href="' + hit('pay') + '">Pay</a>'`,
  },
  'a frame': {
    name: 'pay in a frame',
    script: `${said} document.getElementById('pay').remove(); const f = document.createElement('iframe'); f.id = 'pay-button'; f.src = '/pay-frame'; document.body.append(f)`,
  },
  'a form in a frame': {
    name: 'pay by a form in a frame',
    script: `${said} document.getElementById('pay').remove(); const f = document.createElement('iframe'); f.id = 'pay-button'; f.src = '/pay-form-frame'; document.body.append(f)`,
  },
  'a frame of another host': {
    name: 'pay in a frame of another host',
    script: `${said} document.getElementById('pay').remove(); const f = document.createElement('iframe'); f.id = 'pay-button'; f.src = 'http://provider.localhost:' + location.port + '/pay-frame'; document.body.append(f)`,
  },
} as const satisfies Record<string, PayPage>;

/** Presses Pay by real input while the list is looked behind; how many payments the shop got and whether it thanked for them in time, and how the reveal ended. */
export async function payDuringReveal(
  extension: LaunchedExtension,
  extensionPage: Page,
  suite: Suite,
  suitePage: SuitePage,
  input: PayInput,
): Promise<{ payments: number; isThanked: boolean; outcome: RevealOutcome }> {
  const before = suite.hitsOf(suitePage.name).length;
  const { page, tabId } = await openSuitePage(extension, extensionPage, suite, suitePage);
  const shown = [page];
  page.on('popup', (popup) => shown.push(popup));
  const payment = await readyToPay(page, input);
  const pressed = page.waitForEvent('console', (message) => message.text() === 'pressed');
  const done = askExtension(extensionPage, {
    type: 'look-behind',
    tabId,
    list: { label: defaultLabel, nth: 0 },
    letting: 'nothing',
  });
  await pressed;
  await payment();
  const outcome = await done;
  const isThanked = await untilThanked(shown);
  for (const each of shown) await each.close();
  return { payments: suite.hitsOf(suitePage.name).length - before, isThanked, outcome };
}

export async function openSuitePage(
  extension: LaunchedExtension,
  extensionPage: Page,
  suite: Suite,
  { name }: SuitePage,
): Promise<{ page: Page; tabId: number }> {
  const page = await extension.context.newPage();
  await page.goto(suite.addressOf(name));
  const tabId = await tabIdAt(extension, suite.addressOf(name));
  await untilRead(extensionPage, tabId);
  return { page, tabId };
}

/**
 * Whether the shop thanks for the payment within the three seconds that a shopper may
 * have to wait at most. Before that no page may be closed: a tab that is closed while it
 * goes elsewhere never reports back to Playwright.
 */
export async function untilThanked(pages: readonly Page[]): Promise<boolean> {
  const thanks = async () => {
    const counts = pages.flatMap((page) => page.frames()).map((frame) => frame.getByText('Thank you').count());
    return (await Promise.allSettled(counts)).some((count) => count.status === 'fulfilled' && count.value > 0);
  };
  for (const end = Date.now() + 3000; Date.now() < end; ) {
    if (await thanks()) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

/**
 * Has the pointer or the focus on Pay before the list is looked behind, the worst case:
 * the press itself is the first sign of the shopper then. The returned function presses.
 */
export async function readyToPay(page: Page, input: PayInput): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const { x, y } = await centreOfPay(session);
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (input === 'mouse') await page.mouse.move(x, y);
  else if (input !== 'touch') await (frame ? frame.locator('button').focus() : focusPay(session));
  return async () => {
    if (input === 'mouse') {
      await page.mouse.down();
      await page.mouse.up();
    } else if (input === 'touch') {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    } else await page.keyboard.press(input);
  };
}

async function focusPay(session: CDPSession): Promise<void> {
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#pay-button' });
  await session.send('DOM.focus', { nodeId });
}

async function centreOfPay(session: CDPSession): Promise<{ x: number; y: number }> {
  const { result } = await session.send('Runtime.evaluate', {
    returnByValue: true,
    expression: `(() => { const b = document.getElementById('pay-button').getBoundingClientRect(); return { x: b.x + b.width / 2, y: b.y + b.height / 2 } })()`,
  });
  return result.value;
}
