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
      body: `<!doctype html><html lang="en"><title>Shop</title><body>${route.request().url().includes('/news') ? '<h1>Storm</h1><p>It rains.</p>' : product}</body></html>`,
    }),
  );
});

afterAll(() => extension?.close());

describe('a page outside the checkout', () => {
  it('has its claims kept once its popup is opened', async () => {
    const page = await extension.context.newPage();
    await page.goto('https://claims.example/product/teapot');
    const popup = await extension.openPopup(await extension.tabIdOf(page));
    await expect.poll(async () => (await keptLooks(extension, 'claims.example')).length, { timeout: 20_000 }).toBe(1);
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
});
