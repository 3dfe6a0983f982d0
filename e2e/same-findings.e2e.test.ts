import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { ObservationLine } from '../scripts/observe/observation-of.ts';
import { observeInputs } from '../scripts/observe/observe-inputs.ts';
import { readInputs } from '../scripts/observe/read-inputs.ts';
import type { Observation } from '../utils/model/observation.ts';
import { isLongRun } from '../utils/testing/long-run.ts';
import { demoCheckouts } from './demo/demo-checkouts.ts';
import { type DemoMall, serveDemo } from './demo/serve-demo.ts';
import { keptLooks } from './kept-looks.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';
import { observationErrors } from './observation-errors.ts';

const row = (name: string, checked = false) =>
  `<label><input type="radio" name="method"${checked ? ' checked' : ''}> ${name}</label>`;
const rows = row('PayPal', true) + row('Klarna') + row('Google Pay');
const step = (inside: string) => `<h1>Checkout</h1><h2>Payment method</h2>${inside}<button>Place order</button>`;

/** Host name → page. `PORT` stands for the server's. */
const pages: Readonly<Record<string, string>> = {
  'in-the-page': step(rows),
  'in-an-open-root': step(`<pay-list><template shadowrootmode="open">${rows}</template></pay-list>`),
  'in-a-closed-root': step(`<pay-list><template shadowrootmode="closed">${rows}</template></pay-list>`),
  'in-roots-within-roots': step(`<div id="host"></div><script>
    const outer = host.attachShadow({ mode: 'closed' });
    outer.innerHTML = '<section></section>';
    outer.firstChild.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(rows)};
  </script>`),
  'in-russian': `<h1>Оформление заказа</h1><h2>Способ оплаты</h2>${row('СБП', true)}${row('Наложенный платёж')}`,
  'in-arabic': `<h1>إتمام الطلب</h1><h2>طريقة الدفع</h2>${row('مدى', true)}${row('الدفع عند الاستلام')}`,
  'in-japanese': `<h1>ご注文手続き</h1><h2>お支払い方法</h2>${row('代金引換', true)}${row('コンビニ払い')}`,
  'behind-change':
    step(`<p>${row('Alipay', true)} <button aria-expanded="false" aria-controls="more">Change payment method</button></p>
    <div id="more" hidden>${row('WeChat Pay')}</div>`),
  'in-a-frame-of-another-script': step(
    '<iframe src="http://korean.localhost:PORT/" width="500" height="300"></iframe>',
  ),
  korean: `<h2>결제수단</h2>${row('카카오페이', true)}${row('무통장입금')}`,
  'late-in-thai': `<h1>Checkout</h1><section></section><script>setTimeout(() => {
    document.querySelector('section').innerHTML = ${JSON.stringify(`<h2>วิธีการชำระเงิน</h2>${row('พร้อมเพย์', true)}${row('เก็บเงินปลายทาง')}`)};
  }, 3000)</script>`,
  'in-a-frame-of-another-site': step('<iframe src="http://frame.localhost:PORT/" width="500" height="300"></iframe>'),
  frame: `<h2>Payment method</h2><div><template shadowrootmode="closed">${rows}</template></div>`,
  'no-checkout': '<h1>Storm warning</h1><p>A storm is coming to the coast tonight. We accept PayPal.</p>',
};

let server: http.Server;
let mall: DemoMall;
let extension: LaunchedExtension;

/** Address → what observe wrote of it. */
const observed = new Map<string, ObservationLine>();

