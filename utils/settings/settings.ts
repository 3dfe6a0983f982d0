import * as v from 'valibot';
import { amountBands } from '../model/observation';

const code = (pattern: RegExp) => v.nullable(v.pipe(v.string(), v.regex(pattern)));
const list = (item: v.GenericSchema<unknown, string>) => v.pipe(v.array(item), v.maxLength(500));

/** What the shopper set once. Each part that cannot be read falls back alone, so that no update loses the others. */
const settingsSchema = v.object({
  /** Ids of the methods the shopper owns, the most important first. */
  wallets: v.fallback(list(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))), []),
  /** Language tag of the interface; null: the browser's. */
  language: v.fallback(code(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), null),
  /** Conditions that looks are kept with, never read from a page. ISO 3166-1 alpha-2. */
  market: v.fallback(code(/^[A-Z]{2}$/), null),
  signedIn: v.fallback(v.nullable(v.boolean()), null),
  /** ISO 4217, with the band of the usual order in it. */
  currency: v.fallback(code(/^[A-Z]{3}$/), null),
  amountBand: v.fallback(v.nullable(v.picklist(amountBands)), null),
  /** Shops whose looks are not kept. */
  pausedShops: v.fallback(list(v.pipe(v.string(), v.maxLength(300))), []),
  /** Looks older than this are deleted; null: kept until deleted by hand. */
  retentionDays: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
  /** Tell when a wallet of mine appears or disappears at a shop I use. */
  notices: v.fallback(v.picklist(['off', 'dot', 'system']), 'off'),
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** Settings from whatever was stored, by this version or another. */
export function readSettings(stored: unknown): Settings {
  const isObject = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return v.parse(settingsSchema, isObject ? stored : {});
}

export const defaultSettings: Settings = readSettings(undefined);
