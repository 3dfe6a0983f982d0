import type { CDPSession, Page } from 'playwright-core';
import type { LaunchedExtension } from '../launch-extension.ts';
import { askExtension, tabIdAt } from './ask-extension.ts';
import { defaultLabel, type SuitePage } from './checkout-shell.ts';
import { untilRead } from './run-suite.ts';
import type { Suite } from './serve-suite.ts';

export const payInputs = ['mouse', 'touch', 'Enter', 'Space'] as const;
export type PayInput = (typeof payInputs)[number];

const said = `target.addEventListener('click', () => console.log('pressed'));`;

/** Checkouts whose control opens nothing: the reveal goes on for its longest time meanwhile. */
export const payPages = {
  form: { name: 'pay by form', script: said },
  fetch: {
    name: 'pay by fetch',
    script: `${said} document.getElementById('pay-button').addEventListener('click', (e) => { e.preventDefault(); fetch(hit('pay'), { method: 'POST' }) });`,
  },
} as const satisfies Record<string, SuitePage>;

/** Presses Pay by real input while the list is looked behind; how many payments the shop got. */
export async function payDuringReveal(
  extension: LaunchedExtension,
  extensionPage: Page,
  suite: Suite,
  suitePage: SuitePage,
  input: PayInput,
): Promise<number> {
  const before = suite.hitsOf(suitePage.name).length;
  const { page, tabId } = await openSuitePage(extension, extensionPage, suite, suitePage);
  const pressed = page.waitForEvent('console', (message) => message.text() === 'pressed');
  const done = askExtension(extensionPage, {
    type: 'look-behind',
    tabId,
    list: { label: defaultLabel, nth: 0 },
    letting: 'nothing',
  });
  await pressed;
  await pay(page, input);
  await done;
  await untilPaid(suite, suitePage, before);
  await page.close();
  return suite.hitsOf(suitePage.name).length - before;
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

/** Three seconds are what a shopper may have to wait at most. */
export async function untilPaid(suite: Suite, { name }: SuitePage, before: number): Promise<void> {
  for (const end = Date.now() + 3000; Date.now() < end && suite.hitsOf(name).length === before; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function pay(page: Page, input: PayInput): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { x, y } = await centreOfPay(session);
  if (input === 'mouse') await page.mouse.click(x, y, { delay: 30 });
  else if (input === 'touch') {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  } else {
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#pay-button' });
    await session.send('DOM.focus', { nodeId });
    await page.keyboard.press(input);
  }
}

async function centreOfPay(session: CDPSession): Promise<{ x: number; y: number }> {
  const { result } = await session.send('Runtime.evaluate', {
    returnByValue: true,
    expression: `(() => { const b = document.getElementById('pay-button').getBoundingClientRect(); return { x: b.x + b.width / 2, y: b.y + b.height / 2 } })()`,
  });
  return result.value;
}
