import { amountBands } from '../model/observation';
import type { MethodId } from '../model/payment-method';

export const noticeKinds = ['off', 'dot', 'system'] as const;

/** Whether the popup may offer to have a shop read by itself from then on. Access to all shops overrules both. */
export const accessChoices = ['per-shop', 'on-press'] as const;

/** What the shopper set once. */
export interface Settings {
  /** The methods they own, the most important first. */
  readonly wallets: readonly MethodId[];
  /** Language tag of the interface; null: the browser's. */
  readonly language: string | null;
  /** Conditions that looks are kept with, never read from a page. ISO 3166-1 alpha-2. */
  readonly market: string | null;
  readonly signedIn: boolean | null;
  /** ISO 4217, with the band of the usual order in it. */
  readonly currency: string | null;
  readonly amountBand: (typeof amountBands)[number] | null;
  /** Shops whose looks are not kept. */
  readonly pausedShops: readonly string[];
  /** Shops that no research export names or holds looks of. */
  readonly privateShops: readonly string[];
  /** Looks older than this are deleted; null: kept until deleted by hand. */
  readonly retentionDays: number | null;
  /** How to tell that one of their wallets appeared or disappeared at a shop they use. */
  readonly notices: (typeof noticeKinds)[number];
  /** Listen to which wallets pages ask the browser for; a page can notice it. */
  readonly hearsRequests: boolean;
  /** null: nothing was chosen yet, which is as `per-shop`. */
  readonly accessChoice: (typeof accessChoices)[number] | null;
}

/**
 * Settings from whatever was stored, by this version or another. Each part that
 * cannot be read falls back alone, so that no update loses the others.
 *
 * By hand rather than by the schema library: it stands in the popup's first view, which has to be small.
 */
export function readSettings(stored: unknown): Settings {
  const found: Partial<Record<keyof Settings, unknown>> = isRecord(stored) ? stored : {};
  return {
    wallets: listOf(found.wallets, /^[a-z0-9][a-z0-9-]{0,63}$/),
    language: textOf(found.language, /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
    market: textOf(found.market, /^[A-Z]{2}$/),
    signedIn: typeof found.signedIn === 'boolean' ? found.signedIn : null,
    currency: textOf(found.currency, /^[A-Z]{3}$/),
    amountBand: amountBands.find((band) => band === found.amountBand) ?? null,
    pausedShops: listOf(found.pausedShops, /^\S{1,300}$/),
    privateShops: listOf(found.privateShops, /^\S{1,300}$/, 100_000),
    retentionDays:
      Number.isSafeInteger(found.retentionDays) && Number(found.retentionDays) > 0 ? Number(found.retentionDays) : null,
    notices: noticeKinds.find((kind) => kind === found.notices) ?? 'off',
    hearsRequests: found.hearsRequests === true,
    accessChoice: accessChoices.find((choice) => choice === found.accessChoice) ?? null,
  };
}

export const defaultSettings: Settings = readSettings(undefined);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown, pattern: RegExp): string | null {
  return typeof value === 'string' && pattern.test(value) ? value : null;
}

/** A list with one bad item is bad: half a list would pass for the whole. */
function listOf(value: unknown, item: RegExp, most = 500): string[] {
  const isList = Array.isArray(value) && value.length <= most && value.every((text) => textOf(text, item) !== null);
  return isList ? value : [];
}
