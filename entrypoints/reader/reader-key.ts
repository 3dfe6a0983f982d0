import type { FrameReading } from '../../utils/messaging/protocol';

/** A closed list as the reader found it, with the element that opens it. */
export interface ListInSight {
  readonly control: Element;
  /** As it may be kept; null where the allow grammar drops it. */
  readonly label: string | null;
  readonly known: 'payment-specific' | 'generic' | 'site-rule';
  readonly hasUnknownWords: boolean;
}

export interface ListsInSight {
  readonly lists: readonly ListInSight[];
  /** Rows of choice in sight. */
  readonly rows: readonly Element[];
  /** A page where somebody else takes the shop's payment. */
  readonly isHostedCashier: boolean;
  /** What the rules of this site say must never be touched. */
  readonly never: readonly Element[];
}

/** What looking behind a control needs of the reader; the top frame's alone. */
export interface LookBehindReader {
  listsInSight(): ListsInSight;
  /** Resolved when nothing behind a list can be in words not known yet. */
  knowAllWords(): Promise<void>;
  /** Has changes of the page wait unread until the returned function is called. */
  pause(): () => void;
  /** How many methods a reading would now add to the look. */
  countNew(): number;
  /** Adds what is in sight now to the look, as found behind that control. */
  keepRevealed(label: string | null): void;
}

/** What one injected reader offers to the next injection and to the background's calls into its world. */
export interface Reader {
  isAlive(): boolean;
  readNow(): void;
  /** null in the top frame. */
  readFrame(): Promise<FrameReading | null>;
  /** Absent in frames. */
  readonly lookBehind?: LookBehindReader;
}

/** A symbol: an element with the id of a named property would pass for it. The background looks for the same one. */
export const readerKey = Symbol.for('ways-to-pay reader');
