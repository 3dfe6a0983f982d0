import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptLooks } from './kept-looks.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';

const product = `<h1>Teapot</h1><p>A teapot of clay.</p><button>Add to basket</button>
  <footer><p>We accept</p><p>PayPal, Klarna and Visa</p></footer>
  <script type="application/ld+json">{"@type":"Offer","acceptedPaymentMethod":"http://purl.org/goodrelations/v1#ByInvoice"}</script>`;

let extension: LaunchedExtension;

beforeAll(async () => {
  extension = await launchExtension();
  await extension.context.route('https://**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Shop</title><body>${bodies[new URL(route.request().url()).pathname] ?? product}</body></html>`,
    }),
  );
});

afterAll(() => extension?.close());

const asking = `<h1>Teapot</h1><p>A teapot of clay.</p><script>
  const made = new PaymentRequest([{ supportedMethods: 'https://google.com/pay' }, { supportedMethods: 'https://pay.example' }],
    { total: { label: 'Total', amount: { currency: 'EUR', value: '1' } } });
  let refused; try { new PaymentRequest(); } catch (error) { refused = error.name; }
  document.title = [made instanceof PaymentRequest, made.constructor === PaymentRequest, refused].join(' ');
</script>`;
const checkout = `<h1>Checkout</h1><h2>Payment method</h2>
  <label><input type="radio" name="payment" checked> PayPal</label>
  <label><input type="radio" name="payment"> Gift card</label><button>Place order</button>`;

const bodies: Readonly<Record<string, string>> = {
  '/news': '<h1>Storm</h1><p>It rains.</p>',
  '/asking': asking,
  '/checkout': checkout,
};

describe('a page outside the checkout', () => {
  it('has its claims kept once its popup is opened', async () => {
    const page = await extension.context.newPage();
    await page.goto('https://claims.example/product/teapot');
    const popup = await extension.openPopup(await extension.tabIdOf(page));
    await expect.poll(async () => (await keptLooks(extension, 'claims.example')).length).toBe(1);
    const [look] = await keptLooks(extension, 'claims.example');
    expect(look).toMatchObject({ detection: 'not-checkout', shop: 'claims.example', offerings: [] });
    expect(look?.claims.map(({ method, basis }) => `${method}: ${basis}`).sort()).toEqual([
      'invoice: structured-data',
      'klarna: statement',
      'paypal: statement',
      'visa: statement',
    ]);
    await popup.close();
  });

  it('is not kept where nobody asked, nor where it claims nothing', async () => {
    const unasked = await extension.context.newPage();
    await unasked.goto('https://unasked.example/product/teapot');
    const news = await extension.context.newPage();
    await news.goto('https://news.example/news');
    const popup = await extension.openPopup(await extension.tabIdOf(news));
    await popup
      .getByText(/no checkout|not a checkout|payment/i)
      .first()
      .waitFor();
    expect(await keptLooks(extension, 'unasked.example')).toEqual([]);
    expect(await keptLooks(extension, 'news.example')).toEqual([]);
  });

  it('has its claims set beside what the checkout offers, in the popup and in the dashboard', async () => {
    const page = await extension.context.newPage();
    await page.goto('https://claims.example/checkout');
    const popup = await extension.openPopup(await extension.tabIdOf(page));
    const claim = (of: typeof popup, method: string) => of.locator(`[data-testid="claim"][data-method="${method}"]`);
    const told = () => claim(popup, 'klarna').getAttribute('data-checkout');
    await expect.poll(told).toBe('not-offered');
    expect(await claim(popup, 'paypal').innerText()).toMatch(
      /^PayPal\s+Read from: a statement \(.+\)\s+At its checkout on .+: already chosen\.$/,
    );
    expect(await popup.getByTestId('unclaimed').innerText()).toBe(
      'At the checkout without being named elsewhere: Gift card.',
    );
    await popup.close();
    const dashboard = await extension.openExtensionPage('dashboard.html#/shop/claims.example');
    await expect.poll(() => claim(dashboard, 'klarna').getAttribute('data-checkout')).toBe('not-offered');
    await dashboard.close();
    await page.close();
  });

  it('is listened to for payment requests only once that is switched on', async () => {
    const page = await extension.context.newPage();
    const made = 'true true TypeError';
    await page.goto('https://asking.example/asking');
    expect([await page.title(), await isHeard(page)]).toEqual([made, false]);
    const popup = await extension.openPopup(await extension.tabIdOf(page));
    await popup.getByRole('navigation').getByRole('button', { name: 'Settings' }).click();
    await popup.getByRole('checkbox', { name: 'Listen to what pages ask the browser for' }).check();
    await expect
      .poll(async () => {
        await page.reload();
        return isHeard(page);
      })
      .toBe(true);
    expect(await page.title()).toBe(made);
    await popup.reload();
    const claims = async () => (await keptLooks(extension, 'asking.example'))[0]?.claims;
    await expect.poll(claims).toEqual([
      {
        method: 'google-pay',
        basis: 'payment-request',
        evidence: [{ kind: 'api', state: 'declared', text: null }],
      },
    ]);
    await popup.close();
    await page.close();
  });
});

const isHeard = (page: Page) => page.evaluate(() => Symbol.for('ways-to-pay payment requests') in globalThis);
