import type { Page } from 'playwright-core';
import type { Observation } from '../../utils/model/observation.ts';
import type { LettingThrough, RevealOffer, RevealOutcome } from '../../utils/reveal/outcome.ts';
import { askExtension, tabIdAt, untilRead } from '../ask-extension.ts';
import { keptLooks } from '../kept-looks.ts';
import type { LaunchedExtension } from '../launch-extension.ts';
import type { AttackPage } from './attack-page.ts';
import { defaultLabel, type SuitePage } from './checkout-shell.ts';
import type { Suite } from './serve-suite.ts';

export interface SuiteResult {
  readonly name: string;
  /** What the popup would have offered at the list; undefined where it listed none. */
  readonly offered: RevealOffer['lists'][number] | undefined;
  readonly outcome: RevealOutcome | undefined;
  /** Everything that happened to the shopper, in words; empty where nothing did. */
  readonly harm: readonly string[];
  /** Was there anything on the page that was not before, after all was put back? */
  readonly leftOpen: boolean;
  readonly look: Observation | undefined;
}

export interface RunOptions {
  /** Presses one after the other; the second lets reads through. */
  readonly presses?: readonly LettingThrough[];
  /** How long harm is waited for after the last press. */
  readonly waitMs?: number;
}

/** Opens the page, has its list looked behind as the popup would, and tells what became of it. */
export async function runSuitePage(
  extension: LaunchedExtension,
  extensionPage: Page,
  suite: Suite,
  suitePage: SuitePage & Partial<Pick<AttackPage, 'hasTabBeside' | 'isOpenedBeside' | 'hasEmptyWindow'>>,
  { presses = ['nothing'], waitMs = 800 }: RunOptions = {},
): Promise<SuiteResult> {
  const { name, label = defaultLabel } = suitePage;
  const address = suite.addressOf(name);
  const beside = suitePage.hasTabBeside ? await extension.context.newPage() : undefined;
  await beside?.goto(new URL('/beside', address).href);
  const [page] = await Promise.all(
    suitePage.isOpenedBeside && beside
      ? [beside.waitForEvent('popup'), beside.evaluate(() => void window.open('about:blank'))]
      : [extension.context.newPage()],
  );
  const harm: string[] = [];
  for (const each of beside ? [page, beside] : [page])
    each.on('dialog', (dialog) => {
      harm.push(`dialog: ${dialog.type()}`);
      void dialog.dismiss();
    });
  page.on('console', (message) => {
    if (message.text().startsWith('Failed to launch')) harm.push(`app: ${message.text()}`);
  });
  page.on('download', () => harm.push('download'));
  await page.goto(address);
  const emptyWindow = suitePage.hasEmptyWindow ? await openEmptyWindow(page) : undefined;
  page.on('popup', (popup) => {
    harm.push('window');
    void popup.close();
  });
  const tabId = await tabIdAt(extension, address);
  await untilRead(extensionPage, tabId);
  const before = await stateOf(page);
  const offer = await askExtension(extensionPage, { type: 'what-is-behind', tabId });
  const offered = offer.lists.find((list) => list.label === label);
  let outcome: RevealOutcome | undefined;
  // Also what is not offered is asked for: a refusal must hold by itself.
  for (const letting of presses) {
    outcome = await askExtension(extensionPage, { type: 'look-behind', tabId, list: { label, nth: 0 }, letting });
  }
  await page.waitForTimeout(waitMs);
  const after = await stateOf(page).catch(() => null);
  if (!after) harm.push('page lost');
  else {
    if (after.address !== before.address || after.born !== before.born) harm.push(`page lost: ${after.address}`);
    for (const what of ['choices', 'values', 'stores', 'frames', 'asked', 'steps'] as const) {
      if (after[what] !== before[what]) harm.push(`${what} changed`);
    }
  }
  if (beside && new URL(beside.url()).pathname !== '/beside') harm.push(`tab beside lost: ${beside.url()}`);
  await page.close();
  await beside?.close();
  await emptyWindow?.close();
  harm.push(...suite.hitsOf(name));
  const [look] = await keptLooks(extension, suite.hostOf(name));
  return { name, offered, outcome, harm, leftOpen: after !== null && after.text !== before.text, look };
}

async function openEmptyWindow(page: Page): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await page.evaluate(() => Object.assign(window, { empty: window.open('about:blank') }) && undefined);
  const opened = await opening;
  await page.bringToFront();
  return opened;
}

interface PageState {
  readonly address: string;
  /** Differs when the document was loaded anew. */
  readonly born: number;
  readonly choices: string;
  readonly values: string;
  readonly stores: string;
  /** Which of the frames that were there still show a document of this shop. */
  readonly frames: string;
  /** What the page would have asked the shopper. */
  readonly asked: string;
  /** Steps of the back button that are no steps of the page's own: those of its frames. */
  readonly steps: number;
  readonly text: string;
}

/** By CDP and not by `page.evaluate`, which counts as the shopper's own press and lets a page open windows. */
async function stateOf(page: Page): Promise<PageState> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    returnByValue: true,
    awaitPromise: true,
    expression: `(async () => {
      // Some pages have elements that answer for the document's own functions.
      const all = (selector, root = document) =>
        [...(root instanceof Document ? Document : DocumentFragment).prototype.querySelectorAll.call(root, selector)];
      const trees = [document, ...all('x-methods').flatMap((host) => host.shadowRoot ?? [])];
      const [list] = all('#list');
      return {
        address: location.href,
        born: performance.timeOrigin,
        choices: JSON.stringify(trees.flatMap((root) => all('input[type=radio],input[type=checkbox],option,[role=radio],[data-choice]', root))
          .filter((e) => e.closest('#list,.sheet,dialog,#in,#inside,#pop,#more,#panel,#app') === null)
          .map((e) => [e.checked ?? e.selected ?? e.getAttribute('aria-checked') ?? e.className, e.value, e.name])),
        values: JSON.stringify([
          all('input').filter((e) => e.type === 'hidden' || e.type === 'text').map((e) => e.value),
          all('form#pay,#pay-button').map((e) => ['action', 'method', 'target', 'formaction'].map((name) => Element.prototype.getAttribute.call(e, name))),
        ]),
        stores: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, Reflect.get(Document.prototype, 'cookie', document), window.name, history.state,
          location.protocol === 'http:' && (await indexedDB.databases()).length]),
        frames: JSON.stringify(all('iframe.card').map((e) => [e.contentDocument?.body?.textContent, e.contentDocument?.querySelector('input')?.value])),
        asked: String(window.asked ?? ''),
        steps: history.length - navigation.entries().length,
        text: all('body *').filter((e) => !(e instanceof HTMLFormElement) && e.checkVisibility() && !e.closest('script,style')
          && (e.getBoundingClientRect().height > 0) && !(list?.clientHeight === 0 && e.closest('#list')))
          .map((e) => [...e.childNodes].map((node) => node.nodeType === 3 ? node.data : '').join(' ')).join(' ').replace(/\\s+/g, ' ').trim(),
      };
    })()`,
  });
  await session.detach();
  return result.value as PageState;
}
