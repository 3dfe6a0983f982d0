import crypto from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import { checkoutPage, type SuitePage } from './checkout-shell.ts';

export interface Suite {
  /** Address of a page's checkout; every page stands on a host of its own. */
  addressOf(name: string): string;
  hostOf(name: string): string;
  /** Requests that were harm, by the page whose host began them or named it. */
  hitsOf(name: string): string[];
  close(): Promise<void>;
}

const libraries: Readonly<Record<string, string>> = {
  '/vue.js': 'node_modules/vue/dist/vue.global.prod.js',
  '/preact.js': 'node_modules/preact/dist/preact.mjs',
};

const scripts: Readonly<Record<string, string>> = {
  '/worker.js': 'onmessage = (e) => fetch(e.data, { method: "POST" })',
  '/shared.js': 'onconnect = (e) => { e.ports[0].onmessage = (m) => fetch(m.data.url, { method: "POST" }) }',
  '/channel.js':
    'const c = new BroadcastChannel("pay"); c.onmessage = (e) => fetch(e.data, { method: "POST" }); onconnect = () => 0',
  '/service.js':
    'oninstall = () => skipWaiting(); onactivate = (e) => e.waitUntil(clients.claim()); onmessage = (e) => fetch(e.data, { method: "POST" })',
};

const rows = ['Klarna', 'iDEAL']
  .map((name) => `<label><input type="radio" name="payment_method"> ${name}</label>`)
  .join('');

/** Serves the pages at `http://<slug>.localhost:<port>/checkout` and writes down every request that is harm. */
export async function serveSuite(
  pages: readonly (SuitePage & { readonly needs?: 'vue' | 'preact' })[],
): Promise<Suite> {
  const hits: { readonly host: string; readonly what: string }[] = [];
  const bySlug = new Map(pages.map((page) => [slugOf(page.name), page]));
  const server = http.createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://suite.invalid');
    request.resume();
    const answer = (status: number, type: string, body: string | Buffer, more: SuitePage['headers'] = {}) => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...more });
      response.end(body);
    };
    if (pathname.startsWith('/hit/')) {
      // A frame or worker of another host works for the page that told it.
      const from = searchParams.get('of') ?? request.headers.referer;
      hits.push({
        host: host === 'provider.localhost' && from ? new URL(from).hostname : host,
        what: `${request.method} ${pathname}`,
      });
      return answer(200, 'text/html', '<h1>Thank you for your order</h1>');
    }
    const library = libraries[pathname];
    if (library)
      return answer(200, 'text/javascript', fs.readFileSync(path.resolve(import.meta.dirname, '../..', library)));
    if (scripts[pathname]) return answer(200, 'text/javascript', scripts[pathname]);
    if (pathname === '/list') return answer(200, 'text/html', rows);
    if (pathname === '/list.js') return answer(200, 'text/javascript', `export const rows = ${JSON.stringify(rows)}`);
    if (pathname === '/told-frame') {
      return answer(
        200,
        'text/html',
        '<script>onmessage = (e) => fetch(e.data + "?of=" + encodeURIComponent(document.referrer), { method: "POST" })</script>',
      );
    }
    if (pathname === '/card-frame') {
      return answer(
        200,
        'text/html',
        '<form method="post" action="/hit/card"><p>Card number</p><input name="n"></form>',
      );
    }
    if (pathname === '/beside') {
      return answer(
        200,
        'text/html',
        '<script>const pay = (what) => fetch(what, { method: "POST" }); new BroadcastChannel("beside").onmessage = (e) => pay(e.data); addEventListener("storage", (e) => e.newValue && pay(e.newValue))</script>',
      );
    }
    if (pathname === '/pay-frame') {
      return answer(
        200,
        'text/html',
        '<body style="margin:0"><button style="width:100%;height:140px">Pay now</button><script>document.querySelector("button").onclick = () => fetch("/hit/pay?of=" + encodeURIComponent(document.referrer), { method: "POST" }).then(() => { document.body.textContent = "Thank you" })</script>',
      );
    }
    if (pathname === '/pay-form-frame') {
      return answer(
        200,
        'text/html',
        '<body style="margin:0"><form method="post" action="/hit/pay"><button style="width:100%;height:140px">Pay now</button></form>',
      );
    }
    const page = bySlug.get(host.replace(/\.localhost$/, ''));
    if (!page) return answer(404, 'text/plain', 'Not found');
    if (pathname !== '/checkout') return answer(200, 'text/html', '<h1>Shop</h1>');
    return answer(200, 'text/html', withLibrary(checkoutPage(page), page.needs), page.headers);
  });
  // The server no longer counts them among its connections, and waits for them all the same.
  const sockets = new Set<Duplex>();
  server.on('upgrade', (request, socket) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const accept = crypto
      .createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.on('data', (data: Buffer) => {
      // Text frames only: closing is no harm.
      if (((data[0] ?? 0) & 0x0f) === 1) hits.push({ host, what: 'message on a socket' });
    });
    sockets.add(socket);
    for (const gone of ['end', 'error']) socket.on(gone, () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (name) => `http://${slugOf(name)}.localhost:${port}/checkout`,
    hostOf: (name) => `${slugOf(name)}.localhost`,
    hitsOf: (name) => hits.filter(({ host }) => host === `${slugOf(name)}.localhost`).map(({ what }) => what),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A host name's label: letters, digits and a short sum, for names of other scripts. */
function slugOf(name: string): string {
  const sum = crypto.createHash('sha1').update(name).digest('hex').slice(0, 5);
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return `${plain || 'page'}-${sum}`;
}

function withLibrary(html: string, needs: 'vue' | 'preact' | undefined): string {
  if (needs === 'vue') return html.replace('<script>', '<script src="/vue.js"></script><script>');
  if (needs !== 'preact') return html;
  return html.replace(
    '<script>',
    '<script type="module">import * as preact from "/preact.js"; window.preact = preact;</script><script>',
  );
}
