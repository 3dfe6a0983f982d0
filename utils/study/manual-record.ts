import { plainOffering } from '../history/plain-offering';
import { shopTyped } from '../look/shop-typed';
import type { Observation } from '../model/observation';
import type { Prominence } from '../model/offering';
import type { MethodId } from '../model/payment-method';

/** What a person saw at a checkout no browser extension can read. */
export interface ManualRecord {
  readonly kind: 'app' | 'counter' | 'checkout';
  /** As typed: a store id, a place, a domain. */
  readonly shop: string;
  /** ISO 8601, UTC. */
  readonly observedAt: string;
  /** In the order in which they stood. */
  readonly methods: readonly { readonly method: MethodId; readonly prominence: Prominence; readonly behind: string }[];
  readonly isComplete: boolean;
  readonly device: 'desktop' | 'mobile';
  readonly note: string;
}

/** What a shop is filed under: `app:<store id>`, `place:<slug>` or its domain; undefined when that is none. */
export function manualShop(kind: ManualRecord['kind'], typed: string): string | undefined {
  const name = typed.trim().toLowerCase();
  if (name === '') return undefined;
  if (kind === 'app') return name.startsWith('app:') ? name : `app:${name.replace(/\s+/g, '')}`;
  if (kind === 'counter') return name.startsWith('place:') ? name : `place:${slugOf(name)}`;
  return shopTyped(name);
}

/** The record as an observation like any other. */
export function observationOfRecord(
  record: ManualRecord,
  id: string,
  shop: string,
  versions: Observation['versions'],
  context: Omit<Observation['context'], 'device' | 'lang'>,
  study: Observation['study'],
): Observation {
  return {
    schema: 'observation@1',
    id,
    observedAt: record.observedAt,
    source: 'manual',
    detection: 'offerings',
    reason: null,
    shop,
    page: { kind: record.kind, host: record.kind === 'checkout' ? shop : null },
    attribution: null,
    platform: null,
    provider: null,
    completeness: record.isComplete ? 'complete' : 'partial',
    closedLists: [],
    framesUnread: [],
    truncated: false,
    unnamed: 0,
    offerings: record.methods.map(({ method, prominence, behind }, index) =>
      plainOffering(method, {
        prominence,
        position: index + 1,
        behind: isBehind(prominence) && behind.trim() !== '' ? behind.trim() : null,
      }),
    ),
    mentions: [],
    claims: [],
    context: { ...context, lang: null, device: record.device },
    study,
    note: record.note.trim() === '' ? null : record.note.trim(),
    versions,
  };
}

export const isBehind = (prominence: Prominence): boolean => prominence === 'one-step' || prominence === 'two-steps';

/** Letters and digits of any script, joined by hyphens. */
const slugOf = (name: string) => name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
