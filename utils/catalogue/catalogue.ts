import type { MethodId, PaymentMethodFamily } from '../model/payment-method.ts';
import { once } from '../once.ts';
import { bothSpellings, type CompiledCatalogue } from './compile.ts';
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
}

export interface CataloguedMethod {
  readonly id: MethodId;
  readonly family: PaymentMethodFamily;
  readonly parent: MethodId | null;
}

export function openCatalogue(compiled: CompiledCatalogue): Catalogue {
  const methods = once(() => compiled.methods.split('\n').map(toMethod));
  const byId = once(() => new Map(methods().map((method) => [method.id, method])));
  const names = once(() => indexColumns(compiled.names, compiled.weakNames, compiled.falseFriends));
  const tokens = once(() => indexColumns(compiled.tokens, compiled.weakTokens));
  const codes = once(() => new Map(items(compiled.codes).map(([code, row]) => [code, idAt(methods(), row)])));
  const scripts = once(() =>
    items(compiled.scripts).map(([prefix, row]) => ({ prefix, method: idAt(methods(), row) })),
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

function indexColumns(strong: string, weak: string, falseFriends = ''): StringIndex {
  return indexStrings([
    ...(falseFriends ? falseFriends.split('\t').map((phrase) => [phrase, falseFriend] as const) : []),
    ...items(weak).map(([text, row]) => [text, row * 2 + 1] as const),
    ...items(strong).flatMap(([text, row]) => bothSpellings(text).map((spelling) => [spelling, row * 2] as const)),
  ]);
}

/** Each item of a column with the row it stands in. */
function items(column: string): [string, number][] {
  return column
    .split('\n')
    .flatMap((line, row) => (line ? line.split('\t').map((item): [string, number] => [item, row]) : []));
}

function toMethod(line: string): CataloguedMethod {
  const [id = '', family = '', parent = ''] = line.split('\t');
  // The compiler writes families of the model only; `catalogue.test.ts` checks the files it reads.
  return { id, family: family as PaymentMethodFamily, parent: parent || null };
}

function idAt(methods: readonly CataloguedMethod[], row: number): MethodId {
  const method = methods[row];
  if (!method) throw new Error(`no row ${row} in the catalogue`);
  return method.id;
}
