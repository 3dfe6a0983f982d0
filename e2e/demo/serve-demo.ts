import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { demoShopNames } from './demo-checkouts.ts';

/** One request a page of the mall made, as the server got it. */
export interface DemoRequest {
  readonly method: string;
  /** Without the port: `taote.localhost`. */
  readonly host: string;
  readonly path: string;
}

export interface DemoMall {
  readonly port: number;
  /** Every request so far, in order. */
  readonly requests: readonly DemoRequest[];
  /** Those that would have cost a shopper money: everything but a plain read, and every read of `/pay…`. */
  readonly payments: () => DemoRequest[];
  readonly addressOf: (shop: string, path: string) => string;
  readonly close: () => Promise<void>;
}

/**
 * Serves each folder beside this file as a shop of its own at
 * `http://<folder>.localhost:<port>/`. Browsers resolve such names to this
 * machine by themselves and treat them as secure contexts.
 *
 * `port` 0 takes a free one.
 */
export async function serveDemo(port = 0): Promise<DemoMall> {
  const requests: DemoRequest[] = [];
  const server = http.createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname } = new URL(request.url ?? '/', 'http://mall.invalid');
    const entry = { method: request.method ?? 'GET', host, path: pathname };
    requests.push(entry);
    request.resume();
    const { status, mediaType, body } = answerTo(entry, listeningPort(server));
    response.writeHead(status, { 'content-type': mediaType, 'cache-control': 'no-store' });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const listening = listeningPort(server);
  return {
    port: listening,
    requests,
    payments: () => requests.filter(isPayment),
    addressOf: (shop, pagePath) => `http://${shop}.localhost:${listening}${pagePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isPayment({ method, path: requested }: DemoRequest): boolean {
  return (method !== 'GET' && method !== 'HEAD') || requested.startsWith('/pay');
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface Answer {
  readonly status: number;
  readonly mediaType: string;
  readonly body: string | Buffer;
}

function answerTo(request: DemoRequest, port: number): Answer {
  if (request.host === 'localhost' || request.host === '127.0.0.1') return page(200, directory(port));
  if (isPayment(request)) return page(200, '<!doctype html><title>Thank you</title><h1>Thank you for your order</h1>');
  const file = fileOf(request);
  if (file === undefined) return page(404, '<!doctype html><title>Not found</title><h1>Not found</h1>');
  const content = fs.readFileSync(file);
  const extension = path.extname(file);
  // Pages that lead to another host of the mall need its port.
  if (extension === '.html') return page(200, content.toString('utf8').replaceAll('%PORT%', String(port)));
  return { status: 200, mediaType: mediaTypes[extension] ?? 'application/octet-stream', body: content };
}

function page(status: number, body: string): Answer {
  return { status, mediaType: 'text/html; charset=utf-8', body };
}

/** `/checkout` is `checkout.html` in the shop's folder. */
function fileOf({ host, path: requested }: DemoRequest): string | undefined {
  const folder = host.replace(/\.localhost$/, '');
  if (!demoShopNames().includes(folder) || !/^(?:\/[\w-]+(?:\.[\w-]+)*)+$/.test(requested)) return undefined;
  const named = path.extname(requested) === '' ? `${requested}.html` : requested;
  const file = path.join(import.meta.dirname, folder, named);
  return fs.existsSync(file) ? file : undefined;
}

function directory(port: number): string {
  const links = demoShopNames().map(
    (shop) => `<li><a href="http://${shop}.localhost:${port}/checkout">${shop}.localhost</a>`,
  );
  return `<!doctype html><title>Demo mall</title><h1>Demo mall</h1><ul>${links.join('')}</ul>`;
}

function listeningPort(server: http.Server): number {
  return (server.address() as AddressInfo).port;
}
