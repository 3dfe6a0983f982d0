import type { Filed } from '../attribution/attribute';
import type { LookReport } from '../messaging/protocol';
import type { Detection } from '../model/detection';
import type { Observation } from '../model/observation';
import { completenessOf } from './completeness-of';
import { shopOf } from './shop-of';

/** The record to keep of a look, in its stored form. */
export function observationOf(
  report: LookReport,
  extensionVersion: string,
  { shop, attribution }: Filed = { shop: shopOf(report.host), attribution: null },
): Observation {
  const { detection } = report;
  return {
    schema: 'observation@1',
    id: report.lookId,
    observedAt: report.observedAt,
    source: 'live',
    detection: detection.kind,
    reason: detection.kind === 'unreadable' ? detection.reason : null,
    shop,
    attribution,
    ...foundBy(detection, report.host),
    claims: report.claims ?? [],
    context: {
      ...report.context,
      currency: null,
      amountBand: null,
      signedIn: null,
      market: null,
      category: null,
    },
    study: null,
    note: null,
    versions: { extension: extensionVersion, ...report.versions },
  };
}

function foundBy(detection: Detection, host: string) {
  const reading = detection.kind === 'unreadable' ? undefined : detection;
  const list =
    detection.kind === 'offerings'
      ? detection
      : { closedLists: [], framesUnread: [], truncated: false, unnamed: 0, offerings: [] };
  return {
    page: { kind: reading?.pageKind ?? 'other', host },
    platform: reading?.platform ?? null,
    provider: reading?.provider ?? null,
    // Nothing was read, so nothing can be said to be missing.
    completeness: reading ? completenessOf(list) : 'partial',
    closedLists: list.closedLists,
    framesUnread: list.framesUnread,
    truncated: list.truncated,
    unnamed: list.unnamed,
    offerings: list.offerings,
    mentions: reading?.mentions ?? [],
  } as const;
}
