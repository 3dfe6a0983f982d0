import type { PaymentMethod } from '../model/payment-method.ts';

/** How people know a method: for screens and search, not for reading pages. */
export type MethodNames = Pick<
  PaymentMethod,
  'name' | 'nativeNames' | 'family' | 'operator' | 'parent' | 'regions' | 'aliases'
>;
