import fs from 'node:fs';
import { type BrowserContext, type BrowserContextOptions, devices, errors, type Page } from 'playwright-core';
import { stitchFrames } from '../../utils/look/stitch-frames';
import type { Detection, UnreadableReason } from '../../utils/model/detection';
import { Deadline, inTime } from './deadline';
import type { DocumentReading } from './in-page';
import { reasonOf } from './input-error';
import { type FrameWorld, openTopWorld, openWorlds } from './isolated-worlds';
import { lookBehindInTime } from './look-behind';
import type { PageSlot } from './page-slot';
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
/** What must be left of the time for one more reading. */
const lastReadShare = 0.3;
const largestFile = 100 * 1024 * 1024;

/**
 * Opens one page and reads it; where the slot has the extension, also what its guarded press on "Change" shows. A page
 * that cannot be read is told as `unreadable`. Throws for mistakes of our own alone.
 */
export async function readPage(slot: PageSlot, input: PageInput, options: ReadPageOptions): Promise<Detection> {
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
  return slot.withContext(contextOptions, async (context, extension) => {
    // Opened first: what is looked behind must be in front.
    const asking = extension && (await extension.openExtensionPage('manifest.json'));
    const page = await context.newPage();
    const deadline = new Deadline(options.timeoutMs);
    const detection = await inTime(deadline, visit(context, page, input, saved?.body, options, deadline));
    if (detection === undefined) return unreadable('timeout');
    if (!extension || !asking || !hasClosedList(detection)) return detection;
    const say = (message: string) => options.say(`${input.input}: ${message}`);
    return (await lookBehindInTime({ extension, asking, page, say }, options.timeoutMs)) ?? detection;
  });
}

const hasClosedList = (detection: Detection): boolean =>
  detection.kind === 'offerings' && detection.closedLists.some(({ opened }) => !opened);

function contextFor(input: PageInput, options: ReadPageOptions): BrowserContextOptions {
  const { entry } = input.source === 'archive' ? input : { entry: undefined };
  const locale = options.locale ?? entry?.lang;
  return {
    ...(isMobile(input, options) ? devices['Pixel 7'] : { viewport: { width: 1280, height: 900 } }),
    ...(locale === undefined ? {} : { locale }),
    acceptDownloads: false,
  };
}

export function isMobile(input: PageInput, { mobile }: { readonly mobile: boolean }): boolean {
  return mobile || (input.source === 'archive' && input.entry.mobile === true);
}

async function visit(
  context: BrowserContext,
  page: Page,
  input: PageInput,
  body: Buffer | undefined,
  options: ReadPageOptions,
  deadline: Deadline,
): Promise<Detection> {
  let hasCrashed = false;
  page.on('crash', () => {
    hasCrashed = true;
  });
  // What a page opens beside itself is not what was asked for.
  context.on('page', (opened) => void opened.close().catch(() => undefined));
  try {
    if (body) await serveSavedPage(context, page, { body, allowOrigins: options.allowOrigins ?? [] });
    const problem = await arrive(page, input, deadline, options.say);
    return problem ? unreadable(problem) : await readSettled(page, input, options, deadline);
  } catch (error) {
    // It took all the memory, or nested deeper, than the browser grants a page.
    if (hasCrashed) return unreadable('limit');
    throw error;
  }
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
    const response = await page.goto(input.url, { waitUntil: 'commit', timeout: deadline.leftMs() });
    if (response && response.status() >= 400) {
      say(`${input.input}: answered with status ${response.status()}`);
      return 'load-failed';
    }
  } catch (error) {
    if (error instanceof errors.TimeoutError) throw error;
    if (isDownload) return 'not-html';
    if (/crashed/i.test(reasonOf(error))) throw error;
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
    const { contentType, isLoading, detection } = await readOnce(page, input, options, deadline);
    if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return unreadable('not-html');
    const isListLoading = detection.kind === 'unreadable' && detection.reason === 'list-not-loaded';
    const isTimeUp = deadline.leftMs() < deadline.budgetMs * lastReadShare;
    if (isTimeUp && isLoading) return unreadable('timeout');
    if (isTimeUp || !(isLoading || isListLoading)) return detection;
    await sleep(readAgainMs);
  }
}

async function readOnce(
  page: Page,
  input: PageInput,
  options: ReadPageOptions,
  deadline: Deadline,
): Promise<Pick<DocumentReading, 'contentType' | 'isLoading' | 'detection'>> {
  for (;;) {
    try {
      const watcher = await openTopWorld(page, options.reader);
      await watcher.call('quiet', [quietMs[input.source], deadline.leftMs() * settleShare], deadline.leftMs());
      return await readFrames(await openWorlds(page, options.reader), input, options, deadline);
    } catch (error) {
      // The page moved on while we looked: look at where it went.
      if (!isGone(error) || deadline.leftMs() === 0) throw error;
      await sleep(50);
    }
  }
}

async function readFrames(
  [top, ...frames]: readonly FrameWorld[],
  input: PageInput,
  options: ReadPageOptions,
  deadline: Deadline,
) {
  if (top === undefined) throw new Error('the page has no frame');
  const read = async (world: FrameWorld) => {
    const reading = await world.call('read', [options.explain], deadline.leftMs());
    const where = world === top ? input.input : `${input.input} [${world.url}]`;
    for (const [step, detail] of reading.steps) options.say(`${where} ${step}: ${JSON.stringify(detail)}`);
    return reading;
  };
  const page = await read(top);
  const readings: DocumentReading[] = [];
  for (const frame of frames) {
    const reading = await read(frame).catch((error: unknown) => {
      // A frame that went meanwhile is named as unread by the page above it.
      if (isGone(error)) return undefined;
      throw error;
    });
    if (reading) readings.push(reading);
  }
  const isShown = readings.length
    ? await top.call('inSight', [readings.map(({ width, height }) => ({ width, height }))], deadline.leftMs())
    : [];
  const detection = stitchFrames(
    page.detection,
    readings.filter((_, index) => isShown[index] === true),
  );
  return { ...page, detection };
}

/** Told by the protocol when a document or frame has gone since it was found. */
function isGone(error: unknown): boolean {
  return /context was destroyed|Cannot find (default )?context|uniqueContextId not found|No frame (for|with)|frame was detached|Inspected target navigated|navigated or closed|Session closed/i.test(
    reasonOf(error),
  );
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

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
