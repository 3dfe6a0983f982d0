import type { Observation } from '../model/observation';
import { devices, sources } from '../model/observation-values';
import { prominences } from '../model/offering';

/**
 * What all looks say of shops and methods, in columns instead of objects: small
 * enough to be at hand at once, quick enough to be counted anew for every filter.
 * Derived; evidence, labels and notes stay with the looks.
 *
 * Looks are in the order of shop, time and id, so that the last of a run of one
 * shop is its latest. Codes point into the dictionaries.
 */
export interface LookColumns {
  /** How many there are. */
  readonly looks: number;
  /** Code 0: no shop known. */
  readonly shops: readonly string[];
  readonly methods: readonly string[];
  /** Code 0 of these three: unknown. */
  readonly markets: readonly string[];
  readonly langs: readonly string[];
  readonly studies: readonly string[];
  readonly shop: Uint32Array;
  /** Milliseconds since 1970. */
  readonly time: Float64Array;
  readonly market: Uint16Array;
  readonly lang: Uint16Array;
  readonly study: Uint16Array;
  /** See `lookFlags`. */
  readonly flags: Uint8Array;
  /** Where a look's offerings begin; one more at the end. */
  readonly firstOffering: Uint32Array;
  readonly method: Uint16Array;
  /** Place in `prominences`, plus `isUnavailable` and `isSaved`. */
  readonly state: Uint8Array;
  readonly position: Uint16Array;
  readonly firstClaim: Uint32Array;
  readonly claimedMethod: Uint16Array;
}

/** Columns with the ids of their looks: these are longer than all else, and only needed to bring them up to date. */
export interface IdentifiedColumns {
  readonly columns: LookColumns;
  readonly ids: readonly string[];
}

/** Bits of a look: source in the lowest two, then these. */
export const lookFlags = { mobile: 4, readable: 8, complete: 16, unreadable: 32, leftClosed: 64 } as const;
export const offeringFlags = { prominence: 3, unavailable: 4, saved: 8 } as const;

/** Takes in looks in any order and batch by batch, and gives the columns in the end. */
export class LookColumnsBuilder {
  readonly #shops = new Codes(['']);
  readonly #methods = new Codes([]);
  readonly #markets = new Codes(['']);
  readonly #langs = new Codes(['']);
  readonly #studies = new Codes(['']);
  readonly #looks: Packed[] = [];

  add(look: Observation): void {
    this.#looks.push({
      id: look.id,
      observedAt: look.observedAt,
      shopName: look.shop ?? '',
      shop: this.#shops.of(look.shop ?? ''),
      market: this.#markets.of(look.context.market ?? ''),
      lang: this.#langs.of(look.context.lang ?? ''),
      study: this.#studies.of(look.study?.id ?? ''),
      flags: flagsOf(look),
      methods: Uint16Array.from(look.offerings, ({ method }) => this.#methods.of(method)),
      states: Uint8Array.from(
        look.offerings,
        ({ prominence, available, saved }) =>
          prominences.indexOf(prominence) |
          (available ? 0 : offeringFlags.unavailable) |
          (saved ? offeringFlags.saved : 0),
      ),
      positions: Uint16Array.from(look.offerings, ({ position }) => Math.min(position, 0xffff)),
      claims: Uint16Array.from(look.claims, ({ method }) => this.#methods.of(method)),
    });
  }

