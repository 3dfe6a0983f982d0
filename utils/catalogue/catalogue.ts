import type { MethodId, PaymentMethodFamily } from '../model/payment-method.ts';
import { once, onceFor } from '../once.ts';
import type { Script } from '../page/scripts.ts';
import type { CompiledCatalogue } from './compile.ts';
import { type PackedMethod, unpackMethods, unpackNames } from './pack.ts';
import { indexStrings, type StringIndex } from './string-index.ts';

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
  /** Adds the names of a script, as compiled. */
  readonly learn: (script: Script, names: string) => void;
}

export type CataloguedMethod = Pick<PackedMethod, 'id' | 'family' | 'parent'>;

export function openCatalogue(compiled: CompiledCatalogue): Catalogue {
  const methods = once(() => unpackMethods(compiled.methods));
  const byId = once(() => new Map(methods().map((method) => [method.id, method])));
  let known = compiled.scripts;
  const names = onceFor(
    () => known,
    () =>
      indexStrings([
        ...compiled.falseFriends.split('\t').map((phrase): [string, number] => [phrase, falseFriend]),
        ...entriesOf(methods(), 'weakNames', 'names'),
        ...Object.values(known).flatMap(entriesOfScript),
      ]),
  );
  const tokens = once(() => indexStrings(entriesOf(methods(), 'weakTokens', 'tokens')));
  const codes = once(() => new Map(methods().flatMap(({ id, codes }) => codes.map((code) => [code, id] as const))));
  const scripts = once(() => methods().flatMap(({ id, scripts }) => scripts.map((prefix) => ({ prefix, method: id }))));
  return {
    version: compiled.version,
    get methods() {
      return methods();
    },
    get byId() {
      return byId();
    },
    get names() {
      return names();
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

function entriesOf(
  methods: readonly PackedMethod[],
  weak: 'weakNames' | 'weakTokens',
  strong: 'names' | 'tokens',
): [string, number][] {
  return methods.flatMap((method, row) => [
    ...method[weak].map((text): [string, number] => [text, row * 2 + 1]),
    ...method[strong].map((text): [string, number] => [text, row * 2]),
  ]);
}

function entriesOfScript(packed: string): [string, number][] {
  const { falseFriends, methods } = unpackNames(packed);
  return [
    ...falseFriends.map((phrase): [string, number] => [phrase, falseFriend]),
    ...methods.flatMap(({ row, names, weakNames }) => [
      ...weakNames.map((name): [string, number] => [name, row * 2 + 1]),
      ...names.map((name): [string, number] => [name, row * 2]),
    ]),
  ];
}

function idAt(methods: readonly CataloguedMethod[], row: number): MethodId {
  const method = methods[row];
  if (!method) throw new Error(`no row ${row} in the catalogue`);
  return method.id;
}
