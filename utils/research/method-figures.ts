import type { MethodId } from '../model/payment-method';
import { at, type LookColumns, lookFlags, offeringFlags } from './look-columns';
import { type LookFilter, lookTest } from './look-filter';
import { type Share, shareOf } from './wilson';

/** One method across shops, by the latest readable look at each. */
export interface MethodFigures {
  /** Of the shops with a readable look: those that have it. */
  readonly taken: Share;
  /** Of the shops that have it: it is already chosen; it is one or two steps away. */
  readonly preselected: Share;
  readonly hidden: Share;
  /** Its mean place in the list; null where no shop has it. */
  readonly meanPosition: number | null;
  /** Shops that have it, with how far away it is there; places in the columns. */
  readonly shops: readonly { readonly shop: string; readonly look: number; readonly prominence: number }[];
  /** Of the complete looks of each month, oldest first, those that had it. */
  readonly months: readonly ({ readonly month: string } & Share)[];
}

export function methodFigures(columns: LookColumns, filter: LookFilter, method: MethodId): MethodFigures {
  const counts = lookTest(columns, filter);
  const code = columns.methods.indexOf(method);
  const latest = new Map<number, number>();
  const months = new Map<string, { seen: number; looks: number }>();
  for (let index = 0; index < columns.looks; index += 1) {
    if (!counts(index)) continue;
    const flags = at(columns.flags, index);
    const shop = at(columns.shop, index);
    if (shop !== 0 && flags & lookFlags.readable) latest.set(shop, index);
    if (!(flags & lookFlags.complete)) continue;
    const month = new Date(at(columns.time, index)).toISOString().slice(0, 7);
    const tally = months.get(month) ?? { seen: 0, looks: 0 };
    tally.looks += 1;
    if (lineOf(index) !== undefined) tally.seen += 1;
    months.set(month, tally);
  }
  const shops = [...latest.values()].flatMap((look) => {
    const line = lineOf(look);
    if (line === undefined) return [];
    const prominence = at(columns.state, line) & offeringFlags.prominence;
    return [
      { shop: columns.shops[at(columns.shop, look)] ?? '', look, prominence, position: at(columns.position, line) },
    ];
  });
  return {
    taken: shareOf(shops.length, latest.size),
    preselected: shareOf(shops.filter(({ prominence }) => prominence === 0).length, shops.length),
    hidden: shareOf(shops.filter(({ prominence }) => prominence >= 2).length, shops.length),
    meanPosition: shops.length === 0 ? null : shops.reduce((sum, { position }) => sum + position, 0) / shops.length,
    shops,
    months: [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, { seen, looks }]) => ({ month, ...shareOf(seen, looks) })),
  };

  /** The available line of the method that is nearest; undefined where the look has none. */
  function lineOf(index: number): number | undefined {
    let best: number | undefined;
    for (let line = at(columns.firstOffering, index); line < at(columns.firstOffering, index + 1); line += 1) {
      const state = at(columns.state, line);
      if (at(columns.method, line) !== code || state & offeringFlags.unavailable) continue;
      const step = state & offeringFlags.prominence;
      if (best === undefined || step < (at(columns.state, best) & offeringFlags.prominence)) best = line;
    }
    return best;
  }
}
