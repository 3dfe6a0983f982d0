import packageFile from '../../package.json' with { type: 'json' };
import type { Filed } from '../../utils/attribution/attribute';
import type { Observation } from '../../utils/model/observation';
import { holdsAt } from '../../utils/sites/rules-for';
import type { SiteRule } from '../../utils/sites/site-rule';
import { catalogueVersion, phrasesVersion } from '../load-data';
import { loadSiteRules } from '../load-site-rules';
import { startAllowListProxy } from './allow-list-proxy';
import { BrowserSlot } from './browser-slot';
import { buildReader } from './build-reader';
import { ExtensionSlot } from './extension-slot';
import { inOrder } from './in-order';
import { inSight } from './in-sight';
import { reasonOf } from './input-error';
import { observationId } from './observation-id';
import { type ObservationLine, observationOf } from './observation-of';
import type { ObserveOptions } from './observe-options';
import type { PageSlot } from './page-slot';
import type { PageInput } from './read-inputs';
import { isMobile, readPage } from './read-page';

export type Settings = Pick<
  ObserveOptions,
  'reveal' | 'allowOrigins' | 'mobile' | 'locale' | 'concurrency' | 'timeoutMs' | 'explain'
>;

/**
 * Observes every input in a real browser and hands on one line each, in their order.
 * Answers how many got none, because something of our own went wrong; `say` was told what. To look behind lists
 * it needs the extension built for tests.
 */
export async function observeInputs(
  inputs: readonly PageInput[],
  settings: Settings,
  emit: (line: ObservationLine) => void,
  say: (message: string) => void,
): Promise<number> {
  const rules = await loadSiteRules();
  const versions = readVersions();
  const reader = await buildReader();
  const proxy = await startAllowListProxy(settings.allowOrigins ?? []);
  const slots = Array.from({ length: settings.concurrency }, () =>
    settings.reveal === 'look-behind' ? new ExtensionSlot() : new BrowserSlot(),
  );
  let failed = 0;
  let done = 0;
  try {
    await inOrder(
      inputs,
      settings.concurrency,
      (input, worker) => observe(slots[worker]!, input),
      (line, input) => {
        done += 1;
        if (line === undefined) failed += 1;
        else emit(line);
        say(`${done}/${inputs.length} ${input.input}: ${line === undefined ? 'no line' : summaryOf(line)}`);
      },
    );
  } finally {
    await Promise.all(slots.map((slot) => slot.close()));
    await proxy.close();
  }
  return failed;

  async function observe(slot: PageSlot, input: PageInput): Promise<ObservationLine | undefined> {
    try {
      const detection = await readPage(slot, input, { ...settings, reader, proxy: proxy.server, say });
      return lineOf(input, settings.reveal === 'none' ? inSight(detection) : detection);
    } catch (error) {
      say(`${input.input}: ${error instanceof Error ? (error.stack ?? error.message) : reasonOf(error)}`);
      return undefined;
    }
  }

  function lineOf(input: PageInput, detection: Parameters<typeof observationOf>[0]): ObservationLine {
    const { hostname } = new URL(input.url);
    return observationOf(detection, {
      id: observationId(input, versions),
      input: input.input,
      observedAt: new Date().toISOString(),
      source: input.source,
      host: hostname,
      device: isMobile(input, settings) ? 'mobile' : 'desktop',
      lang: input.source === 'archive' ? (input.entry.lang ?? null) : null,
      versions,
      filed: filedAt(input.url, rules),
    });
  }
}

/** A saved or opened page tells not what led to it: a hosted cashier's shop stays unknown. */
function filedAt(url: string, rules: readonly SiteRule[]): Filed | undefined {
  const held = rules.filter((rule) => holdsAt(rule, new URL(url)));
  if (held.some((rule) => rule.hosted)) return { shop: null, attribution: null };
  const shop = held.find((rule) => rule.shop)?.shop;
  return shop ? { shop, attribution: null } : undefined;
}

function readVersions(): Observation['versions'] {
  return { extension: packageFile.version, catalogue: catalogueVersion(), rules: phrasesVersion() };
}

function summaryOf(line: ObservationLine): string {
  if (line.detection === 'unreadable') return `unreadable, ${line.reason}`;
  if (line.detection === 'not-checkout') return line.detection;
  const methods = line.offerings.map(({ method, prominence }) =>
    prominence === 'preselected' ? `${method}*` : method,
  );
  return methods.join(', ') || 'no choice';
}
