import type { Detection } from '../../utils/model/detection';
import type { Observation } from '../../utils/model/observation';

/** An Observation as observe writes it. */
export type ObservationLine = Observation & { readonly input: string };

/** What is known of a page beside its detection. */
export interface Circumstances {
  readonly id: string;
  readonly input: string;
  readonly observedAt: string;
  readonly source: 'live' | 'archive';
  readonly host: string;
  readonly shop: string | null;
  readonly device: 'desktop' | 'mobile';
  /** Language the archive names, for pages that declare none. */
  readonly lang: string | null;
  readonly versions: Observation['versions'];
}

/** The record of one reading. */
export function observationOf(detection: Detection, about: Circumstances): ObservationLine {
  const reading = detection.kind === 'unreadable' ? undefined : detection;
  const found = detection.kind === 'offerings' ? detection : undefined;
  return {
    schema: 'observation@1',
    id: about.id,
    input: about.input,
    observedAt: about.observedAt,
    source: about.source,
    detection: detection.kind,
    reason: detection.kind === 'unreadable' ? detection.reason : null,
    shop: about.shop,
    page: { kind: reading?.pageKind ?? 'other', host: about.host },
    attribution: null,
    platform: reading?.platform ?? null,
    provider: reading?.provider ?? null,
    completeness: found?.completeness ?? (reading ? 'complete' : 'partial'),
    closedLists: found?.closedLists ?? [],
    framesUnread: found?.framesUnread ?? [],
    truncated: found?.truncated ?? false,
    unnamed: found?.unnamed ?? 0,
    offerings: found?.offerings ?? [],
    mentions: reading?.mentions ?? [],
    claims: [],
    context: {
      lang: reading?.lang ?? about.lang,
      currency: null,
      amountBand: null,
      device: about.device,
      signedIn: null,
      market: null,
      category: null,
    },
    study: null,
    note: null,
    versions: about.versions,
  };
}
