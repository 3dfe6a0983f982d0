import type { Whose } from '../attribution/whose-page';
import type { WalletAnswer } from '../history/wallet-answer';
import type { Detection } from '../model/detection';
import type { Attribution, Context, Observation } from '../model/observation';
import type { Claim } from '../model/offering';
import type { Script } from '../page/scripts';
import type { LettingThrough, ListRef, RevealOffer, RevealOutcome } from '../reveal/outcome';

/** A reading the top frame's reader wants kept. Sent again under the same `lookId` as the look goes on. */
export interface LookReport {
  readonly lookId: string;
  /** When the look began: ISO 8601, UTC. */
  readonly observedAt: string;
  readonly host: string;
  readonly detection: Detection;
  /** Whose page it is, as far as the page tells. */
  readonly whose?: Whose | undefined;
  /** What a page outside the checkout says the shop takes. */
  readonly claims?: readonly Claim[] | undefined;
  readonly context: Pick<Context, 'lang' | 'device'>;
  /** What the reading was made with. */
  readonly versions: Pick<Observation['versions'], 'catalogue' | 'rules'>;
}

export type KeepAnswer = { readonly kept: true } | { readonly kept: false; readonly reason: NotKept };
export type NotKept = 'not-checkout' | 'storage-full' | 'storage-failed' | 'storage-newer' | 'paused' | 'deleted';
/** To the reader alone: what it sent makes no sense, or its page is no longer the one in the tab. */
export type ReportAnswer = KeepAnswer | { readonly kept: false; readonly reason: 'invalid' | 'outdated' };

/** What the popup asks about the tab it stands over. */
export interface TabStatus {
  /** null where the browser forbids reading (its own pages, the store, files). */
  readonly host: string | null;
  readonly shop: string | null;
  /** How the shop behind a hosted cashier is known. */
  readonly attribution: Attribution | null;
  readonly access: 'granted' | 'this-tab' | 'none' | 'unsupported';
  /** Latest report of this tab's page since it was loaded; null before one came. */
  readonly report: LookReport | null;
  readonly kept: KeepAnswer | null;
  /** The gate has not opened and no reading was asked for, a reading is on its way, it is done, or it broke off. */
  readonly reading: 'idle' | 'reading' | 'done' | 'failed';
  /** For the shopper's own methods, by the report and the shop's looks; null where these cannot be read. */
  readonly answers: readonly WalletAnswer[] | null;
}

/** What one frame of a page holds, as its own reader sees it. */
export interface FrameReading {
  /** `null` for a frame without one (sandboxed, `data:`). */
  readonly origin: string;
  /** Size of the frame's own window, by which the page above recognises its element. */
  readonly width: number;
  readonly height: number;
  readonly detection: Detection;
  /** The shopper has acted inside the frame, unseen by the page above. */
  readonly touched: boolean;
}

/** Every message to the background. */
export type Request =
  | { readonly type: 'gate-opened' }
  | { readonly type: 'keep-look'; readonly report: LookReport }
  /** The payment step was left although the document stays. */
  | { readonly type: 'look-left' }
  | { readonly type: 'read-frames' }
  | { readonly type: 'frame-changed' }
  /** A reading broke off; `kind` is the error's class, for the count of failures. */
  | { readonly type: 'reading-failed'; readonly kind: string }
  /** A reader has met scripts whose words it does not have. */
  | { readonly type: 'bring-words'; readonly scripts: readonly Script[] }
  /** The shopper turned to the page, or it is over: nothing is to be held back any longer. */
  | { readonly type: 'lift-guard' }
  /** After a list was looked behind the page did by itself what showing one does not need. */
  | { readonly type: 'page-misbehaved' }
  /** Is the network still held back for the reveal that goes by this token? */
  | { readonly type: 'is-guarded'; readonly token: string }
  | { readonly type: 'look-again'; readonly tabId: number }
  | { readonly type: 'tab-status'; readonly tabId: number }
  | { readonly type: 'what-is-behind'; readonly tabId: number }
  | {
      readonly type: 'look-behind';
      readonly tabId: number;
      readonly list: ListRef;
      readonly letting: LettingThrough;
    }
  /** The shopper's standing wish for the shop in that tab. */
  | { readonly type: 'always-look-behind'; readonly tabId: number; readonly always: boolean };

/** What the background answers to each. */
export interface Answers {
  readonly 'gate-opened': true;
  readonly 'keep-look': ReportAnswer;
  readonly 'look-left': true;
  readonly 'read-frames': readonly FrameReading[];
  readonly 'frame-changed': true;
  readonly 'reading-failed': true;
  /** Once the words are there. */
  readonly 'bring-words': true;
  readonly 'lift-guard': true;
  readonly 'page-misbehaved': true;
  readonly 'is-guarded': boolean;
  /** false where the tab cannot be read. */
  readonly 'look-again': boolean;
  readonly 'tab-status': TabStatus;
  readonly 'what-is-behind': RevealOffer;
  readonly 'look-behind': RevealOutcome;
  readonly 'always-look-behind': true;
}

/** Every message from the background to the reader of a tab's top frame. */
export type Order =
  | { readonly type: 'read-now' }
  /** The page may be read no longer. */
  | { readonly type: 'stop' }
  /** Answered with the id of the look going on, or null: also tells that there is a reader at all. */
  | { readonly type: 'which-look' }
  /** From the side panel: bring the first of these labels that is in sight into the middle. Answered with whether one was found. */
  | { readonly type: 'scroll-to'; readonly labels: readonly string[] };
