import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ObservationLine } from '../scripts/observe/observation-of.ts';
import { observeInputs } from '../scripts/observe/observe-inputs.ts';
import { parseObserveOptions } from '../scripts/observe/observe-options.ts';
import { readInputs } from '../scripts/observe/read-inputs.ts';
import { isLongRun } from '../utils/testing/long-run.ts';
import { observationErrors } from './observation-errors.ts';

const rows = `<h1>Checkout</h1><h2>Payment method</h2>
  <label><input type="radio" name="method" checked> PayPal</label>
  <label><input type="radio" name="method"> Klarna</label><button>Place order</button>`;
const loadingThenRows = `<h1>Checkout</h1><h2>Payment method</h2><div id="list" aria-busy="true"></div><button>Place order</button>
  <script>setTimeout(() => { list.innerHTML = ${JSON.stringify(rows)}; list.removeAttribute('aria-busy'); }, 2500)</script>`;

const buried = `${rows.replace('<button>', '<button id="change" type="button" aria-expanded="false" aria-controls="more">Change payment method</button><div id="more"></div><button>')}
  <script>change.onclick = () => {
    fetch('/told', { method: 'POST' }).catch(() => {});
    more.innerHTML = change.ariaExpanded === 'true' ? '' : '<label><input type="radio" name="method"> Apple Pay</label>';
    change.ariaExpanded = String(change.ariaExpanded !== 'true');
  }</script>`;

const nested =
  'let e = document.body; for (let i = 0; i < 30000; i++) e = e.appendChild(document.createElement("div"))';
/** Read until their time is up, which is for the long run. */
const largePages: Readonly<Record<string, string>> = isLongRun
  ? {
      nests: `<body><script>${nested}</script>`,
      nestsInMarkup: '<div>'.repeat(2000),
      largeText: `<p>${'pay here '.repeat(300_000)}`,
      manyNodes: '<p>x</p>'.repeat(20_000),
    }
  : {};

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'observe-'));
let shop: Recorder;
let stranger: Recorder;

beforeAll(async () => {
  shop = await record((url) => {
    if (url === '/rows.js')
      return { type: 'text/javascript', body: `document.body.innerHTML = ${JSON.stringify(rows)}` };
    if (url === '/elsewhere') return { status: 302, location: `${stranger.origin}/from-redirect` };
    if (url === '/data') return { type: 'application/json', body: '{"a":1}' };
    if (url === '/loading') return { type: 'text/html', body: loadingThenRows };
    if (url === '/buried') return { type: 'text/html', body: buried };
    if (url === '/moved') return { type: 'text/html', body: '<script>location.replace("/checkout")</script>' };
    if (url === '/checkout') return { type: 'text/html', body: rows };
    return { status: 404, type: 'text/html', body: rows };
  });
  stranger = await record(() => ({ type: 'text/plain', body: 'reached' }));
});

afterAll(() => {
  shop.close();
  stranger.close();
  fs.rmSync(folder, { recursive: true });
});

