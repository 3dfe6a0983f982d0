import type { PaymentMethod } from '../model/payment-method.ts';

/** How people know a method: for screens and search, not for reading pages. */
export type MethodNames = Pick<
  PaymentMethod,
  'name' | 'nativeNames' | 'family' | 'operator' | 'parent' | 'regions' | 'aliases'
>;

/** What it takes to show a method: its sign and its name in any language. */
export type MethodLabel = Pick<PaymentMethod, 'name' | 'nativeNames' | 'family' | 'regions'>;
