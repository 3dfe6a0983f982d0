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

/**
 * Shops × methods over the looks that count. Shops are in alphabetical order; those only claimed about are among them.
 * Of all shops only the sums are made at once: a shop's cells are counted when one of them is asked for, since a screen shows few.
 */
export function buildMatrix(columns: LookColumns, filter: LookFilter): Matrix {
  const counts = lookTest(columns, filter);
  const tally = new ShopTally(columns);
  const rows: MatrixRow[] = [];
  const spans = new Map<string, Span>();
  const shopsWith = new Map<MethodId, number>();
  let looks = 0;

  const countSpan = ({ first, after }: Span) => {
    tally.begin();
    for (let look = first; look < after; look += 1) if (counts(look)) tally.add(look);
  };

  // Looks are in the order of their shops.
  for (let first = 0, after = 0; first < columns.looks; first = after) {
    const shop = at(columns.shop, first);
    while (after < columns.looks && at(columns.shop, after) === shop) after += 1;
    const span = { first, after };
    countSpan(span);
    looks += tally.looks;
    if (shop === 0 || tally.looks === 0) continue;
    const name = columns.shops[shop] ?? '';
    let methods = 0;
    for (const { method, isTaken } of tally.methods()) {
      shopsWith.set(method, (shopsWith.get(method) ?? 0) + Number(isTaken));
      methods += Number(isTaken);
    }
    rows.push({ shop: name, ...tally.row(), methods });
    spans.set(name, span);
  }

  const counted = new Map<string, ReadonlyMap<MethodId, MatrixCell>>();
  const cellsOf = (shop: string) => {
    const span = spans.get(shop);
    if (!span) return undefined;
    countSpan(span);
    const cells = tally.cells();
    counted.set(shop, cells);
    return cells;
  };
  return {
    looks,
    rows,
    columns: [...shopsWith]
      .map(([method, shops]) => ({ method, shops }))
      .sort((a, b) => b.shops - a.shops || (a.method < b.method ? -1 : 1)),
    cell: (shop, method) => (counted.get(shop) ?? cellsOf(shop))?.get(method),
  };
}

/** The looks of one shop: from the first to the one before `after`. */
interface Span {
  readonly first: number;
  readonly after: number;
}

const seenNow = 1;
const claimedNow = 2;

/** Counts the looks of one shop after the other, method by method, in the same few arrays. */
class ShopTally {
  looks = 0;
  #readable = 0;
  #complete = 0;
  #lastAt = 0;
  readonly #columns: LookColumns;
  /** By method code; what of them is of this shop is in `#met`. */
  readonly #marks: Uint8Array;
  readonly #lastLook: Int32Array;
  readonly #state: Uint8Array;
  readonly #seen: Uint32Array;
  readonly #seenPartly: Uint32Array;
  #met: number[] = [];

  constructor(columns: LookColumns) {
    const width = columns.methods.length;
    this.#columns = columns;
    this.#marks = new Uint8Array(width);
    this.#lastLook = new Int32Array(width);
    this.#state = new Uint8Array(width);
    this.#seen = new Uint32Array(width);
    this.#seenPartly = new Uint32Array(width);
  }

  begin(): void {
    for (const method of this.#met) this.#marks[method] = 0;
    this.#met = [];
    this.looks = this.#readable = this.#complete = this.#lastAt = 0;
  }

  add(look: number): void {
    const { flags, time, firstOffering, method, firstClaim, claimedMethod } = this.#columns;
    const isComplete = (at(flags, look) & lookFlags.complete) !== 0;
    this.looks += 1;
    if (at(flags, look) & lookFlags.readable) this.#readable += 1;
    if (isComplete) this.#complete += 1;
    this.#lastAt = Math.max(this.#lastAt, at(time, look));
    for (let line = at(firstOffering, look); line < at(firstOffering, look + 1); line += 1)
      this.#addOffering(look, at(method, line), at(this.#columns.state, line), isComplete);
    for (let claim = at(firstClaim, look); claim < at(firstClaim, look + 1); claim += 1)
      this.#mark(at(claimedMethod, claim), claimedNow);
  }

  row(): Omit<MatrixRow, 'shop' | 'methods'> {
    return { looks: this.looks, readable: this.#readable, complete: this.#complete, lastAt: this.#lastAt };
  }

  /** Methods met at this shop; those only claimed are not taken. */
  *methods(): Generator<{ readonly method: MethodId; readonly isTaken: boolean }> {
    for (const method of this.#met)
      yield { method: this.#columns.methods[method] ?? '', isTaken: (at(this.#marks, method) & seenNow) !== 0 };
  }

  cells(): Map<MethodId, MatrixCell> {
    return new Map(this.#met.map((method) => [this.#columns.methods[method] ?? '', this.#cell(method)]));
  }

  #addOffering(look: number, method: number, state: number, isComplete: boolean): void {
    const isFirst = (at(this.#marks, method) & seenNow) === 0;
    // One look may hold a method twice, as saved and as such: it counts once, by its own line.
    if (!isFirst && this.#lastLook[method] === look) {
      const wasSaved = (at(this.#state, method) & offeringFlags.saved) !== 0;
      if (wasSaved && (state & offeringFlags.saved) === 0) this.#state[method] = state;
      return;
    }
    this.#mark(method, seenNow);
    this.#lastLook[method] = look;
    this.#state[method] = state;
    const counted = isComplete ? this.#seen : this.#seenPartly;
    counted[method] = at(counted, method) + 1;
  }

  #mark(method: number, mark: number): void {
    if (this.#marks[method] === 0) {
      this.#met.push(method);
      this.#state[method] = this.#seen[method] = this.#seenPartly[method] = 0;
    }
    this.#marks[method] = at(this.#marks, method) | mark;
  }

  #cell(method: number): MatrixCell {
    const marks = at(this.#marks, method);
    const state = at(this.#state, method);
    return {
      prominence: marks & seenNow ? (prominences[state & offeringFlags.prominence] ?? null) : null,
      available: (state & offeringFlags.unavailable) === 0,
      seen: at(this.#seen, method),
      complete: this.#complete,
      seenPartly: at(this.#seenPartly, method),
      isClaimed: (marks & claimedNow) !== 0,
    };
  }
}
