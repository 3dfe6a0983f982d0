import type { Attempts } from '../outcome';

/**
 * Runs in the page's own world, by itself: it may use nothing from this file.
 * Takes back what `patchPage` replaced and tells what was tried; null where nothing is replaced any more.
 */
export function unpatchPage(token: string): Attempts | null {
  // An event leaves nothing behind that a page could find and call.
  const detail: { attempts?: Attempts } = {};
  window.dispatchEvent(new CustomEvent(`${token}-tell`, { detail }));
  return detail.attempts ?? null;
}