describe('a saved page', () => {
  it('is served at its address', async () => {
    const html = `<body><script>
      if (location.href === 'https://pay.shop.co.uk/step/2?a=b') document.write(${JSON.stringify(rows)});
    </script>`;
    const [line] = await observeSaved({ served: html }, 'https://pay.shop.co.uk/step/2?a=b');
    expect(line).toMatchObject({
      input: 'served',
      source: 'archive',
      detection: 'offerings',
      shop: 'shop.co.uk',
      page: { host: 'pay.shop.co.uk' },
      offerings: [{ method: 'paypal', prominence: 'preselected' }, { method: 'klarna' }],
    });
  });

  it('reaches nothing and goes nowhere, whatever it tries', async () => {
    const there = stranger.origin;
    const html = `<link rel="preconnect" href="${there}"><link rel="prefetch" href="${there}/prefetch">
      <link rel="stylesheet" href="${there}/style"><meta http-equiv="refresh" content="0;url=${there}/refresh"><body>${rows}
      <img src="${there}/image"><iframe src="${there}/frame"></iframe><object data="${there}/object"></object>
      <form id="form" method="post" action="${there}/post"></form><a id="link" href="${there}/link" ping="${there}/ping">x</a>
      <script>
        fetch('${there}/fetch').catch(() => {});
        fetch('/same-origin').catch(() => {});
        navigator.sendBeacon('${there}/beacon', 'x');
        new WebSocket('${there.replace('http', 'ws')}/socket');
        new EventSource('${there}/events');
        new Worker(URL.createObjectURL(new Blob(["fetch('${there}/worker').catch(() => {})"])));
        const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${new URL(there).host}' }] });
        peer.createDataChannel('x');
        peer.createOffer().then((offer) => peer.setLocalDescription(offer));
        window.open('${there}/open');
        addEventListener('load', () => {
          link.click();
          form.submit();
          location.href = '${there}/location';
        });
      </script>`;
    const [line] = await observeSaved({ hostile: html });
    expect(line?.offerings.map(({ method }) => method)).toEqual(['paypal', 'klarna']);
    expect(stranger.requests).toEqual([]);
  });

  it('reaches the origins it is allowed, and nothing by way of them', async () => {
    const html = `<body><script src="${shop.origin}/rows.js"></script><img src="${shop.origin}/elsewhere"><img src="${stranger.origin}/image">`;
    const [line] = await observeSaved({ open: html }, 'https://shop.example/', ['--allow-origin', shop.origin]);
    expect(line?.offerings.map(({ method }) => method)).toEqual(['paypal', 'klarna']);
    expect(shop.requests).toEqual(expect.arrayContaining(['/rows.js', '/elsewhere']));
    expect(stranger.requests).toEqual([]);
  });
});

it('gives every page a line in its place, however bad the page', async () => {
  const { status, lines } = await runCommand([
    '--archive',
    saveArchive({
      good: rows,
      asks: `<script>alert(1); confirm(2); onbeforeunload = () => 'stay'</script>${rows}`,
      reloads: `<script>location.reload()</script>${rows}`,
      ...largePages,
      broken: '<<<table><tr><div <p "\' <sel<option></scr',
      empty: '',
      binary: '\0\0\0binary',
      missing: null,
      goodAgain: rows,
    }),
    '--timeout',
    '10',
    '--concurrency',
    '2',
  ]);
  expect(status).toBe(0);
  expect(lines.flatMap(observationErrors)).toEqual([]);
  const outcomes = Object.fromEntries(lines.map(({ input, detection, reason }) => [input, reason ?? detection]));
  expect(outcomes).toEqual({
    good: 'offerings',
    asks: 'offerings',
    reloads: 'offerings',
    // Whether they are read in time is up to the machine.
    ...Object.fromEntries(
      Object.keys(largePages).map((name) => [name, expect.stringMatching(/^(limit|timeout|not-checkout)$/)]),
    ),
    broken: 'not-checkout',
    empty: 'not-checkout',
    binary: 'not-html',
    missing: 'load-failed',
    goodAgain: 'offerings',
  });
  expect(Object.keys(outcomes).at(-1)).toBe('goodAgain');
}, 180_000);

it('ends a page that never rests when its time is up, and goes on', async () => {
  const loops = {
    ...(isLongRun ? { atOnce: `${rows}<script>for (;;);</script>` } : {}),
    later: `${rows}<script>setTimeout(() => { for (;;); }, 20)</script>`,
  };
  const lines = await observe(['--archive', saveArchive({ ...loops, plain: rows }), '--timeout', '4']);
  expect(lines.map(({ input, detection, reason }) => [input, reason ?? detection])).toEqual([
    ...Object.keys(loops).map((name) => [name, 'timeout']),
    ['plain', 'offerings'],
  ]);
}, 120_000);

