import type { BrowserContext, Page } from 'playwright-core';

/**
 * Answers the page's first request with the saved file, at its address. What else the page asks for must be of
 * `allowOrigins`; it cannot leave, because a navigation is answered with "no content", which keeps the document.
 */
export async function serveSavedPage(
  context: BrowserContext,
  page: Page,
  saved: { readonly url: string; readonly body: Buffer; readonly allowOrigins: readonly string[] },
): Promise<void> {
  let isServed = false;
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (!isServed && request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      isServed = true;
      await route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body: saved.body });
    } else if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      await route.fulfill({ status: 204 });
    } else if (saved.allowOrigins.includes(new URL(request.url()).origin)) await route.continue();
    else if (request.isNavigationRequest()) await route.fulfill({ status: 204 });
    else await route.abort('blockedbyclient');
  });
}
