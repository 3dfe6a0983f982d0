import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '../utils/model/observation';
import { openShops, type Shops } from './open-shops.ts';

const row = (name: string, checked = '') => `<label><input type="radio" name="method"${checked}> ${name}</label>`;
const step = (inside: string) =>
  `<h1>Checkout</h1><div id="step"><h2>Payment method</h2><div id="list">${inside}</div><button>Place order</button></div>`;
const skeleton = '<div class="skeleton" aria-busy="true" style="height: 60px; background: #eee"></div>';

const pages: Readonly<Record<string, string>> = {
  '/skeleton': step(skeleton),
  '/open': step(row('PayPal', ' checked') + row('Klarna')),
  '/agizo': `<script>document.documentElement.lang = 'sw'</script><h2>Chagua njia ya malipo</h2>${row('Kadi ya benki', ' checked')}${row('Lipa unapopokea')}<button>Weka agizo</button>`,
  '/resumen': `<h2>Forma de pago</h2><div>${row('Tarjeta')}${row('Efectivo')}</div><button>Continuar</button>`,
  '/steps': '<h1>Checkout</h1><div id="step"><h2>Delivery address</h2><input name="street"></div>',
};

let shops: Shops;

beforeAll(async () => {
  shops = await openShops(pages);
});

afterAll(() => shops?.close());

describe('a list that comes late', () => {
  it('is no list without choices while a skeleton stands in its place, and one look once it is there', async () => {
    const page = await shops.open('skeleton', '/skeleton');
    await expectTold('skeleton', ['list-not-loaded']);
    await draw(page, '#list', row('PayPal', ' checked') + row('Klarna'));
    await expectTold('skeleton', ['paypal preselected, klarna visible']);
    await page.close();
  });

  it('that is replaced while it is open stays one look, which says what stands there now', async () => {
    const page = await shops.open('replaced', '/open');
    await expectTold('replaced', ['paypal preselected, klarna visible']);
    await draw(page, '#list', skeleton);
    await draw(page, '#list', row('PayPal') + row('Invoice', ' checked'));
    await expectTold('replaced', ['paypal visible, invoice preselected']);
    await page.close();
  });
});

it('a shop whose language the page’s tag alone tells of is read, though its address tells nothing', async () => {
  const page = await shops.open('swahili', '/agizo');
  await expectTold('swahili', ['card preselected, cash-on-delivery visible']);
  await page.close();
});

it('a shop that types its language without accents and tells of none is read in it', async () => {
  const page = await shops.open('plain', '/resumen');
  await expectTold('plain', ['card visible, cash visible']);
  await page.close();
});

describe('a checkout of one page', () => {
  it('has a look at its payment step alone, and another when the shopper comes back to it', async () => {
    const page = await shops.open('steps', '/steps');
    await goTo(page, '/steps/payment', step(row('PayPal', ' checked') + row('Klarna')));
    await expectTold('steps', ['paypal preselected, klarna visible']);
    await goTo(page, '/steps/review', '<h1>Checkout</h1><h2>Delivery address</h2><p>Home</p>');
    await goTo(page, '/steps/payment', step(row('PayPal') + row('Invoice', ' checked')));
    await expectTold('steps', ['paypal visible, invoice preselected', 'paypal preselected, klarna visible']);
    await page.close();
  });

  it('goes on in two tabs side by side without one taking the other’s look', async () => {
    const [first, second] = [await shops.open('first', '/open'), await shops.open('second', '/open')];
    await expectTold('first', ['paypal preselected, klarna visible']);
    await expectTold('second', ['paypal preselected, klarna visible']);
    await draw(first, '#list', row('PayPal', ' checked') + row('Klarna') + row('Apple Pay'));
    await draw(second, '#list', row('PayPal', ' checked') + row('Invoice'));
    await expectTold('first', ['paypal preselected, klarna visible, apple-pay visible']);
    await expectTold('second', ['paypal preselected, invoice visible']);
    await Promise.all([first.close(), second.close()]);
  });
});

async function draw(page: Page, at: string, html: string): Promise<void> {
  await page.evaluate(
    ([selector, inside]) => {
      const element = document.querySelector(selector);
      if (element) element.innerHTML = inside;
    },
    [at, html] as const,
  );
}

/** As one-page shops do: the address first, then what belongs to it. */
async function goTo(page: Page, path: string, html: string): Promise<void> {
  await page.evaluate((address) => history.pushState(null, '', address), path);
  await draw(page, 'body', html);
}

const expectTold = (shop: string, looks: readonly string[]) => expect.poll(() => told(shop)).toEqual(looks);

/** What is kept of a shop, the latest look first: its methods, or why nothing could be read. */
const told = async (shop: string): Promise<string[]> => (await shops.looksAt(shop)).map(written);

const written = ({ offerings, reason }: Observation): string =>
  reason ?? offerings.map(({ method, prominence }) => `${method} ${prominence}`).join(', ');
