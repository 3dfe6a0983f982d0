import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import WebSocket from 'ws';
import { findFirefox } from '../../scripts/browser.mjs';

/** What is shipped: access is given in the test, by pressing the button for it. */
const folder = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
const addonId = 'ways-to-pay@ways-to-pay.example';
const uuid = '5d2f4f0a-8f3c-4d59-9a7b-3c1f6c1d7e10';
const answerWithinMs = 30_000;

export interface FirefoxTab {
  /** Runs an expression in the page and gives its value; promises are waited for. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the mouse, as a person does, in the middle of the first element of that selector. */
  press(selector: string): Promise<void>;
  /** Brings it before the others. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchedFirefox {
  readonly version: string;
  open(address: string): Promise<FirefoxTab>;
  openExtensionPage(pathAndHash: string): Promise<FirefoxTab>;
  close(): Promise<void>;
}

/** Starts a headless Firefox with the built extension in it, driven by WebDriver BiDi. Permission dialogs say yes by themselves. */
export async function launchFirefox(): Promise<LaunchedFirefox> {
  const program = findFirefox();
  if (!program) throw new Error('No Firefox found.');
  if (!fs.existsSync(path.join(folder, 'manifest.json')))
    throw new Error(`No built extension in ${folder}: build it first.`);
  const profile = makeProfile();
  const browser = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)));
    browser.stderr.on('data', (data) => {
      said += data;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
  });
  const bidi = await connect(`${address}/session`);
  const session = await bidi.send('session.new', { capabilities: {} });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });

  const open = async (url: string): Promise<FirefoxTab> => {
    const { context } = await bidi.send('browsingContext.create', { type: 'tab' });
    // Pages of an extension never report that they are loaded.
    await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    const evaluate = async (expression: string) => {
      const answer = await bidi.send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      const { result, exceptionDetails } = answer as {
        result?: { value?: string };
        exceptionDetails?: { text: string };
      };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    };
    await waitUntil(
      async () => (await evaluate(`location.href !== 'about:blank' && document.readyState`)) === 'complete',
    );
    return {
      evaluate,
      async press(selector) {
        await bidi.send('browsingContext.activate', { context });
        const place = (await evaluate(`(() => {
          const element = document.querySelector(${JSON.stringify(selector)});
          if (!element) return null;
          element.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
        })()`)) as { x: number; y: number } | null;
        if (!place) throw new Error(`nothing at ${selector}`);
        await bidi.send('input.performActions', {
          context,
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [
                { type: 'pointerMove', ...place },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        });
      },
      activate: async () => void (await bidi.send('browsingContext.activate', { context })),
      close: async () => void (await bidi.send('browsingContext.close', { context })),
    };
  };

  return {
    version: String((session.capabilities as { browserVersion?: string } | undefined)?.browserVersion),
    open,
    openExtensionPage: (pathAndHash) => open(`moz-extension://${uuid}/${pathAndHash}`),
    async close() {
      await bidi.send('browser.close', {});
      bidi.close();
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000))]);
      browser.kill('SIGKILL');
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function makeProfile(): string {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'ways-to-pay-firefox-'));
  const preferences = {
    // Makes the address of the extension's own pages known.
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    'extensions.webextOptionalPermissionPrompts': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'remote.active-protocols': 1,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  fs.writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  return profile;
}

interface Bidi {
  send(method: string, params: object): Promise<Record<string, unknown>>;
  close(): void;
}

async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  let count = 0;
  const waiting = new Map<number, { resolve(result: Record<string, unknown>): void; reject(error: Error): void }>();
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as {
      id?: number;
      type: string;
      result?: Record<string, unknown>;
      error?: string;
      message?: string;
    };
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (!asked || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.type === 'error') asked.reject(new Error(`${message.error}: ${message.message}`));
    else asked.resolve(message.result ?? {});
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        const late = setTimeout(() => {
          waiting.delete(id);
          reject(new Error(`Firefox did not answer ${method} within ${answerWithinMs} ms`));
        }, answerWithinMs);
        waiting.set(id, {
          resolve: (result) => {
            clearTimeout(late);
            resolve(result);
          },
          reject: (error) => {
            clearTimeout(late);
            reject(error);
          },
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + answerWithinMs;
  while (!(await holds().catch(() => false))) {
    if (performance.now() > end) throw new Error('the page did not load');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
