import type { MethodId } from './payment-method';

/** Fewest deliberate acts before a method can be chosen. */
export const prominences = ['preselected', 'visible', 'one-step', 'two-steps'] as const;
export type Prominence = (typeof prominences)[number];

/** Why this order cannot have an offering that the page shows. */
export const unavailableReasons = ['order', 'amount', 'region', 'device', 'account', 'temporary', 'unstated'] as const;
export type UnavailableReason = (typeof unavailableReasons)[number];

export const evidenceKinds = ['label', 'image', 'control', 'frame', 'structured-data', 'api', 'site-rule'] as const;
export const evidenceStates = [
  'shown',
  'hidden-in-page',
  'opened-by-shopper',
  'revealed',
  'in-frame',
  'declared',
] as const;

/** Why we believe an offering: what was read, in which state it was, and the words of the known label. */
export interface Evidence {
  readonly kind: (typeof evidenceKinds)[number];
  readonly state: (typeof evidenceStates)[number];
  /** Passes the allow grammar of `utils/page/allow-label.ts`, or null. */
  readonly text: string | null;
}

/** How one wallet is entered: scan a code, jump to its app, ask a friend, log in. */
export const doors = ['scan', 'app', 'friend', 'account'] as const;
export type Door = (typeof doors)[number];

/** `text` holds a figure and its unit only: "2 %", "1.50 EUR". */
export interface Fee {
  readonly kind: 'fee' | 'discount';
  readonly text: string;
}

/** One method as one shop shows it. One entry per method and `saved`. */
export interface Offering {
  readonly method: MethodId;
  readonly prominence: Prominence;
  /** 1-based order as a buyer meets it. */
  readonly position: number;
  readonly available: boolean;
  readonly unavailableReason: UnavailableReason | null;
  /** Label of the control that leads to it, for `one-step` and `two-steps`, when told. */
  readonly behind: string | null;
  readonly doors: readonly Door[];
  /** An instrument the shopper saved, such as a card on file. */
  readonly saved: boolean;
  /** For `card`: ids of the accepted card networks. */
  readonly networks: readonly MethodId[];
  readonly fee: Fee | null;
  /** 0..1 */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A method the page only names or shows as a logo. */
export interface Mention {
  readonly method: MethodId;
  readonly evidence: readonly Evidence[];
}

export const claimBases = ['logo', 'statement', 'structured-data', 'payment-request'] as const;

/** What a page outside the checkout says the shop takes. */
export interface Claim {
  readonly method: MethodId;
  readonly basis: (typeof claimBases)[number];
  readonly evidence: readonly Evidence[];
}
