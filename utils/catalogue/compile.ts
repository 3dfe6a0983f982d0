import type { MethodId, PaymentMethod } from '../model/payment-method.ts';
import { fold } from '../page/fold.ts';
import { dropImplied } from './drop-implied.ts';

/**
 * The catalogue as it travels into the reader: folded, one line a method in each
 * column, items of a line parted by tabs. Lines, because they cost nothing to parse until asked for.
 */
export interface CompiledCatalogue {
  readonly version: string;
  /** id, family, parent (may be empty) */
  readonly methods: string;
  readonly names: string;
  readonly weakNames: string;
  readonly tokens: string;
  readonly weakTokens: string;
  readonly codes: string;
  readonly scripts: string;
  /** Phrases that contain a name and do not mean the method, parted by tabs. */
  readonly falseFriends: string;
}

/** One entry of `false-friends.json`: "zip code" is not the method Zip. */
export interface FalseFriend {
  readonly phrase: string;
  readonly not: MethodId;
}

export function compileCatalogue(
  methods: readonly PaymentMethod[],
  falseFriends: readonly FalseFriend[],
  version: string,
): CompiledCatalogue {
  const column = (items: (method: PaymentMethod) => readonly string[]) =>
    methods.map((method) => [...new Set(items(method))].sort().join('\t')).join('\n');
  const weak = ownersOf(methods, (method) => method.weakAliases.map(fold));
  for (const { phrase } of falseFriends) weak.set(fold(phrase), '');
  const names = dropImplied(
    ownersOf(methods, (method) => method.aliases.map(fold)),
    weak,
  );
  const codes = codeOwners(methods, names);
  const tokens = dropImplied(
    ownersOf(methods, (method) => method.assetTokens.map(foldToken)),
    new Map(),
    anywhere,
  );
  return {
    version,
    methods: methods.map((method) => [method.id, method.family, method.parent ?? ''].join('\t')).join('\n'),
    names: column((method) => method.aliases.map(fold).filter((name) => names.has(name))),
    weakNames: column((method) => method.weakAliases.map(fold)),
    tokens: column((method) => joinSpellings(method.assetTokens.map(foldToken).filter((token) => tokens.has(token)))),
    weakTokens: column((method) => method.weakAssetTokens.map(foldToken)),
    codes: column((method) => codes.get(method.id) ?? []),
    scripts: column((method) => method.scripts),
    falseFriends: falseFriends.map(({ phrase }) => fold(phrase)).join('\t'),
  };
}

function ownersOf(methods: readonly PaymentMethod[], strings: (method: PaymentMethod) => readonly string[]) {
  return new Map(methods.flatMap((method) => strings(method).map((text): [string, string] => [text, method.id])));
}

/** `apple-pay` beside `applepay` travels as `apple~pay`. */
const joinSpellings = (tokens: readonly string[]) =>
  tokens
    .filter((token) => !tokens.some((other) => other !== token && other.replaceAll('-', '') === token))
    .map((token) =>
      token.includes('-') && tokens.includes(token.replaceAll('-', '')) ? token.replaceAll('-', '~') : token,
    );

/** What `joinSpellings` stands for. */
export const bothSpellings = (token: string) =>
  token.includes('~') ? [token.replaceAll('~', '-'), token.replaceAll('~', '')] : [token];

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
