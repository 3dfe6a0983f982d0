import browser from 'webextension-polyfill';
import type { Order } from '../../utils/messaging/protocol';
import { siteRules } from '../../utils/sites';
import { isAboutHost } from '../../utils/sites/rules-for';
import { inTurn } from './in-turn';
import { mayRead } from './tab-access';
import { beginReading } from './tab-state';

const reader = 'reader.js';
const withRules = ['rules-by-address.js', reader];

/**
 * Brings the reader into the top frame, or has the one there read. It comes at
 * once, also into a page that never finishes loading; frames get it when they are read.
 */
export async function loadReader(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  const files = isAboutItsHost(url) ? withRules : [reader];
  await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
}

/** Whether there are rules about addresses at this host, which a document never leaves. */
function isAboutItsHost(url: string | undefined): boolean {
  if (!url || !URL.canParse(url)) return true;
  const { hostname } = new URL(url);
  return siteRules.some((rule) => isAboutHost(rule, hostname));
}

/** Reads because a person asked. false where the browser or missing access forbids it. */
export async function readAgain(tabId: number): Promise<boolean> {
  try {
    if (!(await mayRead(tabId))) return false;
    await inTurn(tabId, async () => beginReading(tabId, 'person', await hasReader(tabId)));
    await loadReader(tabId);
    return true;
  } catch (error) {
    console.debug(`Ways to Pay: tab ${tabId} cannot be read`, error);
    return false;
  }
}

/** Whether the document now in the tab has its reader. */
export async function hasReader(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { type: 'which-look' } satisfies Order, { frameId: 0 });
    return true;
  } catch {
    // Nobody is listening: that is the answer.
    return false;
  }
}

/** A frame has changed: the page above it reads again, with its frames. */
export async function rereadTop(tabId: number): Promise<true> {
  await browser.tabs.sendMessage(tabId, { type: 'read-now' } satisfies Order, { frameId: 0 });
  return true;
}

/** Where frames are is not told. */
export async function loadReaderIntoFrames(tabId: number, frameIds: number[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds }, files: withRules, injectImmediately: true });
}
