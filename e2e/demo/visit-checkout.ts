import type { Page } from 'playwright-core';
import type { LaunchedExtension } from '../launch-extension.ts';
import type { DemoCheckout } from './demo-checkouts.ts';
import type { DemoMall } from './serve-demo.ts';

/** Opens a demo checkout in a new tab and walks to its payment step as a shopper would. */
export async function visitCheckout(
  { context }: LaunchedExtension,
  mall: DemoMall,
  checkout: DemoCheckout,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(mall.addressOf(checkout.shop, checkout.path));
  for (const label of checkout.walk) await page.getByText(label, { exact: true }).click();
  return page;
}
