import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptLooks } from './kept-looks.ts';
import { type LaunchedExtension, launchExtension } from './launch-extension.ts';

const document_ = (body: string) =>
  `<!doctype html><html lang="en"><title>Payment</title><body style="margin:0"><h2>Payment method</h2>${body}</body></html>`;

/** A list of one method, as a frame of a shop or of a payment company would hold it. */
const list = (label: string) => document_(`<label><input type="radio" name="payment"> ${label}</label>`);

const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Nine kinds of frames, each with a method of its own. Sizes differ, as a page's frames do. */
const kinds: readonly { readonly kind: string; readonly method: string; readonly frame: (port: number) => string }[] = [
  { kind: 'own origin', method: 'paypal', frame: () => frame('src="/list?PayPal"', 31) },
  {
    kind: 'cross-origin',
    method: 'klarna',
    frame: (port) => frame(`src="http://provider.localhost:${port}/list?Klarna"`, 32),
  },
  {
    kind: 'nested cross-origin',
    method: 'ideal',
    frame: (port) => frame(`src="http://provider.localhost:${port}/nest?iDEAL"`, 33),
  },
  { kind: 'srcdoc', method: 'bancontact', frame: () => frame(`srcdoc="${attribute(list('Bancontact'))}"`, 34) },
  {
    kind: 'about:blank, written by script',
    method: 'blik',
    frame: () => frame('src="about:blank" data-write="BLIK"', 35),
  },
  {
    kind: 'data:',
    method: 'apple-pay',
    frame: () => frame(`src="data:text/html,${encodeURIComponent(list('Apple Pay'))}"`, 36),
  },
  { kind: 'blob:', method: 'google-pay', frame: () => frame('data-blob="Google Pay"', 37) },
  { kind: 'sandboxed', method: 'affirm', frame: () => frame('sandbox src="/list?Affirm"', 38) },
  {
    kind: 'sandboxed srcdoc',
    method: 'afterpay',
    frame: () => frame(`sandbox srcdoc="${attribute(list('Afterpay'))}"`, 39),
  },
];

function frame(attributes: string, height: number): string {
  return `<iframe ${attributes} width="${400 + height}" height="${3 * height}"></iframe>`;
}

const fill = `<script>
  const list = (label) => ${JSON.stringify(list('LABEL'))}.replace('LABEL', label);
  for (const frame of document.querySelectorAll('[data-write]')) {
    frame.contentDocument.open(); frame.contentDocument.write(list(frame.dataset.write)); frame.contentDocument.close();
  }
  for (const frame of document.querySelectorAll('[data-blob]'))
    frame.src = URL.createObjectURL(new Blob([list(frame.dataset.blob)], { type: 'text/html' }));
</script>`;

let server: http.Server;
let extension: LaunchedExtension;
let port: number;

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://x');
    const label = decodeURIComponent(search.slice(1));
    const body =
      pathname === '/list'
        ? list(label)
        : pathname === '/nest'
          ? document_(frame(`src="http://deeper.localhost:${port}/list?${label}"`, 25))
          : pathname === '/typed'
            ? document_('<label>Card number <input autocomplete="cc-number" value="4111 1111 1111 1111"></label>')
            : document_(
                pathname === '/checkout'
                  ? kinds.map((each) => each.frame(port)).join('') + fill
                  : `<label><input type="radio" name="payment" checked> Invoice</label>${frame(`src="http://provider.localhost:${port}/typed"`, 40)}`,
              );
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  extension = await launchExtension();
});

afterAll(async () => {
  await extension?.close();
  server?.close();
});

describe('the frames of a checkout', () => {
  it('are stitched into one look of the page above, all nine kinds', async () => {
    const page = await extension.context.newPage();
    await page.goto(`http://frames.localhost:${port}/checkout`);
    const wanted = kinds.map(({ method }) => method).sort();
    const found = async () => {
      const [look] = await keptLooks(extension, 'frames.localhost');
      return look?.offerings.map(({ method }) => method).sort();
    };
    await expect.poll(found, { timeout: 30_000 }).toEqual(wanted);
    const looks = await keptLooks(extension, 'frames.localhost');
    expect(looks).toHaveLength(1);
    expect(looks[0]?.framesUnread).toEqual([]);
    const states = looks[0]?.offerings.flatMap(({ evidence }) => evidence.map(({ state }) => state));
    expect(new Set(states)).toEqual(new Set(['in-frame']));
    for (const host of ['provider.localhost', 'deeper.localhost'])
      expect(await keptLooks(extension, host), `${host} is a frame, no shop`).toEqual([]);
    await page.close();
  });

  it('are read for their labels, never for what was typed there', async () => {
    const page = await extension.context.newPage();
    await page.goto(`http://typed.localhost:${port}/pay`);
    const cards = async () => {
      const [look] = await keptLooks(extension, 'typed.localhost');
      return look?.offerings.map(({ method }) => method);
    };
    await expect.poll(cards, { timeout: 30_000 }).toContain('card');
    expect(JSON.stringify(await keptLooks(extension, 'typed.localhost'))).not.toContain('4111');
    await page.close();
  });
});
