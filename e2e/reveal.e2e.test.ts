import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension, tabIdAt, untilRead } from './ask-extension.ts';
import { attackClasses, onPress, untoldClasses } from './attacks/attack-page.ts';
import { attackPages } from './attacks/attack-pages.ts';
import { benignChoosers } from './attacks/benign-choosers.ts';
import { defaultLabel, type SuitePage } from './attacks/checkout-shell.ts';
import { listInAList } from './attacks/further-choosers.ts';
import { missNextRules, payAfterCrash, payAfterKill } from './attacks/kill-worker.ts';
import { openSuitePage, otherPayPages, payDuringReveal, payInputs, payPages } from './attacks/press-pay.ts';
import { runSuitePage } from './attacks/run-suite.ts';
import { type Suite, serveSuite } from './attacks/serve-suite.ts';
import { demoCheckouts } from './demo/demo-checkouts.ts';
import { lookBehindLists } from './demo/look-behind-lists.ts';
import { serveDemo } from './demo/serve-demo.ts';
import { visitCheckout } from './demo/visit-checkout.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';

/** Harm within the second for which a press is held does none only where all else holds as well. */
const lastHeld: readonly string[] = ['afterwards: pays within a second', 'selection: within a second'];
/** One of each class, not a refused one where there is another; the whole table is run by `npm run soak`. */
const sample = attackClasses.map((wanted) => {
  const ofClass = attackPages.filter((page) => page.class === wanted);
  const hardest = ofClass.find(({ name }) => lastHeld.includes(name));
  const found = hardest ?? ofClass.find(({ section }) => section === undefined) ?? ofClass[0];
  if (!found) throw new Error(`No attack page of class ${wanted}`);
  return found;
});
const attack = (name: string) => {
  const found = attackPages.find((page) => page.name === name);
  if (!found) throw new Error(`No attack page ${name}`);
  return found;
};
/** Nothing stands behind what it keeps from being replaced: it is not pressed. */
const frozen = attack('shadowed: functions that cannot be replaced');
const chooser = (name: string) => {
  const found = benignChoosers.find((page) => page.name === name);
  if (!found) throw new Error(`No chooser ${name}`);
  return found;
};
/** Nothing of it shows before the page is let go. */
const leavesLate: SuitePage = {
  name: 'leaves after two seconds',
  script: onPress(`setTimeout(() => { location = '/' }, 2000)`),
};
/** A shop of its own: what is remembered of it is not to keep other tests from their page. */
const loadedAnew: SuitePage = { ...payPages.form, name: 'loaded anew by the shopper' };

let suite: Suite;
let extension: LaunchedExtension;
let extensionPage: Page;

beforeAll(async () => {
  suite = await serveSuite([
    ...attackPages,
    ...benignChoosers,
    listInAList,
    leavesLate,
    ...Object.values(payPages),
    loadedAnew,
    ...Object.values(otherPayPages),
  ]);
  extension = await launchExtension();
  extensionPage = await extension.openExtensionPage('manifest.json');
});

afterAll(async () => {
  await extension?.close();
  await suite?.close();
});

describe('looking behind the control of a page that would do harm', () => {
  it.concurrent.each([...sample, frozen].filter((page) => !untoldClasses.includes(page.class)))(
    '$class: does none ($name)',
    async (page) => {
      const { harm } = await runSuitePage(extension, extensionPage, suite, page);
      expect(harm).toEqual([]);
    },
  );

  it('is noticed for some seconds more: a page that leaves by itself then is remembered', async () => {
    const { page, tabId } = await openSuitePage(extension, extensionPage, suite, leavesLate);
    const list = { label: defaultLabel, nth: 0 };
    expect(await askExtension(extensionPage, { type: 'look-behind', tabId, list, letting: 'nothing' })).toMatchObject({
      kind: 'read',
    });
    await expect
      .poll(async () => (await askExtension(extensionPage, { type: 'what-is-behind', tabId })).remembered, {
        timeout: 10_000,
      })
      .toBe('misbehaved');
    // A tab that is closed while it goes elsewhere may never report back.
    await page.waitForURL(({ pathname }) => pathname === '/');
    await page.close();
  });

  it('is remembered: nothing is pressed there again, and the popup says so', async () => {
    const page = attack('navigation: reload');
    expect((await runSuitePage(extension, extensionPage, suite, page)).outcome?.kind).toBe('misbehaved');
    expect((await runSuitePage(extension, extensionPage, suite, page)).outcome).toEqual({
      kind: 'refused',
      because: 'misbehaved-before',
    });
    const again = await openSuitePage(extension, extensionPage, suite, page);
    const popup = await extension.openPopup(again.tabId);
    await popup.getByText('This shop once did more than show its list').waitFor();
    expect(await popup.getByTestId('look-behind').count()).toBe(0);
    await popup.close();
    await again.page.close();
  });
});