  /** Takes over what other columns say of these looks. */
  addFrom({ columns, ids }: IdentifiedColumns, keep: (id: string) => boolean): void {
    const methodCodes = columns.methods.map((method) => this.#methods.of(method));
    const recode = (codes: Uint16Array) => codes.map((code) => methodCodes[code] ?? 0);
    for (const [index, id] of ids.entries()) {
      if (!keep(id)) continue;
      const shopName = columns.shops[at(columns.shop, index)] ?? '';
      const from = at(columns.firstOffering, index);
      const to = at(columns.firstOffering, index + 1);
      this.#looks.push({
        id,
        observedAt: new Date(at(columns.time, index)).toISOString(),
        shopName,
        shop: this.#shops.of(shopName),
        market: this.#markets.of(columns.markets[at(columns.market, index)] ?? ''),
        lang: this.#langs.of(columns.langs[at(columns.lang, index)] ?? ''),
        study: this.#studies.of(columns.studies[at(columns.study, index)] ?? ''),
        flags: at(columns.flags, index),
        methods: recode(columns.method.slice(from, to)),
        states: columns.state.slice(from, to),
        positions: columns.position.slice(from, to),
        claims: recode(columns.claimedMethod.slice(at(columns.firstClaim, index), at(columns.firstClaim, index + 1))),
      });
    }
  }

  build(): IdentifiedColumns {
    const looks = this.#looks.sort(
      (a, b) => compare(a.shopName, b.shopName) || compare(a.observedAt, b.observedAt) || compare(a.id, b.id),
    );
    const columns: LookColumns = {
      looks: looks.length,
      shops: this.#shops.names,
      methods: this.#methods.names,
      markets: this.#markets.names,
      langs: this.#langs.names,
      studies: this.#studies.names,
      shop: Uint32Array.from(looks, ({ shop }) => shop),
      time: Float64Array.from(looks, ({ observedAt }) => Date.parse(observedAt)),
      market: Uint16Array.from(looks, ({ market }) => market),
      lang: Uint16Array.from(looks, ({ lang }) => lang),
      study: Uint16Array.from(looks, ({ study }) => study),
      flags: Uint8Array.from(looks, ({ flags }) => flags),
      firstOffering: starts(looks, ({ methods }) => methods.length),
      method: joinColumn(Uint16Array, looks, ({ methods }) => methods),
      state: joinColumn(Uint8Array, looks, ({ states }) => states),
      position: joinColumn(Uint16Array, looks, ({ positions }) => positions),
      firstClaim: starts(looks, ({ claims }) => claims.length),
      claimedMethod: joinColumn(Uint16Array, looks, ({ claims }) => claims),
    };
    return { columns, ids: looks.map(({ id }) => id) };
  }
}

/** An entry of a column that is known to be there. */
export function at(column: ArrayLike<number>, index: number): number {
  return column[index] ?? 0;
}

interface Packed {
  readonly id: string;
  readonly observedAt: string;
  readonly shopName: string;
  readonly shop: number;
  readonly market: number;
  readonly lang: number;
  readonly study: number;
  readonly flags: number;
  readonly methods: Uint16Array;
  readonly states: Uint8Array;
  readonly positions: Uint16Array;
  readonly claims: Uint16Array;
}

class Codes {
  readonly names: string[];
  readonly #codes: Map<string, number>;

  constructor(first: readonly string[]) {
    this.names = [...first];
    this.#codes = new Map(first.map((name, code) => [name, code]));
  }

  of(name: string): number {
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    const code = this.names.push(name) - 1;
    this.#codes.set(name, code);
    return code;
  }
}

function flagsOf({ source, context, detection, completeness, closedLists }: Observation): number {
  const isReadable = detection === 'offerings';
  return (
    sources.indexOf(source) |
    (context.device === devices[1] ? lookFlags.mobile : 0) |
    (isReadable ? lookFlags.readable : 0) |
    (isReadable && completeness === 'complete' ? lookFlags.complete : 0) |
    (detection === 'unreadable' ? lookFlags.unreadable : 0) |
    (closedLists.some(({ opened }) => !opened) ? lookFlags.leftClosed : 0)
  );
}

function starts(looks: readonly Packed[], length: (look: Packed) => number): Uint32Array {
  const first = new Uint32Array(looks.length + 1);
  for (const [index, look] of looks.entries()) first[index + 1] = at(first, index) + length(look);
  return first;
}

function joinColumn<A extends Uint8Array | Uint16Array>(
  Column: new (length: number) => A,
  looks: readonly Packed[],
  part: (look: Packed) => A,
): A {
  const column = new Column(looks.reduce((sum, look) => sum + part(look).length, 0));
  let offset = 0;
  for (const look of looks) {
    column.set(part(look), offset);
    offset += part(look).length;
  }
  return column;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
