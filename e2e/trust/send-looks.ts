import type { Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import type { KeepAnswer, LookReport } from '../../utils/messaging/protocol.ts';
import { makeDetection } from '../../utils/testing/make-detection.ts';
import { readObservations } from '../kept-looks.ts';
import type { LaunchedExtension } from '../launch-extension.ts';

/** What a sender in a tab was told. */
export interface Sent {
  readonly acknowledged: readonly string[];
  readonly retries: number;
}

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Different in every run and for every number; both fit an id of a look. */
export function lookIds(run: number, count: number): string[] {
  const spelled = (value: number, length: number) =>
    Array.from({ length }, (_, place) => digits[Math.floor(value / 32 ** (length - 1 - place)) % 32]).join('');
  return Array.from({ length: count }, (_, index) => `01JD${spelled(run, 11)}${spelled(index, 11)}`);
}

/**
 * Has a tab's own world send one look an id, so many a second, each until it is
 * acknowledged: as a reader does, only faster.
 */
export async function sendLooks(
  ours: Page,
  tabId: number,
  host: string,
  ids: readonly string[],
  perSecond: number,
): Promise<Sent> {
  const report: LookReport = {
    lookId: '',
    observedAt: '2026-11-22T22:38:00.000Z',
    host,
    detection: { kind: 'unreadable', reason: 'list-not-loaded' },
    context: { lang: null, device: 'desktop' },
    versions: { catalogue: 'soak', rules: 'soak' },
  };
  const detection: LookReport['detection'] = makeDetection({ lang: 'en' });
  // As text: on its way into a tab an argument loses what is null in it.
  return ours.evaluate(
    async ({ tab, parameters }) => {
      const { scripting } = (globalThis as unknown as { chrome: typeof browser }).chrome;
      const [answer] = await scripting.executeScript({
        target: { tabId: tab },
        args: [parameters],
        func: async ({ looks, every, sample }) => {
          const { runtime } = (globalThis as unknown as { chrome: typeof browser }).chrome;
          const acknowledged: string[] = [];
          let retries = 0;
          const sendSurely = async (lookId: string) => {
            for (let attempt = 0; attempt < 200; attempt++) {
              try {
                const message = { type: 'keep-look', report: { ...(JSON.parse(sample) as object), lookId } };
                const said: KeepAnswer | undefined = await runtime.sendMessage(message);
                if (said?.kept) {
                  acknowledged.push(lookId);
                  return;
                }
              } catch {
                // The worker was ended under it: once more, as a reader does.
              }
              retries += 1;
              await new Promise((resolve) => setTimeout(resolve, 100 + 50 * Math.min(attempt, 10)));
            }
          };
          const sending: Promise<void>[] = [];
          for (const lookId of looks) {
            sending.push(sendSurely(lookId));
            await new Promise((resolve) => setTimeout(resolve, every));
          }
          await Promise.all(sending);
          return { acknowledged, retries };
        },
      });
      return answer?.result as Sent;
    },
    {
      tab: tabId,
      parameters: { looks: [...ids], every: 1000 / perSecond, sample: JSON.stringify({ ...report, detection }) },
    },
  );
}

/** How many of the acknowledged looks are not stored, and how many are stored more often than once. */
export async function countLosses(
  ours: Page,
  acknowledged: readonly string[],
): Promise<{ lost: number; twice: number }> {
  const stored = (await ours.evaluate(readObservations)).map(({ id }) => id);
  const unique = new Set(stored);
  return { lost: acknowledged.filter((id) => !unique.has(id)).length, twice: stored.length - unique.size };
}

/** Ends the whole browser as a crash or a power cut would. */
export async function crash({ context }: LaunchedExtension): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('There is no browser to end.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('The browser does not tell its process.');
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(main.id, 'SIGKILL');
  await gone;
}
