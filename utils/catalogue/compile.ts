import type { PaymentMethod } from '../model/payment-method.ts';
import { fold } from '../page/fold.ts';

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
}

export function compileCatalogue(methods: readonly PaymentMethod[], version: string): CompiledCatalogue {
  const column = (items: (method: PaymentMethod) => readonly string[]) =>
    methods.map((method) => [...new Set(items(method))].sort().join('\t')).join('\n');
  const owners = codeOwners(methods);
  return {
    version,
    methods: methods.map((method) => [method.id, method.family, method.parent ?? ''].join('\t')).join('\n'),
    names: column((method) => method.aliases.map(fold)),
    weakNames: column((method) => method.weakAliases.map(fold)),
    tokens: column((method) => method.assetTokens.map(foldToken)),
    weakTokens: column((method) => method.weakAssetTokens.map(foldToken)),
    codes: column((method) => owners.get(method.id) ?? []),
    scripts: column((method) => method.scripts),
  };
}

/** Asset tokens and codes as compared: lower case, `_`, `.` and blanks written as `-`. */
export const foldToken = (token: string) => token.toLowerCase().replace(/[_.\s]/g, '-');

/** Method → its codes. A code two providers give different meanings (`bacs`) is read as the first of these does. */
function codeOwners(methods: readonly PaymentMethod[]): Map<string, string[]> {
  const taken = new Set<string>();
  const owners = new Map<string, string[]>(methods.map((method) => [method.id, []]));
  for (const provider of [...shopSystems, ...providersOf(methods)]) {
    for (const method of methods) {
      for (const code of (method.psp[provider] ?? []).filter(isPlainCode).map(foldToken)) {
        if (taken.has(code)) continue;
        taken.add(code);
        owners.get(method.id)?.push(code);
      }
    }
  }
  return owners;
}

/** Their codes are what stands in the form itself. */
const shopSystems = ['woocommerce', 'magento', 'prestashop', 'opencart', 'adyen', 'stripe', 'mollie'];
const providersOf = (methods: readonly PaymentMethod[]) =>
  [...new Set(methods.flatMap(({ psp }) => Object.keys(psp)))].sort();

/** GoodRelations and schema.org addresses stand in structured data, never in a form field. */
const isPlainCode = (code: string) => !code.includes('://');
