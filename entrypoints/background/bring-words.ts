import browser from 'webextension-polyfill';
import type { Script } from '../../utils/page/scripts';

/** Gives the reader of a frame the words of scripts it has met. */
export async function bringWords(tabId: number, frameId: number, scripts: readonly Script[]): Promise<true> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: scripts.map((script) => `words-${script}.js`),
    injectImmediately: true,
  });
  return true;
}
