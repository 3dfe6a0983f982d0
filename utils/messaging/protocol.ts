import type { Detection } from '../model/detection';
import type { Context } from '../model/observation';

/** A reading the top frame's reader wants kept. Sent again under the same `lookId` as the look goes on. */
export interface LookReport {
  readonly lookId: string;
  readonly observedAt: string;
  readonly host: string;
  readonly detection: Detection;
  readonly context: Pick<Context, 'lang' | 'device'>;
}

export type KeepAnswer = { readonly kept: true } | { readonly kept: false; readonly reason: NotKept };
export type NotKept = 'not-checkout' | 'storage-full' | 'storage-newer' | 'invalid' | 'paused';

/** What the popup asks about the tab it stands over. */
export interface TabStatus {
  /** null where the browser forbids reading (its own pages, the store, files). */
  readonly host: string | null;
  readonly shop: string | null;
  readonly access: 'granted' | 'this-tab' | 'none' | 'unsupported';
  /** Latest report of this tab's page since it was loaded; null before one came. */
  readonly report: LookReport | null;
  readonly kept: KeepAnswer | null;
  /** The gate has not opened and no reading was asked for, a reading is on its way, or it is done. */
  readonly reading: 'idle' | 'reading' | 'done';
}

/** Every message to the background. */
export type Request =
  | { readonly type: 'gate-opened' }
  | { readonly type: 'keep-look'; readonly report: LookReport }
  | { readonly type: 'read-frames'; readonly round: string }
  | { readonly type: 'frame-read'; readonly round: string; readonly detection: Detection }
  | { readonly type: 'look-again'; readonly tabId: number }
  | { readonly type: 'tab-status'; readonly tabId: number };

/** Every message from the background to a reader. */
export type Order =
  | { readonly type: 'read-now' }
  | { readonly type: 'read-frame'; readonly round: string }
  | {
      readonly type: 'frame-answer';
      readonly round: string;
      readonly frameId: number;
      readonly origin: string;
      readonly detection: Detection;
    };