const ownPages = Object.keys(pages).filter((name) => !['frame', 'korean', 'late-in-thai'].includes(name));
/** The long run alone: what the extension finds there is known from their own tests. */
const demoPages = demoCheckouts().filter(({ walk, host, shop }) => isLongRun && walk.length === 0 && host === shop);
const addressOf = (name: string) =>
  name in pages
    ? `http://${name}.localhost:${(server.address() as AddressInfo).port}/checkout`
    : mall.addressOf(name, demoPages.find(({ shop }) => shop === name)?.path ?? '/');

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const page = pages[(request.headers.host ?? '').split('.')[0] ?? ''];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    const body = page?.replace('PORT', String((server.address() as AddressInfo).port));
    response.end(`<!doctype html><html lang="en"><title>Checkout</title><body>${body}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  mall = await serveDemo();
  extension = await launchExtension();
  const urls = [...ownPages, ...demoPages.map(({ shop }) => shop)].map(addressOf);
  const said: string[] = [];
  const failed = await observeInputs(
    readInputs({ urls, urlsFile: undefined, archive: undefined }),
    {
      reveal: 'passive',
      allowOrigins: undefined,
      mobile: false,
      locale: 'en-US',
      concurrency: 2,
      timeoutMs: 60_000,
      explain: false,
    },
    (line) => observed.set(line.input, line),
    (message) => said.push(message),
  );
  expect(failed, said.join('\n')).toBe(0);
}, 240_000);

afterAll(async () => {
  await extension?.close();
  await mall?.close();
  server?.close();
});

/** What a page offers, without what differs from visit to visit. */
function findingsOf({ id, observedAt, input, ...findings }: Observation & { readonly input?: string }) {
  return findings;
}

it.each([...ownPages, ...demoPages.map(({ shop }) => shop)].filter((name) => name !== 'no-checkout'))(
  'the extension and observe find the same in %s',
  async (name) => {
    const line = observed.get(addressOf(name));
    expect(line && observationErrors(line)).toEqual([]);
    expect(line?.detection).toBe('offerings');
    const page = await extension.context.newPage();
    await page.goto(addressOf(name));
    await vi.waitFor(
      async () => {
        const [look] = await keptLooks(extension, `${name}.localhost`);
        expect(look && findingsOf(look)).toEqual(line && findingsOf(line));
      },
      { timeout: 30_000, interval: 500 },
    );
    await page.close();
  },
);

it.each([['in-a-closed-root'], ['in-roots-within-roots'], ['in-a-frame-of-another-site']])(
  'observe reads the rows %s',
  (name) => {
    const offerings = observed.get(addressOf(name))?.offerings ?? [];
    expect(offerings.map(({ method, prominence }) => [method, prominence])).toEqual([
      ['paypal', 'preselected'],
      ['klarna', 'visible'],
      ['google-pay', 'visible'],
    ]);
  },
);

it.each([
  ['in-russian', ['sbp', 'cash-on-delivery']],
  ['in-arabic', ['mada', 'cash-on-delivery']],
  ['in-japanese', ['cash-on-delivery', 'convenience-store']],
  ['in-a-frame-of-another-script', ['kakao-pay', 'bank-transfer']],
])('both read the rows %s', (name, methods) => {
  expect(observed.get(addressOf(name))?.offerings.map(({ method }) => method)).toEqual(methods);
});

it('the extension reads a list that comes late, in a script the page had none of before', async () => {
  const page = await extension.context.newPage();
  await page.goto(addressOf('late-in-thai'));
  await vi.waitFor(
    async () => {
      const [look] = await keptLooks(extension, 'late-in-thai.localhost');
      expect(look?.offerings.map(({ method }) => method)).toEqual(['promptpay', 'cash-on-delivery']);
    },
    { timeout: 30_000, interval: 500 },
  );
  await page.close();
});

it('neither finds a checkout where there is none', async () => {
  expect(observed.get(addressOf('no-checkout'))).toMatchObject({ detection: 'not-checkout', offerings: [] });
  const page = await extension.context.newPage();
  await page.goto(addressOf('no-checkout'));
  // A checkout opened after it and already kept shows that there was time to keep this one.
  await page.goto(addressOf('in-the-page'));
  await vi.waitFor(async () => expect(await keptLooks(extension, 'in-the-page.localhost')).not.toEqual([]), 30_000);
  expect(await keptLooks(extension, 'no-checkout.localhost')).toEqual([]);
  await page.close();
});
