import type { MethodId, PaymentMethodFamily } from '../model/payment-method.ts';
import { once, preparedFor } from '../once.ts';
import type { Script } from '../page/scripts.ts';
import { atOnce, type Turns } from '../page/turns.ts';
import { unaccented } from '../page/unaccented.ts';
import type { CompiledCatalogue } from './compile.ts';
import { itemsOf, type MethodRow, type PackedMethod, unpackMethods, unpackNames } from './pack.ts';
import { indexInTurns, type StringIndex } from './string-index.ts';

/** Folded names, logo tokens and codes of all payment methods; each index is built when first asked for. */
export interface Catalogue {
  readonly version: string;
  readonly methods: readonly CataloguedMethod[];
  readonly byId: ReadonlyMap<MethodId, CataloguedMethod>;
  /** Values: see `toEntry`. */
  readonly names: StringIndex;
  readonly tokens: StringIndex;
  /** Folded code of any provider → method. */
  readonly codes: ReadonlyMap<string, MethodId>;
  readonly scripts: readonly { readonly prefix: string; readonly method: MethodId }[];
  /** Makes the index of names by turns, where it is not there yet. */
  readonly prepare: () => Turns<unknown>;
  /** Adds the names of a script, as compiled. */
  readonly learn: (script: Script, names: string) => void;
}

export type CataloguedMethod = Pick<PackedMethod, 'id' | 'family' | 'parent'>;

export function openCatalogue(compiled: CompiledCatalogue): Catalogue {
  const methods = once(() => unpackMethods(compiled.methods));
  const byId = once(() => new Map(methods().map((method) => [method.id, method])));
  let known = compiled.scripts;
  const names = preparedFor(
    () => known,
    function* () {
      const values = new Map<string, number>();
      for (const phrase of compiled.falseFriends.split('\t')) values.set(phrase, falseFriend);
      yield;
      yield* addStrings(methods(), 'weakNames', 'names', values);
      for (const packed of Object.values(known)) {
        addNames(packed, values);
        yield;
      }
      return yield* indexInTurns(values);
    },
  );
  const tokens = once(() => atOnce(indexTokens(methods())));
  const codes = once(
    () => new Map(methods().flatMap((row) => itemsOf(row, 'codes').map((code) => [code, row.id] as const))),
  );
  const scripts = once(() =>
    methods().flatMap((row) => itemsOf(row, 'scripts').map((prefix) => ({ prefix, method: row.id }))),
  );
  return {
    version: compiled.version,
    get methods() {
      return methods();
    },
    get byId() {
      return byId();
    },
    get names() {
      return names.get();
    },
    get tokens() {
      return tokens();
    },
    get codes() {
      return codes();
    },
    get scripts() {
      return scripts();
    },
    prepare: names.prepare,
    learn(script, packed) {
      known = { ...known, [script]: packed };
    },
  };
}

/** Family of a method of the catalogue; an unknown id is our mistake. */
export function familyOf(id: MethodId, catalogue: Catalogue): PaymentMethodFamily {
  return methodOf(id, catalogue).family;
}

/** The wallet a method sits under, or null. */
export function parentOf(id: MethodId, catalogue: Catalogue): MethodId | null {
  return methodOf(id, catalogue).parent;
}

/** Index value of a phrase that only hides the names within it. */
export const falseFriend = -1;

/** What an index value means: the method's row, doubled, plus one where the string is weak. */
export function toEntry(value: number, catalogue: Catalogue): { readonly method: MethodId; readonly weak: boolean } {
  return { method: idAt(catalogue.methods, value >> 1), weak: (value & 1) === 1 };
}

function methodOf(id: MethodId, catalogue: Catalogue): CataloguedMethod {
  const method = catalogue.byId.get(id);
  if (!method) throw new Error(`no payment method "${id}" in the catalogue`);
  return method;
}

const METHODS_A_TURN = 64;

/** A string of several methods is the last one's. */
function* addStrings(
  methods: readonly MethodRow[],
  weak: 'weakNames' | 'weakTokens',
  strong: 'names' | 'tokens',
  to: Map<string, number>,
): Turns<void> {
  for (let row = 0; row < methods.length; row += 1) {
    if (row % METHODS_A_TURN === 0) yield;
    for (const text of itemsOf(methods[row]!, weak)) to.set(text, row * 2 + 1);
    for (const text of itemsOf(methods[row]!, strong)) addStrong(text, row, to);
  }
}

/** Also as typed without accents, where that is no other's. */
function addStrong(text: string, row: number, to: Map<string, number>): void {
  to.set(text, row * 2);
  const plain = unaccented(text);
  if (plain && !to.has(plain)) to.set(plain, row * 2);
}

function* indexTokens(methods: readonly MethodRow[]): Turns<StringIndex> {
  const values = new Map<string, number>();
  yield* addStrings(methods, 'weakTokens', 'tokens', values);
  return yield* indexInTurns(values);
}

function addNames(packed: string, to: Map<string, number>): void {
  const { falseFriends, methods } = unpackNames(packed);
  for (const phrase of falseFriends) to.set(phrase, falseFriend);
  for (const { row, names, weakNames } of methods) {
    for (const name of weakNames) to.set(name, row * 2 + 1);
    for (const name of names) addStrong(name, row, to);
  }
}

function idAt(methods: readonly CataloguedMethod[], row: number): MethodId {
  const method = methods[row];
  if (!method) throw new Error(`no row ${row} in the catalogue`);
  return method.id;
}
