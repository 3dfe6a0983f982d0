import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '../utils/model/observation';
import { keptLooks } from './kept-looks.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';

const cashier = 'https://cashiersu18.alipay.com/standard/lightpay/lightPayCashier.htm';

/** An order page as shops have them; `head` and `link` make the ways that lead from it to the cashier. */
const order = (link: string) => `<h1>确认订单</h1><h2>支付方式</h2>
  <label><input type="radio" name="payment" value="alipay" checked>支付宝</label>
  <p>应付总额 ¥219.00</p>${link}<button>提交订单</button>`;

const cashierPage = `<h1>收银台</h1><ul id="J_SavecardList">
  <li class="row-container row-container-focus"><input class="channel-input" type="radio" name="apiCode" checked><span class="channel-name">余额宝</span></li>
  <li class="row-container"><input class="channel-input" type="radio" name="apiCode"><span class="channel-name">花呗</span></li></ul>
  <input type="submit" id="J_authSubmit" value="确认付款">`;

const links: Readonly<Record<string, string>> = {
  'same-tab': `<a id="go" href="${cashier}">去付款</a>`,
  'new-tab': `<a id="go" href="${cashier}" target="_blank" rel="opener">去付款</a>`,
  noopener: `<a id="go" href="${cashier}" target="_blank" rel="noopener">去付款</a>`,
  noreferrer: `<a id="go" href="${cashier}" rel="noreferrer">去付款</a>`,
  chain: '<a id="go" href="https://hop-one.example/start">去付款</a>',
  first: `<a id="go" href="${cashier}">去付款</a>`,
  second: `<a id="go" href="${cashier}">去付款</a>`,
};

let extension: LaunchedExtension;

beforeAll(async () => {
  extension = await launchExtension();
  await extension.context.route('https://**/*', async (route) => {
    const { hostname } = new URL(route.request().url());
    const body =
      hostname === 'hop-one.example'
        ? '<meta http-equiv="refresh" content="0;url=https://hop-two.example/pay">'
        : hostname === 'hop-two.example'
          ? `<script>location.replace(${JSON.stringify(cashier)})</script>`
          : hostname.endsWith('.alipay.com')
            ? cashierPage
            : order(links[hostname.replace('.example', '')] ?? '');
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh-CN"><title>付款</title><body>${body}</body></html>`,
    });
  });
});

afterAll(() => extension?.close());

/** Opens a shop's order page and waits until it was read. */
async function openShop(name: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`https://${name}.example/checkout`);
  await expect.poll(async () => (await keptLooks(extension, `${name}.example`)).length).toBe(1);
  return page;
}

/** The look at the cashier that was not there before. */
async function newCashierLook(before: readonly Observation[]): Promise<Observation> {
  const known = new Set(before.map(({ id }) => id));
  let look: Observation | undefined;
  await expect
    .poll(async () => {
      look = (await cashierLooks()).find(({ id }) => !known.has(id));
      return look?.offerings.length ?? 0;
    })
    .toBe(2);
  return look as Observation;
}

const cashierLooks = () => keptLooks(extension, new URL(cashier).hostname);

describe('a look at a hosted cashier', () => {
  it.each([
    ['same-tab', { basis: 'same-tab', confidence: 'high' }],
    ['noreferrer', { basis: 'same-tab', confidence: 'medium' }],
    ['new-tab', { basis: 'opener', confidence: 'high' }],
    ['noopener', { basis: 'opener', confidence: 'high' }],
    ['chain', { basis: 'same-tab', confidence: 'low' }],
  ] as const)('is filed under the shop that led there: %s', async (name, attribution) => {
    const before = await cashierLooks();
    const page = await openShop(name);
    await page.locator('#go').click();
    expect(await newCashierLook(before)).toMatchObject({
      shop: `${name}.example`,
      page: { kind: 'cashier', host: new URL(cashier).hostname },
      attribution,
    });
  });

  it('is filed under its own shop each where two go on side by side', async () => {
    const [first, second] = [await openShop('first'), await openShop('second')];
    const before = await cashierLooks();
    await second.locator('#go').click();
    const ofSecond = await newCashierLook(before);
    await first.locator('#go').click();
    const ofFirst = await newCashierLook([...before, ofSecond]);
    expect([ofFirst.shop, ofSecond.shop]).toEqual(['first.example', 'second.example']);
  });

  it('is filed under no shop where nothing tells of one, until the shopper says whose it is', async () => {
    const before = await cashierLooks();
    const page = await extension.context.newPage();
    await page.goto(cashier);
    const look = await newCashierLook(before);
    expect(look).toMatchObject({ shop: null, attribution: null });

    const popup = await extension.openPopup(await extension.tabIdOf(page));
    const said = popup.getByTestId('cashier');
    await said.getByText('Say which shop it is').click();
    await said.getByRole('textbox').fill('https://www.same-tab.example/cart');
    await said.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => popup.getByRole('heading', { level: 1 }).innerText()).toBe('same-tab.example');
    expect(await said.getAttribute('data-basis')).toBe('person');
    await expect.poll(() => popup.getByTestId('earlier').getAttribute('data-state')).toBe('seen');
    const dashboard = await extension.openExtensionPage('dashboard.html#/shop/same-tab.example');
    await expect.poll(() => dashboard.getByRole('heading', { name: 'same-tab.example' }).count()).toBe(1);
    await dashboard.getByText('余额宝').first().waitFor();
    await dashboard.close();

    await said.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => said.getAttribute('data-basis')).toBe('none');
    expect((await cashierLooks()).find(({ id }) => id === look.id)).toEqual(look);
  });
});