describe('by what it kept from before, a page', () => {
  it.each(['kept: confirm', 'kept: javascript address of a frame'])('asks the shopper nothing (%s)', async (name) => {
    const { outcome, harm } = await runSuitePage(extension, extensionPage, suite, attack(name));
    expect({ kind: outcome?.kind, harm }).toEqual({ kind: 'read', harm: [] });
  });
});

describe('a page that goes while its list is looked behind', () => {
  const memoryOf = async (name: string) => {
    const worker = await extension.serviceWorker();
    return Object.values(await worker.evaluate(readStored, `reveal-host ${suite.hostOf(name)}`))[0];
  };

  it.each([
    ['kept: history.back', { kind: 'left' }],
    ['kept: javascript address that pays', { kind: 'misbehaved', found: 0 }],
  ] as const)('by itself: is told of, remembered, and held a moment more (%s)', async (name, expected) => {
    const { outcome, harm } = await runSuitePage(extension, extensionPage, suite, attack(name));
    expect(outcome).toEqual(expected);
    expect(harm.filter((each) => each.startsWith('POST'))).toEqual([]);
    await expect.poll(() => memoryOf(name)).toBe('misbehaved');
  });

  it('because the shopper loads it anew: is told of, and not remembered', async () => {
    const { page, tabId } = await openSuitePage(extension, extensionPage, suite, loadedAnew);
    const pressed = page.waitForEvent('console', (message) => message.text() === 'pressed');
    const list = { label: defaultLabel, nth: 0 };
    const answer = askExtension(extensionPage, { type: 'look-behind', tabId, list, letting: 'nothing' });
    await pressed;
    // Later than a page that leaves by itself, and before the reveal is over.
    await page.waitForTimeout(310);
    // What is loaded for it is held back as well: nobody can tell whose wish it was.
    await page.reload().catch(() => undefined);
    expect(await answer).toEqual({ kind: 'left' });
    expect(await memoryOf(loadedAnew.name)).toBeUndefined();
    await page.close();
  });
});

describe('a browser that did not take the rules', () => {
  it('has nothing pressed', async () => {
    const { page, tabId } = await openSuitePage(extension, extensionPage, suite, payPages.form);
    const pressed: string[] = [];
    page.on('console', (message) => pressed.push(message.text()));
    await (await extension.serviceWorker()).evaluate(missNextRules);
    const list = { label: defaultLabel, nth: 0 };
    expect(await askExtension(extensionPage, { type: 'look-behind', tabId, list, letting: 'nothing' })).toEqual({
      kind: 'refused',
      because: 'unguarded',
    });
    expect(pressed).toEqual([]);
    await page.close();
  });
});

describe('without a request', () => {
  it('presses nothing', async () => {
    const { page } = await openSuitePage(extension, extensionPage, suite, payPages.form);
    const pressed: string[] = [];
    page.on('console', (message) => pressed.push(message.text()));
    await page.waitForTimeout(1500);
    expect(pressed).toEqual([]);
    await page.close();
  });
});

describe('an honest list', () => {
  it.concurrent.each([chooser('dialog'), chooser('bottom sheet'), chooser('closed shadow root')])(
    '$name: is read as one step behind its control, and closed again',
    async (page) => {
      const { outcome, look, harm, leftOpen } = await runSuitePage(extension, extensionPage, suite, page);
      expect(outcome).toEqual({ kind: 'read', found: 2, leftOpen: false });
      expect({ harm, leftOpen }).toEqual({ harm: [], leftOpen: false });
      const found = look?.offerings.filter(({ method }) => method === 'klarna' || method === 'ideal');
      expect(found).toHaveLength(2);
      for (const offering of found ?? []) {
        expect(offering).toMatchObject({ prominence: 'one-step', behind: defaultLabel });
        expect(offering.evidence[0]?.state).toBe('revealed');
      }
      expect(look).toMatchObject({ completeness: 'complete', closedLists: [{ label: defaultLabel, opened: true }] });
    },
  );

  it('is loaded at a second press in the popup, which says how it went', async () => {
    const { page, tabId } = await openSuitePage(extension, extensionPage, suite, chooser('list loaded by GET'));
    const popup = await extension.openPopup(tabId);
    const button = popup.getByTestId('look-behind');
    await button.click();
    await popup.locator('[data-testid="reveal-result"][data-kind="held-back"]').waitFor();
    expect(await button.innerText()).toBe('Let the shop load its list');
    await button.click();
    await popup.locator('[data-testid="reveal-result"][data-kind="read"]').waitFor();
    await popup.locator('[data-method="klarna"][data-prominence="one-step"]').waitFor();
    expect(await popup.getByTestId('closed-list').count()).toBe(0);
    await popup.close();
    await page.close();
  });
});