it('reads live pages, follows where they lead and waits for their list', async () => {
  const urls = ['/checkout', '/moved', '/loading', '/data', '/nowhere'].map((at) => shop.origin + at);
  const lines = await observe([...urls, 'http://127.0.0.1:9/']);
  expect(lines.flatMap(observationErrors)).toEqual([]);
  expect(lines.map(({ source, detection, reason }) => [source, reason ?? detection])).toEqual([
    ['live', 'offerings'],
    ['live', 'offerings'],
    ['live', 'offerings'],
    ['live', 'not-html'],
    ['live', 'load-failed'],
    ['live', 'load-failed'],
  ]);
}, 120_000);

it('reaches only the origins it is allowed on live pages too', async () => {
  stranger.requests.length = 0;
  const urls = [`${shop.origin}/elsewhere`, `${stranger.origin}/`];
  const lines = await observe([...urls, '--allow-origin', shop.origin]);
  expect(lines.map(({ reason }) => reason)).toEqual(['load-failed', 'load-failed']);
  expect(stranger.requests).toEqual([]);
}, 60_000);

it('as a phone is a phone', async () => {
  const lines = await observe(['--archive', saveArchive({ page: rows }), '--mobile']);
  expect(lines.map(({ context }) => context.device)).toEqual(['mobile']);
});

it('writes what is in sight alone when nothing is to be revealed', async () => {
  const hidden = `${rows.replace('<button>', '<button aria-expanded="false" aria-controls="more">Change payment method</button><div id="more" hidden><label><input type="radio" name="method"> Apple Pay</label></div><button>')}`;
  const archive = saveArchive({ page: hidden });
  const methodsOf = (lines: readonly ObservationLine[]) => lines[0]?.offerings.map(({ method }) => method);
  expect(methodsOf(await observe(['--archive', archive]))).toEqual(['paypal', 'klarna', 'apple-pay']);
  const inSight = await observe(['--archive', archive, '--reveal', 'none']);
  expect(methodsOf(inSight)).toEqual(['paypal', 'klarna']);
  expect(inSight[0]?.completeness).toBe('partial');
});

describe('with looking behind lists', () => {
  const listsOf = ({ closedLists }: ObservationLine) => closedLists.map(({ label, opened }) => [label, opened]);
  const shownOf = ({ offerings }: ObservationLine) =>
    offerings.map(({ method, prominence, behind }) => [method, prominence, behind]);

  it('what a guarded press shows is one step away, and nothing reaches the shop', async () => {
    const url = `${shop.origin}/buried`;
    const [passive] = await observe([url]);
    expect([listsOf(passive!), passive?.completeness]).toEqual([[['Change payment method', false]], 'partial']);
    shop.requests.length = 0;
    const [line] = await observe([url, '--reveal', 'look-behind']);
    expect(observationErrors(line!)).toEqual([]);
    expect(line).toMatchObject({ id: passive?.id, source: 'live', completeness: 'complete' });
    expect(listsOf(line!)).toEqual([['Change payment method', true]]);
    expect(shownOf(line!)).toEqual([
      ['paypal', 'preselected', null],
      ['klarna', 'visible', null],
      ['apple-pay', 'one-step', 'Change payment method'],
    ]);
    expect(shop.requests.filter((path) => path === '/told')).toEqual([]);
  }, 120_000);

  it('saved pages are pressed too; those that are no checkout, or have nothing closed, are read as ever', async () => {
    const lines = await observeSaved({ buried, plain: rows, other: '<h1>About us</h1>' }, undefined, [
      '--reveal',
      'look-behind',
    ]);
    expect(lines.flatMap(observationErrors)).toEqual([]);
    expect(lines.map(({ offerings }) => offerings.map(({ method }) => method))).toEqual([
      ['paypal', 'klarna', 'apple-pay'],
      ['paypal', 'klarna'],
      [],
    ]);
    expect(lines.map(({ source, detection }) => [source, detection])).toEqual([
      ['archive', 'offerings'],
      ['archive', 'offerings'],
      ['archive', 'not-checkout'],
    ]);
    expect(stranger.requests).toEqual([]);
  }, 120_000);
});

