import type { Mention, Offering } from './offering';

export const unreadableReasons = ['list-not-loaded', 'frame', 'limit', 'timeout', 'load-failed', 'not-html'] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

export const pageKinds = ['checkout', 'cashier', 'cart', 'product', 'app', 'counter', 'other'] as const;
export type PageKind = (typeof pageKinds)[number];

/** `complete`: all that could be opened was opened, no frame unread, nothing cut short. */
export type Completeness = 'complete' | 'partial';

/** A control that would show more methods. `label` is null where the allow grammar drops it. */
export interface ClosedList {
  readonly label: string | null;
  readonly opened: boolean;
}

/** What every reading of a page tells, whatever it found. */
export interface Reading {
  readonly pageKind: PageKind;
  readonly platform: string | null;
  readonly provider: string | null;
  /** BCP 47 tag the page declares, or null. */
  readonly lang: string | null;
  readonly mentions: readonly Mention[];
}

/**
 * Result of one look at one document. `offerings` may be empty: a payment step
 * read wholly that offers no choice. `not-checkout` is no such step;
 * `unreadable` means we could not look, which is not "none".
 */
export type Detection =
  | (Reading & {
      readonly kind: 'offerings';
      readonly offerings: readonly Offering[];
      readonly completeness: Completeness;
      readonly closedLists: readonly ClosedList[];
      /** Origins of unread frames of the payment section or of a known provider. */
      readonly framesUnread: readonly string[];
      /** A limit of size or time cut the reading short. */
      readonly truncated: boolean;
      /** Rows of choice whose method the catalogue does not know. */
      readonly unnamed: number;
    })
  | (Reading & { readonly kind: 'not-checkout' })
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };
