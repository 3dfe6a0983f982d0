import { browser } from 'wxt/browser';

export interface NamedTab {
  readonly id: number;
  /** Its address names the tab: the popup stands as a page of its own. */
  readonly isNamed: boolean;
}

/** The tab the popup speaks of: the one its address names, else the active one of its window. */
export async function tabOf(address: URL): Promise<NamedTab> {
  const named = Number.parseInt(address.searchParams.get('tab') ?? '', 10);
  if (Number.isSafeInteger(named)) return { id: named, isNamed: true };
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: active?.id ?? browser.tabs.TAB_ID_NONE, isNamed: false };
}
