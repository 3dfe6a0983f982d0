/** What a button of its own may stand for. */
export const EXPRESS_FAMILIES = new Set([
  'wallet',
  'express',
  'bnpl',
  'friend-pay',
  'crypto',
  'bank-redirect',
  'gift-card',
]);
export const LONGEST_BUTTON = 45;
