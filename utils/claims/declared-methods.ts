import { matchNames } from '../catalogue/match-names';
import { methodOfCode } from '../catalogue/method-of-code';
import type { Scene } from '../detection/scene';
import type { MethodId } from '../model/payment-method';
import { attributeOf, queryAll, textWithin } from '../page/dom';
import { fold } from '../page/fold';

const KEYS = new Set(['acceptedPaymentMethod', 'paymentAccepted']);
const DEEPEST = 12;
const LONGEST_NAME = 200;
const LARGEST_JSON = 300_000;

/** Methods that schema.org data of the page declares, as JSON or as attributes of elements. */
export function declaredMethods(scene: Scene): MethodId[] {
  const names: string[] = [];
  for (const script of queryAll(scene.document, 'script[type*="json"]')) {
    const text = textWithin(script, LARGEST_JSON);
    if (text.length > LARGEST_JSON || ![...KEYS].some((key) => text.includes(key))) continue;
    try {
      collect(JSON.parse(text), names, 0);
    } catch {
      // Shops write broken data; it declares nothing.
    }
  }
  for (const key of KEYS)
    for (const element of queryAll(scene.document, `[itemprop~="${key}"]`))
      names.push(attributeOf(element, 'content') ?? attributeOf(element, 'href') ?? textWithin(element));
  return [...new Set(names.flatMap((name) => methodsOf(name, scene)))];
}

function collect(value: unknown, names: string[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (KEYS.has(key)) names.push(...namesIn(inner));
    else collect(inner, names, depth + 1);
  }
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return ['name', '@id', 'url', 'identifier'].flatMap((key) => {
    const told: unknown = (value as Record<string, unknown>)[key];
    return typeof told === 'string' ? [told] : [];
  });
}

/** Names of the vocabulary that are words of their own: http://purl.org/goodrelations/v1#ByInvoice. */
const VOCABULARY: Readonly<Record<string, MethodId>> = {
  ByBankTransferInAdvance: 'bank-transfer',
  ByInvoice: 'invoice',
  CheckInAdvance: 'check',
  COD: 'cash-on-delivery',
  CreditCard: 'card',
  PaymentCard: 'card',
  DirectDebit: 'direct-debit',
};

function methodsOf(name: string, { catalogue }: Scene): MethodId[] {
  const told = name.slice(0, LONGEST_NAME);
  const isAddress = /^https?:/.test(told);
  const term = isAddress ? (/[#/]([^#/]+)\/?$/.exec(told)?.[1] ?? '') : told;
  const coded = VOCABULARY[term] ?? methodOfCode(term, catalogue);
  if (coded) return [coded];
  return isAddress ? [] : matchNames(fold(told), catalogue).map(({ method }) => method);
}
