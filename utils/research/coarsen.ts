import type { Context, Correction, Observation } from '../model/observation';

/** How much of what was kept a research export gives away. */
export interface CoarsenOptions {
  readonly time: 'day' | 'month';
  /** Shops, and combinations of conditions, with fewer looks than this are not named. 1: all are. */
  readonly smallest: number;
  /** Shops left out wholly. */
  readonly privateShops: ReadonlySet<string>;
  /** Studies that say their looks may be linked by coder; others lose study and coder. */
  readonly linkedStudies: ReadonlySet<string>;
}

/** What has to be counted over all looks before any can be coarsened. */
export interface CoarsenCounts {
  readonly shops: ReadonlyMap<string, number>;
  readonly conditions: ReadonlyMap<string, number>;
}

export class CoarsenCounter {
  readonly shops = new Map<string, number>();
  readonly conditions = new Map<string, number>();

  add({ shop, context }: Pick<Observation, 'shop' | 'context'>): void {
    if (shop !== null) this.shops.set(shop, (this.shops.get(shop) ?? 0) + 1);
    const key = conditionsOf(context);
    this.conditions.set(key, (this.conditions.get(key) ?? 0) + 1);
  }
}

/**
 * A look as others may have it: time coarsened, no note, no rare shop or rare
 * conditions named, no study that did not say so. Undefined: left out.
 *
 * @param newId stands in the id's place, so that no id links this export to another
 */
export function coarsenLook(
  look: Observation,
  newId: string,
  counts: CoarsenCounts,
  options: CoarsenOptions,
): Observation | undefined {
  if (look.shop !== null && options.privateShops.has(look.shop)) return undefined;
  const isShopRare = look.shop !== null && (counts.shops.get(look.shop) ?? 0) < options.smallest;
  const isRare = (counts.conditions.get(conditionsOf(look.context)) ?? 0) < options.smallest;
  const isLinked = look.study !== null && options.linkedStudies.has(look.study.id);
  return {
    ...look,
    id: newId,
    observedAt: coarseTime(look.observedAt, options.time),
    shop: isShopRare ? null : look.shop,
    // A cashier serves many shops; any other host is a shop's own, and tells no more than the shop does.
    page: { kind: look.page.kind, host: look.page.kind === 'cashier' ? look.page.host : null },
    attribution: isShopRare ? null : look.attribution,
    framesUnread: isShopRare
      ? look.framesUnread.map((_, index) => `https://frame-${index + 1}.invalid`)
      : look.framesUnread,
    context: isRare ? { ...unknownContext, device: look.context.device } : look.context,
    study: isLinked ? look.study : null,
    note: null,
  };
}

/** A correction as others may have it; undefined where its look is left out. */
export function coarsenCorrection(
  correction: Correction,
  newId: string,
  newLookId: string | undefined,
  isLinked: boolean,
  isShopNamed: (shop: string) => boolean,
  time: CoarsenOptions['time'],
): Correction | undefined {
  if (newLookId === undefined) return undefined;
  const namesShop = correction.verdict === 'wrong-shop' && correction.value !== null;
  return {
    ...correction,
    id: newId,
    observation: newLookId,
    value: namesShop && !isShopNamed(correction.value ?? '') ? null : correction.value,
    coder: isLinked ? correction.coder : null,
    at: coarseTime(correction.at, time),
  };
}

/** Begin of the day or month, in UTC. */
export function coarseTime(observedAt: string, to: CoarsenOptions['time']): string {
  return to === 'day' ? `${observedAt.slice(0, 10)}T00:00:00.000Z` : `${observedAt.slice(0, 7)}-01T00:00:00.000Z`;
}

const unknownContext: Omit<Context, 'device'> = {
  lang: null,
  currency: null,
  amountBand: null,
  signedIn: null,
  market: null,
  category: null,
};

const conditionsOf = ({ lang, currency, amountBand, device, signedIn, market, category }: Context): string =>
  JSON.stringify([lang, currency, amountBand, device, signedIn, market, category]);

export type Treatment = 'coarsened' | 'replaced' | 'removed' | 'rare-removed' | 'study-only';

/** Columns a research export changes, and how; for the preview and the package's own account of it. */
export const coarsened: Readonly<Record<string, Treatment>> = {
  'looks.look': 'replaced',
  'looks.observed_at': 'coarsened',
  'looks.shop': 'rare-removed',
  'looks.owner_group': 'rare-removed',
  'looks.page_host': 'removed',
  'looks.attribution_basis': 'rare-removed',
  'looks.attribution_confidence': 'rare-removed',
  'looks.lang': 'rare-removed',
  'looks.currency': 'rare-removed',
  'looks.amount_band': 'rare-removed',
  'looks.signed_in': 'rare-removed',
  'looks.market': 'rare-removed',
  'looks.category': 'rare-removed',
  'looks.study': 'study-only',
  'looks.coder': 'study-only',
  'looks.note': 'removed',
  'offerings.look': 'replaced',
  'offerings.shop': 'rare-removed',
  'claims.look': 'replaced',
  'claims.shop': 'rare-removed',
  'corrections.correction': 'replaced',
  'corrections.look': 'replaced',
  'corrections.value': 'rare-removed',
  'corrections.owner_group': 'rare-removed',
  'corrections.coder': 'study-only',
  'corrections.at': 'coarsened',
  'shops.shop': 'rare-removed',
  'shops.owner_group': 'rare-removed',
  'shops.first_look': 'coarsened',
  'shops.last_look': 'coarsened',
};
