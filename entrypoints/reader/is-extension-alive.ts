import { browser } from 'wxt/browser';

/** false once the extension was updated, reloaded or removed under this page: its readers must then fall silent. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // "Extension context invalidated" is thrown here by some versions: the answer is the same.
    return false;
  }
}
