import type { Observation } from '../model/observation';

/** A kept look at shop.example that found no choice; `rest` says what is special about it. */
export function makeObservation(id: string, rest: Partial<Observation> = {}): Observation {
  return {
    schema: 'observation@1',
    id,
    observedAt: '2026-11-01T09:00:00.000Z',
    source: 'live',
    detection: 'offerings',
    reason: null,
    shop: 'shop.example',
    page: { kind: 'checkout', host: 'shop.example' },
    attribution: null,
    platform: null,
    provider: null,
    completeness: 'complete',
    closedLists: [],
    framesUnread: [],
    truncated: false,
    unnamed: 0,
    offerings: [],
    mentions: [],
    claims: [],
    context: {
      lang: null,
      currency: null,
      amountBand: null,
      device: 'desktop',
      signedIn: null,
      market: null,
      category: null,
    },
    study: null,
    note: null,
    versions: { extension: '0.1.0', catalogue: 'test', rules: 'test' },
    ...rest,
  };
}
