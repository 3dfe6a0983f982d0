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
  network: isRequestRefused,
  /** Left behind by a list looked at, they would keep a shopper from paying. */
  rules: async () => (await browser.declarativeNetRequest.getSessionRules()).length === 0,
};

/** Whether our own policy refuses a request: to a name that is nobody's, should it not. */
async function isRequestRefused(): Promise<boolean> {
  const stop = new AbortController();
  const { signal } = stop;
  const refused = new Promise<true>((resolve) => {
    const onViolation = ({ effectiveDirective }: SecurityPolicyViolationEvent) =>
      effectiveDirective === 'connect-src' && resolve(true);
    document.addEventListener('securitypolicyviolation', onViolation, { signal });
  });
  const asked = fetch('https://nobody.invalid/', { signal }).catch(() => undefined);
  // The refusal is told apart from the request's failing.
  const isRefused = await Promise.race([refused, asked.then(() => later(500)).then(() => false)]);
  stop.abort();
  return isRefused;
}

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
