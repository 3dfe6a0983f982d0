import browser from 'webextension-polyfill';
import { oneByOne } from '../../utils/one-by-one';
import type { HostMemory } from '../../utils/reveal/outcome';

/** In `storage.local`, by host and by shop: how looking behind went, and where it is always wanted. No word of a page. */
const keyOf = (host: string) => `reveal-host ${host}`;
const wishOf = (shop: string) => `reveal-always ${shop}`;

export async function hostMemory(host: string): Promise<HostMemory | null> {
  const key = keyOf(host);
  return ((await browser.storage.local.get(key))[key] as HostMemory | undefined) ?? null;
}

/** One after the other: how a look ended and what the page did after it are told at about the same time. */
const inOrder = oneByOne();

export const rememberHost = (host: string, memory: HostMemory): Promise<void> =>
  inOrder(async () => {
    // What did harm once stays known for that.
    if ((await hostMemory(host)) === 'misbehaved') return;
    await browser.storage.local.set({ [keyOf(host)]: memory });
  });

export async function isAlwaysWanted(shop: string | null): Promise<boolean> {
  if (shop === null) return false;
  const key = wishOf(shop);
  return (await browser.storage.local.get(key))[key] === true;
}

export async function setAlwaysWanted(shop: string, always: boolean): Promise<void> {
  if (always) await browser.storage.local.set({ [wishOf(shop)]: true });
  else await browser.storage.local.remove(wishOf(shop));
}
