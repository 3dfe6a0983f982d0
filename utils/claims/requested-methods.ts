import type { Claim } from '../model/offering';
import type { MethodId } from '../model/payment-method';

/** Payment method identifiers of the W3C's registry and of the wallets' own documentation. */
export const methodOfIdentifier: Readonly<Record<string, MethodId>> = {
  'basic-card': 'card',
  'https://apple.com/apple-pay': 'apple-pay',
  'https://google.com/pay': 'google-pay',
  'https://tez.google.com/pay': 'google-pay',
  'https://spay.samsung.com': 'samsung-pay',
  'https://www.alipay.com/webpay': 'alipay',
};

/** What a page has asked the browser for, as claims. `heard` comes from the page: it may be anything. */
export function requestedMethods(heard: unknown): Claim[] {
  const methods = (Array.isArray(heard) ? heard : []).flatMap((identifier) =>
    typeof identifier === 'string' && Object.hasOwn(methodOfIdentifier, identifier)
      ? (methodOfIdentifier[identifier] ?? [])
      : [],
  );
  return [...new Set(methods)].map((method) => ({
    method,
    basis: 'payment-request',
    evidence: [{ kind: 'api', state: 'declared', text: null }],
  }));
}
