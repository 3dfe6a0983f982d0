/** What sort of thing a payment method is; `code-sign` is a merchant's printed code on a counter. */
export const families = [
  'card',
  'card-network',
  'wallet',
  'express',
  'bnpl',
  'bank-redirect',
  'bank-transfer',
  'direct-debit',
  'voucher',
  'cash',
  'gift-card',
  'store-credit',
  'points',
  'carrier',
  'crypto',
  'friend-pay',
  'code-sign',
] as const;
export type PaymentMethodFamily = (typeof families)[number];

/** Kebab-case English brand name, as in `utils/catalogue/methods/`. Never renamed once released. */
export type MethodId = string;

/** A standard way to pay: one file in `utils/catalogue/methods/<family>/<id>.json`. */
export interface PaymentMethod {
  readonly id: MethodId;
  /** The brand's own English name. */
  readonly name: string;
  /** Language tag → the name as written in that language. */
  readonly nativeNames: Readonly<Record<string, string>>;
  readonly family: PaymentMethodFamily;
  /** Company behind it, for grouping by owner. */
  readonly operator: string | null;
  /** ISO 3166-1 alpha-2 codes where shoppers mainly use it; empty: worldwide or generic. */
  readonly regions: readonly string[];
  readonly domain: string | null;
  /** The wallet it usually sits under (Huabei under Alipay). */
  readonly parent: MethodId | null;
  /** Strings seen as the method's label; each belongs to one method. */
  readonly aliases: readonly string[];
  /** Labels that are also everyday words: they count only inside a payment list. */
  readonly weakAliases: readonly string[];
  /** Provider → the codes it uses for this method. */
  readonly psp: Readonly<Record<string, readonly string[]>>;
  /** Lower-case substrings of logo file names, classes and sprite ids, safe anywhere. */
  readonly assetTokens: readonly string[];
  /** As above, but only as a whole token between separators and inside a payment list. */
  readonly weakAssetTokens: readonly string[];
  /** Host + path prefixes of scripts and frames that show the method itself is wired up. */
  readonly scripts: readonly string[];
  /** A page, or the name of the list the entry came from. */
  readonly source: string;
}
