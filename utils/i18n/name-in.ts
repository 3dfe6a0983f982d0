import type { PaymentMethod } from '../model/payment-method';
import { pickLanguage } from './pick-language';

/** What of a method is needed to write its name. */
export type NamedMethod = Pick<PaymentMethod, 'name' | 'nativeNames' | 'regions'>;

export interface MethodName {
  /** In the reader's language; the brand's own English name where it has none. */
  readonly name: string;
  /** As the page or the method's home country writes it; null where that is the same. */
  readonly native: string | null;
  /** Language tag of `native`, for its `lang` attribute. */
  readonly nativeLanguage: string | null;
}

/**
 * A method's name for a reader, with the name they will meet on the page beside it.
 *
 * @param pageLanguage BCP 47 tag of the page it was read on, null when unknown
 */
export function nameIn(method: NamedMethod, language: string, pageLanguage: string | null = null): MethodName {
  const name = nativeName(method, language)?.name ?? method.name;
  const native = (pageLanguage && nativeName(method, pageLanguage)) || homeName(method) || brandName(method);
  if (holds(name, native.name)) return { name, native: null, nativeLanguage: null };
  return { name, native: native.name, nativeLanguage: native.tag };
}

function homeName(method: NamedMethod): { tag: string; name: string } | undefined {
  const [region] = method.regions;
  return region ? nativeName(method, `und-${region}`) : undefined;
}

function nativeName(method: NamedMethod, language: string): { tag: string; name: string } | undefined {
  const tags = Object.keys(method.nativeNames);
  const tag = pickLanguage([language], tags, null);
  const name = tag === null ? undefined : method.nativeNames[tag];
  return tag !== null && name ? { tag, name } : undefined;
}

const brandName = ({ name }: NamedMethod) => ({ tag: 'en', name });

/** "UnionPay QuickPass (云闪付)" needs no 云闪付 beside it. */
const holds = (name: string, part: string): boolean =>
  name.toLocaleLowerCase('en').includes(part.toLocaleLowerCase('en'));
