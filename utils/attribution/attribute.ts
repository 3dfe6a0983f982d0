import type { Attribution } from '../model/observation';
import type { Whose } from './whose-page';

/** The last checkout seen in a tab. */
export interface Trail {
  readonly shop: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Circumstances {
  /** Shop that the page's own host would be filed under. */
  readonly ownShop: string;
  readonly isCashier: boolean;
  readonly whose: Whose | undefined;
  /** Of this tab, and of the one that opened it. */
  readonly sameTab: Trail | undefined;
  readonly opener: Trail | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a look is filed under. */
export interface Filed {
  /** null on a hosted cashier whose shop is not known. */
  readonly shop: string | null;
  readonly attribution: Attribution | null;
}

/** A checkout longer ago does not speak for the cashier that is open now. */
const freshForMs = 30 * 60_000;

/** Also not one from the future: the clock was set back since, and nothing is known of how long ago it was. */
export const isFresh = ({ at }: Trail, now: number): boolean => now >= at && now - at < freshForMs;

/**
 * The shop a page belongs to. On a hosted cashier that is the shop which sent
 * the shopper there: by the tab's last checkout, the opener's, the referrer or
 * the cashier's own words. Two that agree are sure, a tab alone is likely, the
 * others alone are weak, and one that disagrees weakens. Nothing of it: unknown.
 */
export function attribute({ ownShop, isCashier, whose, sameTab, opener, now }: Circumstances): Filed {
  const tab = sameTab && isFresh(sameTab, now) ? sameTab.shop : undefined;
  const told = whose?.referrer ?? undefined;
  // A tab opened by hand stands beside the one it was opened from, and has nothing to do with it.
  const isOpened = whose?.hasOpener || (told !== undefined && told === opener?.shop);
  const opened = tab === undefined && isOpened && opener && isFresh(opener, now) ? opener.shop : undefined;
  const known = whose?.shop ?? null;
  // A cashier that nothing is known of is another's only where a checkout of another's led to it.
  const led = tab ?? opened;
  const isForeign = whose?.hosted || (isCashier && known === null && led !== undefined && led !== ownShop);
  if (!isForeign) return { shop: known ?? ownShop, attribution: null };

  const candidates = (
    [
      ['same-tab', tab],
      ['opener', opened],
      ['referrer', told],
      ['page', whose?.named ?? undefined],
    ] as const
  ).flatMap(([basis, shop]) => (shop && shop !== ownShop ? [{ basis, shop }] : []));
  const [best] = candidates.toSorted((a, b) => votes(b.shop) - votes(a.shop));
  if (!best) return { shop: null, attribution: null };
  const level = (votes(best.shop) > 1 ? 2 : tab || opened ? 1 : 0) - (votes(best.shop) < candidates.length ? 1 : 0);
  return { shop: best.shop, attribution: { basis: best.basis, confidence: levels[Math.max(0, level)] ?? 'low' } };

  function votes(shop: string): number {
    return candidates.filter((candidate) => candidate.shop === shop).length;
  }
}

const levels = ['low', 'medium', 'high'] as const;
