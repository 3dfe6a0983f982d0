import type { BrowserContext, Page, Request, Route } from 'playwright-core';

/** Runs in a world of its own before the page's scripts; history and anchors within the document stay free. */
const stayHere = `navigation.addEventListener('navigate', (event) => {
  if (!event.destination.sameDocument) event.preventDefault();
});`;

/**
 * Answers the page's first request with the saved file, at its address. What else the page asks for must be of
 * `allowOrigins`, and it cannot leave.
 */
export async function serveSavedPage(
  context: BrowserContext,
  page: Page,
  saved: { readonly body: Buffer; readonly allowOrigins: readonly string[] },
): Promise<void> {
  let isServed = false;
  await context.route('**/*', refuse);
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (!isServed) {
      isServed = true;
      await route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: saved.body });
    } else if (saved.allowOrigins.includes(new URL(request.url()).origin) && !leavesThePage(request)) {
      await route.continue();
    } else await refuse(route);
  });
  // Refusing the request would be enough to keep the page, but a navigation that is under way stops its parsing.
  const session = await context.newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: stayHere, worldName: 'ways-to-pay' });
}

/** "No content" for a navigation keeps the document; an error would replace it by the browser's own page. */
async function refuse(route: Route): Promise<void> {
  if (route.request().isNavigationRequest()) await route.fulfill({ status: 204 });
  else await route.abort('blockedbyclient');
}

function leavesThePage(request: Request): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    return request.frame().parentFrame() === null;
  } catch {
    // Playwright knows no frame for the first request of a new window.
    return true;
  }
}
