import fs from 'node:fs';
import { type BrowserContext, type BrowserContextOptions, devices, errors, type Page } from 'playwright-core';
import type { Detection, UnreadableReason } from '../../utils/model/detection';
import type { BrowserSlot } from './browser-slot';
import { Deadline, TimeIsOver } from './deadline';
import type { PageReading } from './in-page';
import { reasonOf } from './input-error';
import { openWorlds } from './isolated-worlds';
import type { PageInput } from './read-inputs';
import { serveSavedPage } from './serve-saved-page';

export interface ReadPageOptions {
  /** The script made by `buildReader`. */
  readonly reader: string;
  readonly timeoutMs: number;
  /** Say what each step of the reading found and dropped. */
  readonly explain: boolean;
  readonly mobile: boolean;
  readonly locale: string | undefined;
  /** undefined: whatever a live page asks for, and nothing for a saved one. */
  readonly allowOrigins: readonly string[] | undefined;
  /** Address of the allow-list proxy. */
  readonly proxy: string;
  readonly say: (message: string) => void;
}

/** How long a document must not change before it is read, and how much of the time it may take to settle. */
const quietMs = { live: 500, archive: 150 };
const settleShare = 0.5;
/** A list of methods that was still loading is looked at again after this time. */
const readAgainMs = 500;
const largestFile = 100 * 1024 * 1024;

/** Opens one page and reads it; a page that cannot be read is told as `unreadable`. Throws for mistakes of our own alone. */
export async function readPage(slot: BrowserSlot, input: PageInput, options: ReadPageOptions): Promise<Detection> {
  const saved = input.source === 'archive' ? loadSaved(input.entry.path) : undefined;
  if (saved !== undefined && 'reason' in saved) {
    options.say(`${input.input}: ${saved.message}`);
    return unreadable(saved.reason);
  }
  const proxyOnly = input.source === 'archive' || options.allowOrigins !== undefined;
  const contextOptions = {
    ...contextFor(input, options),
    proxyOnly,
    ...(proxyOnly ? { proxy: { server: options.proxy } } : {}),
  };
  return slot.withContext(contextOptions, async (context) => {
    const deadline = new Deadline(options.timeoutMs);
    try {
      return await deadline.within(visit(context, input, saved?.body, options, deadline));
    } catch (error) {
      if (!(error instanceof TimeIsOver || error instanceof errors.TimeoutError)) throw error;
      return unreadable('timeout');
    }
  });
}

function contextFor(input: PageInput, options: ReadPageOptions): BrowserContextOptions {
  const { entry } = input.source === 'archive' ? input : { entry: undefined };
  const locale = options.locale ?? entry?.lang;
  return {
    ...(isMobile(input, options) ? devices['Pixel 7'] : { viewport: { width: 1280, height: 900 } }),
    ...(locale === undefined ? {} : { locale }),
    acceptDownloads: false,
    serviceWorkers: 'block',
  };
}

export function isMobile(input: PageInput, { mobile }: { readonly mobile: boolean }): boolean {
  return mobile || (input.source === 'archive' && input.entry.mobile === true);
}

async function visit(
  context: BrowserContext,
  input: PageInput,
  body: Buffer | undefined,
  options: ReadPageOptions,
  deadline: Deadline,
): Promise<Detection> {
  const page = await context.newPage();
  // What a page opens beside itself is not what was asked for.
  context.on('page', (opened) => void opened.close().catch(() => undefined));
  if (body) await serveSavedPage(context, page, { url: input.url, body, allowOrigins: options.allowOrigins ?? [] });
  const problem = await arrive(page, input, deadline, options.say);
  if (problem) return unreadable(problem);
  return readSettled(page, input, options, deadline);
}

/** Loads the page; the reason when there is nothing to read. */
async function arrive(
  page: Page,
  input: PageInput,
  deadline: Deadline,
  say: (message: string) => void,
): Promise<UnreadableReason | undefined> {
  let isDownload = false;
  page.on('download', () => {
    isDownload = true;
  });
  try {
    const response = await page.goto(input.url, { waitUntil: 'domcontentloaded', timeout: deadline.leftMs() });
    if (response && response.status() >= 400) {
      say(`${input.input}: answered with status ${response.status()}`);
      return 'load-failed';
    }
  } catch (error) {
    if (error instanceof errors.TimeoutError) throw error;
    if (isDownload) return 'not-html';
    say(`${input.input}: ${reasonOf(error).split('\n')[0]}`);
    return 'load-failed';
  }
  // Pages that never stop loading are read as they are.
  await page.waitForLoadState('load', { timeout: deadline.leftMs() * settleShare }).catch((error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
  });
  return undefined;
}

/** Reads when the document has come to rest, and again while its list of methods is still loading. */
async function readSettled(
  page: Page,
  input: PageInput,
  options: ReadPageOptions,
  deadline: Deadline,
): Promise<Detection> {
  for (;;) {
    const { contentType, detection, steps } = await readOnce(page, options, quietMs[input.source], deadline);
    for (const { step, detail } of steps) options.say(`  ${step}: ${JSON.stringify(detail)}`);
    if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return unreadable('not-html');
    const isLoading = detection.kind === 'unreadable' && detection.reason === 'list-not-loaded';
    if (!isLoading || deadline.leftMs() < deadline.budgetMs * 0.3) return detection;
    await new Promise((resolve) => setTimeout(resolve, readAgainMs));
  }
}

async function readOnce(
  page: Page,
  { reader, explain }: ReadPageOptions,
  quiet: number,
  deadline: Deadline,
): Promise<PageReading> {
  for (;;) {
    const document = page.url();
    try {
      const [top] = await openWorlds(page, reader);
      if (top === undefined) throw new Error('the page has no frame');
      await top.call('quiet', [quiet, deadline.leftMs() * settleShare], deadline.leftMs());
      // Frames and shadow roots may have come since.
      const [settled] = await openWorlds(page, reader);
      return JSON.parse(String(await settled?.call('read', [explain], deadline.leftMs()))) as PageReading;
    } catch (error) {
      // The page moved on while we looked: look at where it went.
      if (!isGone(error) || deadline.leftMs() === 0) throw error;
      await page.waitForLoadState('domcontentloaded', { timeout: deadline.leftMs() });
      if (page.url() === document) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function isGone(error: unknown): boolean {
  return /Execution context was destroyed|Cannot find context|No frame (for|with)|Frame was detached|Inspected target navigated/.test(
    reasonOf(error),
  );
}

function loadSaved(
  file: string,
): { readonly body: Buffer } | { readonly reason: UnreadableReason; readonly message: string } {
  try {
    if (fs.statSync(file).size > largestFile)
      return { reason: 'limit', message: `${file} is larger than ${largestFile} bytes` };
    const body = fs.readFileSync(file);
    // No text has a zero byte near its start; pictures and archives do.
    if (body.subarray(0, 1024).includes(0)) return { reason: 'not-html', message: `${file} is not a text` };
    return { body };
  } catch (error) {
    return { reason: 'load-failed', message: reasonOf(error) };
  }
}

function unreadable(reason: UnreadableReason): Detection {
  return { kind: 'unreadable', reason };
}
