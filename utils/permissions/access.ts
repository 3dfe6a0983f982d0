import browser from 'webextension-polyfill';

/** What the welcome page asks for: every web address, and nothing of the browser's own. */
const allShops = ['http://*/*', 'https://*/*'];

/** Whether pages at this address may be read without being asked each time. */
export async function accessTo(url: string): Promise<boolean> {
  const origin = originPattern(url);
  return origin !== undefined && browser.permissions.contains({ origins: [origin] });
}

export async function accessToAllShops(): Promise<boolean> {
  return browser.permissions.contains({ origins: allShops });
}

/** Must be called straight from a press of the shopper; resolves with their answer. */
export function requestAllShops(): Promise<boolean> {
  return browser.permissions.request({ origins: allShops });
}

/** Asks for one host and all below it. Must be called straight from a press of the shopper. */
export function requestShop(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOfHost(host) });
}

/** From then on shops are read by themselves only where they were allowed one by one. false where the browser keeps the access. */
export async function giveUpAllShops(): Promise<boolean> {
  return giveUp(allShops);
}

/** No page is read by itself any more. false where the browser keeps some access. */
export async function giveUpEveryShop(): Promise<boolean> {
  return giveUp(await grantedOrigins());
}

async function giveUp(origins: readonly string[]): Promise<boolean> {
  try {
    return origins.length === 0 || (await browser.permissions.remove({ origins: [...origins] }));
  } catch (error) {
    // A policy of the browser's owner may require it.
    console.debug('Ways to Pay: access is kept by the browser', error);
    return false;
  }
}

/** Match patterns of all web pages that may be read now. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin) || origin === '<all_urls>');
}

/** Calls back after every grant or withdrawal; gives a function that stops it. */
export function onChanged(callback: () => void): () => void {
  const listener = () => callback();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

function patternsOfHost(host: string): string[] {
  const wildcard = /^[\d.]+$/.test(host) || host.startsWith('[') ? host : `*.${host}`;
  return [`http://${wildcard}/*`, `https://${wildcard}/*`];
}

function originPattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}

/** Whether this browser lets extensions notify at all: the manifest asks for it only where it does. */
export function canNotify(): boolean {
  return browser.runtime.getManifest().optional_permissions?.includes('notifications') ?? false;
}

/** Must be called straight from a press of the shopper; resolves with their answer. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}