it.each<[string, readonly string[], RegExp]>([
  ['no input', [], /^observe: nothing to observe/],
  ['an unknown option', ['--fast'], /^observe: Unknown option '--fast'/],
  [
    'a manifest that is not there',
    ['--archive', '/no/manifest.json'],
    /^observe: manifest \/no\/manifest.json cannot be read/,
  ],
  [
    'an output that cannot be written',
    ['http://127.0.0.1:9/', '--out', '/dev/null/x'],
    /^observe: --out \/dev\/null\/x cannot be written/,
  ],
])('ends with status 1 and one clear line: %s', async (_name, args, message) => {
  const { status, stdout, stderr } = await runCommand(args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

async function observeSaved(saved: Record<string, string>, url?: string, args: readonly string[] = []) {
  stranger.requests.length = 0;
  return observe(['--archive', saveArchive(saved, url), ...args]);
}

/** Writes pages and their manifest; null leaves the file out. */
function saveArchive(saved: Readonly<Record<string, string | null>>, url = 'https://shop.example/checkout'): string {
  const at = fs.mkdtempSync(path.join(folder, 'archive-'));
  fs.mkdirSync(path.join(at, 'pages'));
  for (const [id, html] of Object.entries(saved))
    if (html !== null) fs.writeFileSync(path.join(at, 'pages', `${id}.html`), html);
  const manifest = path.join(at, 'manifest.json');
  fs.writeFileSync(manifest, JSON.stringify(Object.keys(saved).map((id) => ({ id, url }))));
  return manifest;
}

/** As the command does, without its start and in one browser; slow machines get more time. */
async function observe(args: readonly string[]): Promise<ObservationLine[]> {
  const options = parseObserveOptions(['--timeout', '60', '--concurrency', '1', ...args]);
  if (!options) throw new Error(`no options in ${args.join(' ')}`);
  const lines: ObservationLine[] = [];
  const said: string[] = [];
  const failed = await observeInputs(
    readInputs(options),
    options,
    (line) => lines.push(line),
    (message) => said.push(message),
  );
  expect(failed, said.join('\n')).toBe(0);
  return lines;
}

async function runCommand(args: readonly string[]) {
  const root = path.resolve(import.meta.dirname, '..');
  const command = spawn(process.execPath, ['--import', 'tsx', 'scripts/observe.ts', ...args], { cwd: root });
  const text = async (stream: NodeJS.ReadableStream) => {
    let all = '';
    for await (const chunk of stream) all += String(chunk);
    return all;
  };
  const [stdout, stderr, status] = await Promise.all([
    text(command.stdout),
    text(command.stderr),
    new Promise<number | null>((resolve) => command.on('close', resolve)),
  ]);
  const lines = stdout.split('\n').flatMap((line): ObservationLine[] => (line ? [JSON.parse(line)] : []));
  return { status, stdout, stderr, lines };
}

interface Recorder {
  readonly origin: string;
  /** Paths asked for; a connection without a request is one too. */
  readonly requests: string[];
  close(): void;
}

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly location?: string;
}

async function record(answer: (path: string) => Answer): Promise<Recorder> {
  const requests: string[] = [];
  const server = http.createServer((request, response) => {
    const { status = 200, type = 'text/plain', body = '', location } = answer(request.url ?? '');
    requests.push(request.url ?? '');
    response.writeHead(status, {
      'content-type': type,
      'access-control-allow-origin': '*',
      ...(location ? { location } : {}),
    });
    response.end(body);
  });
  server.on('connection', (socket) =>
    socket.once('close', () => socket.bytesRead === 0 && requests.push('a connection')),
  );
  server.on('upgrade', (request, socket) => {
    requests.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => server.close(),
  };
}
