import type { ClosedList, Completeness, PageKind, UnreadableReason } from './detection';
import type { Claim, Mention, Offering } from './offering';

export const amountBands = ['<10', '10-50', '50-200', '200-1000', '>1000'] as const;

/** Conditions of a look. `amountBand`, `signedIn` and `category` are set by the person, never read. */
export interface Context {
  readonly lang: string | null;
  /** ISO 4217 */
  readonly currency: string | null;
  /** In `currency`. */
  readonly amountBand: (typeof amountBands)[number] | null;
  readonly device: 'desktop' | 'mobile';
  readonly signedIn: boolean | null;
  /** ISO 3166-1 alpha-2 */
  readonly market: string | null;
  readonly category: string | null;
}

/** On a hosted cashier: how the shop behind it is known. */
export interface Attribution {
  readonly basis: 'same-tab' | 'opener' | 'referrer' | 'page' | 'person';
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A detection we kept: one look, one record. The shape is the contract `observation@1`. */
export interface Observation {
  readonly schema: 'observation@1';
  /** Idempotent: the same look gives the same id. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly observedAt: string;
  readonly source: 'live' | 'archive' | 'manual';
  readonly detection: 'offerings' | 'not-checkout' | 'unreadable';
  readonly reason: UnreadableReason | null;
  /** Registrable domain, `app:<store id>` or `place:<slug>`; null when unknown. */
  readonly shop: string | null;
  readonly page: { readonly kind: PageKind; readonly host: string | null };
  readonly attribution: Attribution | null;
  readonly platform: string | null;
  readonly provider: string | null;
  readonly completeness: Completeness;
  readonly closedLists: readonly ClosedList[];
  readonly framesUnread: readonly string[];
  readonly truncated: boolean;
  readonly unnamed: number;
  readonly offerings: readonly Offering[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly context: Context;
  readonly study: { readonly id: string; readonly coder: string } | null;
  /** The observer's own words, never the page's. */
  readonly note: string | null;
  readonly versions: { readonly extension: string; readonly catalogue: string; readonly rules: string };
}

/** A person's verdict on one line of an observation, kept beside it, never overwriting it. */
export interface Correction {
  readonly id: string;
  /** Id of the observation it speaks of. */
  readonly observation: string;
  readonly method: string | null;
  readonly verdict: 'right' | 'not-offered' | 'missing' | 'wrong-state' | 'wrong-shop';
  readonly value: string | null;
  readonly coder: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}
