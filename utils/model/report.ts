import type { MethodId } from './payment-method';

export const reportClaims = ['offered', 'some-orders', 'not-offered', 'applied'] as const;

/** A published claim about one method at one shop: one file in `utils/reports/claims/`. Never mixed with observations. */
export interface Report {
  /** The file's name. */
  readonly id: string;
  /** What looks are filed under: registrable domains, `app:<store id>`. */
  readonly shops: readonly string[];
  readonly method: MethodId;
  /** `applied`: the shop has asked the method's operator and waits. */
  readonly claim: (typeof reportClaims)[number];
  /** What it was true of: ISO 8601 day, month or year. */
  readonly asOf: string;
  /** ISO 8601 day. */
  readonly published: string;
  readonly source: {
    /** Language tag → the publisher's name; `en` is always there. */
    readonly name: { readonly en: string } & Readonly<Record<string, string>>;
    readonly url: string | null;
  };
  /** Language tag → the claim in our own words; `en` is always there. */
  readonly words: { readonly en: string } & Readonly<Record<string, string>>;
}
