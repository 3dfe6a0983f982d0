import browser from 'webextension-polyfill';
import { askTabStatus } from '../messaging/ask-tab';
import { grantedOrigins } from '../permissions/access';
import { probeDatabase } from '../storage/probe-database';
import type { Check } from './self-test';

/** For our own pages: how each part is tried. */
export const selfChecks: Readonly<Record<Check, () => Promise<boolean>>> = {
  worker: async () => (await askTabStatus(browser.tabs.TAB_ID_NONE)).access === 'unsupported',
  database: probeDatabase,
  async gate() {
    const [granted, registered] = await Promise.all([
      grantedOrigins(),
      browser.scripting.getRegisteredContentScripts({ ids: ['gate'] }),
    ]);
    const stands = registered.flatMap(({ matches = [] }) => matches);
    return [...granted].sort().join() === stands.sort().join();
  },
  /** Even a file of its own may not be asked for. */
  network: () =>
    fetch(browser.runtime.getURL('manifest.json')).then(
      () => false,
      () => true,
    ),
  /** Left behind by a list looked at, they would keep a shopper from paying. */
  rules: async () => (await browser.declarativeNetRequest.getSessionRules()).length === 0,
};
