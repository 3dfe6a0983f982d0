import type { FrameReading } from '../../utils/messaging/protocol';

/** What one injected reader offers to the next injection and to the background's calls into its world. */
export interface Reader {
  isAlive(): boolean;
  readNow(): void;
  /** null in the top frame. */
  readFrame(): FrameReading | null;
}

/** A symbol: an element with the id of a named property would pass for it. The background looks for the same one. */
export const readerKey = Symbol.for('ways-to-pay reader');
