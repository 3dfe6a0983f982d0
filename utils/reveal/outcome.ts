import type { Refusal } from './plan';

/** What may pass while a list is opened: nothing at the first press, plain reads (GET) at the second. */
export const lettingThrough = ['nothing', 'reads'] as const;
export type LettingThrough = (typeof lettingThrough)[number];

/** Nothing is pressed that was not made safe by then: on a slow device the guard would go before it has done its work. */
export const longestArmingMs = 3000;
/** What the page tried while it was held. */
export interface Attempts {
  /** Plain reads held back. */
  readonly reads: number;
  /** Requests and messages that send something, held back. */
  readonly sends: number;
  /** Windows, dialogs, submissions, navigations, payment sheets: what showing a list never needs. */
  readonly misdeeds: readonly string[];
}

/** At least so long after each press nothing is let go: much that a handler does later it does within a second. */
export const heldMs = 1100;
/** From the press on no reveal holds a page for longer, whatever becomes of the rest of the extension. */
export const longestRevealMs = 3400;

/** A closed list of a page's top document: by the label of its control, and which of those with that label. */
export interface ListRef {
  readonly label: string | null;
  /** 0-based, in page order. */
  readonly nth: number;
}

/** Why nothing was pressed although the list as such may be opened. */
export const hindrances = [
  'no-access',
  'not-loaded',
  'not-in-front',
  'in-use',
  'too-old',
  'often-enough',
  'unguarded',
  'misbehaved-before',
  'needed-network-before',
  'no-reader',
] as const;
export type Hindrance = (typeof hindrances)[number];

/** How looking behind one control ended. */
export type RevealOutcome =
  | { readonly kind: 'read'; readonly found: number; readonly leftOpen: boolean }
  /** It opened, and nothing new was in it. */
  | { readonly kind: 'nothing-new'; readonly leftOpen: boolean }
  /** As some menus do at a press that is not the shopper's own. */
  | { readonly kind: 'did-not-open' }
  /** It stayed empty and requests of the page were held back; `reads`: letting plain reads through may fill it. */
  | { readonly kind: 'held-back'; readonly reads: boolean }
  /** The page did what showing a list does not need; it was stopped or put right, and is remembered. */
  | { readonly kind: 'misbehaved'; readonly found: number }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'refused'; readonly because: Refusal | Hindrance }
  /** Somebody left the page or loaded it anew meanwhile. */
  | { readonly kind: 'left' }
  | { readonly kind: 'failed' };

/** What the popup may offer at a page's closed lists. */
export interface RevealOffer {
  readonly access: boolean;
  readonly remembered: HostMemory | null;
  readonly always: boolean;
  readonly lists: readonly (ListRef & { readonly refused: Refusal | Hindrance | null })[];
}

export const hostMemories = ['misbehaved', 'needs-network'] as const;
export type HostMemory = (typeof hostMemories)[number];
