import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel; undefined where the browser has none. Must be called straight from a press. */
export function panelOpener(tabId: number): (() => Promise<void>) | undefined {
  const { sidebarAction } = browser as unknown as FirefoxSidebar;
  if (sidebarAction) return () => sidebarAction.open();
  // Safari has neither.
  if (!('sidePanel' in browser)) return undefined;
  return async () => {
    const { windowId } = await browser.tabs.get(tabId);
    await browser.sidePanel.open({ windowId });
  };
}
