import type { MethodId, PaymentMethod } from '../model/payment-method.ts';
import { fold } from '../page/fold.ts';
import { type Script, scriptOf, scripts } from '../page/scripts.ts';
import { unaccented } from '../page/unaccented.ts';
import { dropImplied } from './drop-implied.ts';
import { joinSpellings, packMethods, packNames } from './pack.ts';

/** The catalogue as it travels into the reader: folded, and in texts that cost nothing to parse until asked for. */
export interface CompiledCatalogue {
  readonly version: string;
  /** See `unpackMethods`. */
  readonly methods: string;
  /** Phrases that contain a name and do not mean the method, parted by tabs. */
  readonly falseFriends: string;
  /** Names and false friends in other scripts, see `unpackNames`. */
  readonly scripts: Readonly<Partial<Record<Script, string>>>;
}

/** One entry of `false-friends.json`: "zip code" is not the method Zip. */
export interface FalseFriend {
  readonly phrase: string;
  readonly not: MethodId;
}

/** `own`: folded names in plain letters that travel with their language, see `PhraseFile.own`. */
export function compileCatalogue(
  methods: readonly PaymentMethod[],
  falseFriends: readonly FalseFriend[],
  version: string,
  own: ReadonlyMap<string, Script> = new Map(),
): CompiledCatalogue {
  const homeOf = (name: string): Script | undefined => own.get(name) ?? scriptOf(name);
  const weak = ownersOf(methods, (method) => method.weakAliases.map(fold));
  for (const { phrase } of falseFriends) weak.set(fold(phrase), '');
  const strong = ownersOf(methods, (method) => method.aliases.map(fold));
  const everywhere = dropImplied(new Map([...strong].filter(([name]) => !own.has(name))), weak);
  // What only some pages have makes nothing needless that stands on all.
  const names = new Set([...everywhere, ...[...dropImplied(strong, weak)].filter((name) => own.has(name))]);
  const codes = codeOwners(methods, names);
  const tokens = dropImplied(
    ownersOf(methods, (method) => method.assetTokens.map(foldToken)),
    new Map(),
    anywhere,
  );
  const packed = methods.map(({ id, family, parent, aliases, weakAliases, assetTokens, weakAssetTokens, scripts }) => ({
    id,
    family,
    parent,
    names: withoutPlain(tidy(aliases.map(fold).filter((name) => names.has(name))), homeOf),
    weakNames: tidy(weakAliases.map(fold)),
    tokens: joinSpellings(tidy(assetTokens.map(foldToken).filter((token) => tokens.has(token))), id),
    weakTokens: tidy(weakAssetTokens.map(foldToken)),
    codes: tidy(codes.get(id) ?? []),
    scripts: tidy(scripts),
  }));
  const friends = falseFriends.map(({ phrase }) => fold(phrase));
  const inScript = (script: Script | undefined) => ({
    friends: friends.filter((phrase) => homeOf(phrase) === script),
    methods: packed.map((method) => ({
      ...method,
      names: method.names.filter((name) => homeOf(name) === script),
      weakNames: method.weakNames.filter((name) => homeOf(name) === script),
    })),
  });
  const latin = inScript(undefined);
  return {
    version,
    methods: packMethods(latin.methods),
    falseFriends: latin.friends.join('\t'),
    scripts: Object.fromEntries(
      scripts.map((script) => [script, packNames(inScript(script).friends, inScript(script).methods)]),
    ),
  };
}

/** Without those that `unaccented` makes, when the names are indexed, of others that are there whenever they are. */
const withoutPlain = (names: readonly string[], homeOf: (name: string) => Script | undefined): string[] => {
  const made = new Set(names.filter((name) => homeOf(name) === undefined).map(unaccented));
  return names.filter((name) => !made.has(name));
};

const tidy = (items: readonly string[]) => [...new Set(items)].sort();

function ownersOf(methods: readonly PaymentMethod[], strings: (method: PaymentMethod) => readonly string[]) {
  return new Map(methods.flatMap((method) => strings(method).map((text): [string, string] => [text, method.id])));
}

const anywhere = () => true;

/** Asset tokens and codes as compared: lower case, `_`, `.` and blanks written as `-`. */
export const foldToken = (token: string) => token.toLowerCase().replace(/[_.\s]/g, '-');

/** Method → its codes. A code two providers give different meanings (`bacs`) is read as the first of these does. */
function codeOwners(methods: readonly PaymentMethod[], names: ReadonlySet<string>): Map<string, string[]> {
  const taken = new Set<string>();
  const owners = new Map<string, string[]>(methods.map((method) => [method.id, []]));
  for (const provider of [...shopSystems, ...providersOf(methods)]) {
    for (const method of methods) {
      for (const code of (method.psp[provider] ?? []).filter(isPlainCode).map(foldToken)) {
        if (taken.has(code)) continue;
        taken.add(code);
        if (!isOwnName(code, method, names)) owners.get(method.id)?.push(code);
      }
    }
  }
  return owners;
}

/** `methodOfCode` finds these without a list. */
function isOwnName(code: string, { id, aliases }: PaymentMethod, names: ReadonlySet<string>): boolean {
  const name = code.replaceAll('-', ' ');
  return code === id || (names.has(name) && aliases.some((alias) => fold(alias) === name));
}

/** Their codes are what stands in the form itself. */
const shopSystems = ['woocommerce', 'magento', 'prestashop', 'opencart', 'adyen', 'stripe', 'mollie'];
const providersOf = (methods: readonly PaymentMethod[]) =>
  [...new Set(methods.flatMap(({ psp }) => Object.keys(psp)))].sort();

/** GoodRelations and schema.org addresses stand in structured data, never in a form field. */
const isPlainCode = (code: string) => !code.includes('://');
