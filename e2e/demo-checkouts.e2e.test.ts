import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '../utils/model/observation.ts';
import { type DemoCheckout, demoCheckouts, type ExpectedLook } from './demo/demo-checkouts.ts';
import { type DemoMall, serveDemo } from './demo/serve-demo.ts';
import { visitCheckout } from './demo/visit-checkout.ts';
import { keptLooks } from './kept-looks.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';

let mall: DemoMall;
let extension: LaunchedExtension;

beforeAll(async () => {
  mall = await serveDemo();
  extension = await launchExtension();
});

afterAll(async () => {
  await extension.close();
  await mall.close();
});

describe('the extension keeps what a person sees at a demo checkout', () => {
  it.each(demoCheckouts().map((checkout) => [checkout.title, checkout] as const))('%s', async (_title, checkout) => {
    const page = await visitCheckout(extension, mall, checkout);
    await expect
      .poll(async () => (await looksOf(checkout)).map(summaryOf), { interval: 300 })
      .toEqual([expectedOf(checkout)]);
    await page.close();
  });

  it('files a second visit as a look of its own', async () => {
    const [checkout] = demoCheckouts();
    if (!checkout) throw new Error('The mall has no checkout.');
    const page = await visitCheckout(extension, mall, checkout);
    await expect.poll(async () => (await looksOf(checkout)).length, { interval: 300 }).toBe(2);
    await page.close();
  });

  it('sends nothing that could have paid', async () => {
    expect(mall.requests.length).toBeGreaterThan(demoCheckouts().length);
    expect(mall.payments()).toEqual([]);
  });
});

describe('the recorder of the mall', () => {
  it('tells a press on the order button', async () => {
    const page = await extension.context.newPage();
    await page.goto(mall.addressOf('northwind', '/checkout'));
    await page.getByRole('button', { name: 'Place order' }).click();
    await page.waitForURL('**/pay');
    expect(mall.payments()).toEqual([{ method: 'POST', host: 'northwind.localhost', path: '/pay' }]);
    await page.close();
  });
});

function looksOf(checkout: DemoCheckout): Promise<Observation[]> {
  return keptLooks(extension, `${checkout.host}.localhost`);
}

type Summary = Omit<ExpectedLook, 'opened'> &
  Pick<Observation, 'detection' | 'shop'> & { readonly order: readonly string[] };

/** A kept look in the terms of `expected.json`; the order of methods counts. */
function summaryOf(look: Observation): Summary {
  const { offerings } = look;
  return {
    detection: look.detection,
    shop: look.shop,
    order: offerings.map(({ method }) => method),
    offerings: Object.fromEntries(offerings.map(({ method, prominence }) => [method, prominence])),
    unavailable: offerings.filter(({ available }) => !available).map(({ method }) => method),
    networks: offerings.flatMap(({ networks }) => networks).sort(),
    behind: Object.fromEntries(
      offerings.flatMap(({ method, behind }) => (behind === null ? [] : [[method, behind] as const])),
    ),
    closedLists: look.closedLists.filter(({ opened }) => !opened).map(({ label }) => label ?? ''),
  };
}

function expectedOf({ shop, offerings, unavailable, networks, behind, closedLists }: DemoCheckout): Summary {
  return {
    detection: 'offerings',
    // Also where another host's cashier showed the methods.
    shop: `${shop}.localhost`,
    order: Object.keys(offerings),
    offerings,
    unavailable,
    networks: [...networks].sort(),
    behind,
    closedLists,
  };
}
