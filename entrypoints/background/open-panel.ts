import { browser } from 'wxt/browser';

/** Chrome opens its side panel only from a press, and a shortcut is one. Firefox has a command of its own for it. */
export function openPanelOnCommand(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command !== 'open-side-panel' || tab === undefined || !('sidePanel' in browser)) return;
    browser.sidePanel
      .open({ windowId: tab.windowId })
      .catch((error: unknown) => console.error('Ways to Pay: the side panel did not open', error));
  });
}
