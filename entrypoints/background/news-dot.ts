import browser from 'webextension-polyfill';

const dot = '●';

/**
 * The dot that tells of news stands at the button over every tab until the shopper looks. It is the badge of the
 * browser as a whole, which a tab's own would hide; the browser holds it over the worker's sleep and drops it at its end.
 */
export async function hasDot(): Promise<boolean> {
  return (await browser.action.getBadgeText({})) === dot;
}

export async function setDot(): Promise<void> {
  await browser.action.setBadgeText({ text: dot });
}

export async function clearDot(): Promise<void> {
  await browser.action.setBadgeText({ text: '' });
}
