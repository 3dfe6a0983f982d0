import type { Page } from 'playwright-core';
import type { LaunchedExtension } from '../launch-extension.ts';

/** Has the popup look behind every closed list it offers to, one after the other; how each ended. */
export async function lookBehindLists(extension: LaunchedExtension, page: Page): Promise<string[]> {
  const popup = await extension.openPopup(await extension.tabIdOf(page));
  const ended: string[] = [];
  try {
    await popup.locator('[data-testid="method-row"], [data-testid="state"]').first().waitFor();
    const button = popup.locator('[data-testid="look-behind"][data-letting="nothing"][aria-disabled="false"]').first();
    for (let list = 0; list < mostLists; list++) {
      // Without any list there is none to wait for; with one the button comes once its control was looked at.
      if ((await popup.getByTestId('closed-list').count()) === 0) break;
      if (!(await appears(button))) break;
      await button.click();
      const result = popup.locator('[data-testid="reveal-result"]:not([data-kind="busy"]):not([data-kind="none"])');
      await result.waitFor();
      ended.push((await result.getAttribute('data-kind')) ?? '');
    }
    return ended;
  } finally {
    await popup.close();
  }
}

const mostLists = 3;

function appears(button: ReturnType<Page['locator']>): Promise<boolean> {
  return button.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
}
