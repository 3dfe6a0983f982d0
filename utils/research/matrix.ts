import { type Prominence, prominences } from '../model/offering';
import type { MethodId } from '../model/payment-method';
import { at, type LookColumns, lookFlags, offeringFlags } from './look-columns';
import { type LookFilter, lookTest } from './look-filter';

/** One method at one shop over the looks that count. */
export interface MatrixCell {
  /** As it stood in the latest look that had it; null: only claimed. */
  readonly prominence: Prominence | null;
  readonly available: boolean;
  /** Complete looks that had it, of the shop's complete looks. */
  readonly seen: number;
  readonly complete: number;
  /** Partial looks that had it. */
  readonly seenPartly: number;
  readonly isClaimed: boolean;
}

export interface MatrixRow {
  readonly shop: string;
  readonly looks: number;
  readonly readable: number;
  readonly complete: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
  readonly methods: number;
}

export interface MatrixColumn {
  readonly method: MethodId;
  /** Shops that had it. */
  readonly shops: number;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  /** By the number of shops that had them, most first. */
  readonly columns: readonly MatrixColumn[];
  /** All looks that count, also those without a shop. */
  readonly looks: number;
  readonly cell: (shop: string, method: MethodId) => MatrixCell | undefined;
}

/** Shops × methods over the looks that count. Shops are in alphabetical order; those only claimed about are among them. */
export function buildMatrix(columns: LookColumns, filter: LookFilter): Matrix {
  const counts = lookTest(columns, filter);
  const width = columns.methods.length;
  const cells = new Map<number, Tally>();
  const rows = new Map<
    number,
    { looks: number; readable: number; complete: number; lastAt: number; methods: number }
  >();
  let looks = 0;

  for (let index = 0; index < columns.ids.length; index += 1) {
    if (!counts(index)) continue;
    looks += 1;
    const shop = at(columns.shop, index);
    if (shop === 0) continue;
    const flags = at(columns.flags, index);
    const isComplete = (flags & lookFlags.complete) !== 0;
    const row = rows.get(shop) ?? { looks: 0, readable: 0, complete: 0, lastAt: 0, methods: 0 };
    rows.set(shop, row);
    row.looks += 1;
    if (flags & lookFlags.readable) row.readable += 1;
    if (isComplete) row.complete += 1;
    row.lastAt = Math.max(row.lastAt, at(columns.time, index));
    for (let line = at(columns.firstOffering, index); line < at(columns.firstOffering, index + 1); line += 1) {
      const tally = tallyAt(shop * width + at(columns.method, line));
      const state = at(columns.state, line);
      // One look may hold a method twice, as saved and as such: it counts once, by its own line.
      if (tally.lastLook === index) {
        if ((tally.state & offeringFlags.saved) !== 0 && (state & offeringFlags.saved) === 0) tally.state = state;
        continue;
      }
      tally.lastLook = index;
      tally.state = state;
      if (isComplete) tally.seen += 1;
      else tally.seenPartly += 1;
    }
    for (let claim = at(columns.firstClaim, index); claim < at(columns.firstClaim, index + 1); claim += 1) {
      tallyAt(shop * width + at(columns.claimedMethod, claim)).isClaimed = true;
    }
  }

  const shopsWith = new Map<number, number>();
  for (const [key, tally] of cells) {
    const method = key % width;
    const row = rows.get(Math.floor(key / width));
    if (tally.lastLook >= 0 && row) row.methods += 1;
    shopsWith.set(method, (shopsWith.get(method) ?? 0) + (tally.lastLook >= 0 ? 1 : 0));
  }
  const shopCodes = new Map(columns.shops.map((shop, code) => [shop, code]));
  const methodCodes = new Map(columns.methods.map((method, code) => [method, code]));
  return {
    looks,
    rows: [...rows]
      .map(([code, row]) => ({ shop: columns.shops[code] ?? '', ...row }))
      .sort((a, b) => (a.shop < b.shop ? -1 : 1)),
    columns: [...shopsWith]
      .map(([code, shops]) => ({ method: columns.methods[code] ?? '', shops }))
      .sort((a, b) => b.shops - a.shops || (a.method < b.method ? -1 : 1)),
    cell(shop, method) {
      const shopCode = shopCodes.get(shop);
      const methodCode = methodCodes.get(method);
      if (shopCode === undefined || methodCode === undefined) return undefined;
      const tally = cells.get(shopCode * width + methodCode);
      if (!tally) return undefined;
      return {
        prominence: tally.lastLook < 0 ? null : (prominences[tally.state & offeringFlags.prominence] ?? null),
        available: (tally.state & offeringFlags.unavailable) === 0,
        seen: tally.seen,
        complete: rows.get(shopCode)?.complete ?? 0,
        seenPartly: tally.seenPartly,
        isClaimed: tally.isClaimed,
      };
    },
  };

  function tallyAt(key: number): Tally {
    let tally = cells.get(key);
    if (!tally) {
      tally = { lastLook: -1, state: 0, seen: 0, seenPartly: 0, isClaimed: false };
      cells.set(key, tally);
    }
    return tally;
  }
}

interface Tally {
  lastLook: number;
  state: number;
  seen: number;
  seenPartly: number;
  isClaimed: boolean;
}
