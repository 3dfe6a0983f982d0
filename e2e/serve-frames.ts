import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** How long the page of a late frame is waited for, in milliseconds. */
const lateMs = 2500;

const document_ = (body: string) =>
  `<!doctype html><html lang="en"><title>Payment</title><body style="margin:0"><h2>Payment method</h2>${body}</body></html>`;

/** A list of one method, as a frame of a shop or of a payment company would hold it. */
const list = (label: string) => document_(`<label><input type="radio" name="payment"> ${label}</label>`);

const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Nine kinds of frames, each with a method of its own. Sizes differ, as a page's frames do. */
export const frameKinds: readonly {
  readonly kind: string;
  readonly method: string;
  readonly frame: (port: number) => string;
}[] = [
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

/**
 * A shop whose checkout (`/checkout`) has a method in each kind of frame, and whose
 * card form in a frame of another company (`/pay`) holds what somebody typed; in
 * `/checkout-late` the frames, one within another too, come long after the page.
 * Served under any name below `.localhost`.
 */
export async function serveFrames(): Promise<{ readonly port: number; close(): void }> {
  let port = 0;
  const server = http.createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://x');
    if (pathname === '/late') await new Promise((resolve) => setTimeout(resolve, lateMs));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageAt(pathname, decodeURIComponent(search.slice(1)), port));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  return { port, close: () => server.close() };
}

function pageAt(path: string, label: string, port: number): string {
  switch (path) {
    case '/list':
    case '/late':
      return list(label);
    case '/nest-late':
      return document_(frame(`src="http://deeper.localhost:${port}/late?${label}"`, 26));
    case '/checkout-late':
      return document_(
        frame(`src="http://provider.localhost:${port}/late?Klarna"`, 41) +
          frame(`src="http://provider.localhost:${port}/nest-late?iDEAL"`, 42),
      );
    case '/nest':
      return document_(frame(`src="http://deeper.localhost:${port}/list?${label}"`, 25));
    case '/typed':
      return document_('<label>Card number <input autocomplete="cc-number" value="4111 1111 1111 1111"></label>');
    case '/checkout':
      return document_(frameKinds.map((each) => each.frame(port)).join('') + fill);
    default:
      return document_(
        `<label><input type="radio" name="payment" checked> Invoice</label>${frame(`src="http://provider.localhost:${port}/typed"`, 40)}`,
      );
  }
}