describe('the shopper', () => {
  // Both by every input, thirty times each: `npm run soak -- payments`.
  it.each(payInputs.map((input, at) => [at % 2 ? 'fetch' : 'form', input] as const))(
    'pays by a %s with %s while a list is looked behind',
    async (by, input) => {
      expect(await payDuringReveal(extension, extensionPage, suite, payPages[by], input)).toMatchObject({
        payments: 1,
        isThanked: true,
      });
    },
  );

  it('pays by a form in a frame that the pointer was in before', async () => {
    const page = otherPayPages['a form in a frame'];
    // What waited until the reveal was over by itself would be paid as well, but late.
    expect(await payDuringReveal(extension, extensionPage, suite, page, 'mouse')).toEqual({
      payments: 1,
      isThanked: true,
      outcome: { kind: 'interrupted' },
    });
  });

  it.each(['rules made', 'control used', 'rules to be removed'] as const)(
    'pays although the worker was ended at: %s',
    async (step) => {
      expect(await payAfterKill(extension, extensionPage, suite, payPages.form, step)).toBe(1);
    },
  );

  it('pays although page and worker ended while rules stood, and nothing but the start of the next worker removes them', async () => {
    const { alarmInMs, rulesLeft, payments } = await payAfterCrash(extension, extensionPage, suite, payPages.form);
    // Until then at most the rules would stand without it.
    expect(alarmInMs).toBeLessThan(8000);
    expect(rulesLeft).toBeGreaterThan(0);
    expect(payments).toBe(1);
  });

  it('is told of two steps where it took two', async () => {
    const { page, tabId } = await openSuitePage(extension, extensionPage, suite, listInAList);
    const learned = async () => {
      const { report } = await askExtension(extensionPage, { type: 'tab-status', tabId });
      if (report?.detection.kind !== 'offerings') return {};
      const behind = report.detection.offerings.filter((offering) => offering.behind !== null);
      return Object.fromEntries(behind.map(({ method, prominence, behind }) => [method, [prominence, behind]]));
    };
    await page.getByText(defaultLabel, { exact: true }).click();
    await expect.poll(learned).toEqual({ klarna: ['one-step', defaultLabel] });
    await page.getByText('More payment options', { exact: true }).click();
    await expect
      .poll(learned)
      .toEqual({ klarna: ['one-step', defaultLabel], ideal: ['two-steps', 'More payment options'] });
    await page.close();
  });

  it('teaches what a menu holds that only a real press opens, and is told next time', async () => {
    const menu = chooser('menu that opens on pointerdown');
    const { page, tabId } = await openSuitePage(extension, extensionPage, suite, menu);
    await page.locator('#target').click();
    const learned = async () => {
      const { report } = await askExtension(extensionPage, { type: 'tab-status', tabId });
      if (report?.detection.kind !== 'offerings') return [];
      return report.detection.offerings
        .filter(({ method }) => method === 'klarna')
        .map(({ prominence, behind, evidence }) => [prominence, behind, evidence[0]?.state]);
    };
    await expect.poll(learned).toEqual([['one-step', defaultLabel, 'opened-by-shopper']]);
    await page.close();

    const next = await openSuitePage(extension, extensionPage, suite, menu);
    const popup = await extension.openPopup(next.tabId);
    await popup.getByTestId('behind-before').waitFor();
    expect(await popup.getByTestId('behind-before').innerText()).toBe(
      `Klarna and iDEAL were behind “${defaultLabel}” last time.`,
    );
    await popup.close();
    await next.page.close();
  });
});

it('finds WeChat Pay and friend-pay one step behind 更换, and nothing is paid', async () => {
  const taote = demoCheckouts().find(({ shop }) => shop === 'taote');
  if (!taote?.opened) throw new Error('The demo mall has no Taote with a list to open');
  const mall = await serveDemo();
  try {
    const page = await visitCheckout(extension, mall, taote);
    const tabId = await tabIdAt(extension, page.url());
    await untilRead(extensionPage, tabId);
    expect(await lookBehindLists(extension, page)).toEqual(['read']);
    const { report } = await askExtension(extensionPage, { type: 'tab-status', tabId });
    const offerings = report?.detection.kind === 'offerings' ? report.detection.offerings : [];
    const behind = offerings.filter((offering) => offering.behind === '更换');
    expect(Object.fromEntries(behind.map(({ method, prominence }) => [method, prominence]))).toEqual(taote.opened.adds);
    expect(mall.payments()).toEqual([]);
    await page.close();
  } finally {
    await mall.close();
  }
});

it('leaves no rule behind', async () => {
  const worker = await extension.serviceWorker();
  const rules = await worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { declarativeNetRequest: { getSessionRules(): Promise<unknown[]> } } }
    ).chrome.declarativeNetRequest.getSessionRules(),
  );
  expect(rules).toEqual([]);
  expect((await askExtension(extensionPage, { type: 'what-is-behind', tabId: -1 })).lists).toEqual([]);
});

/** Runs in the worker, by itself. */
function readStored(key: string): Promise<Record<string, unknown>> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
  };
  return chrome.storage.local.get(key);
}
