import { expect, it } from 'vitest';
import { stepOf } from './step-of';

const from = 'https://shop.example/checkout?step=1#top';

it.each([
  ['https://shop.example/checkout?step=1#methods', true],
  ['https://shop.example/checkout?session=2', true],
  ['https://shop.example/checkout/payment', false],
  ['https://shop.example/checkout#/payment', false],
  ['https://shop.example/checkout#!/payment', false],
  ['https://other.example/checkout', false],
])('%s: same step %s', (address, isSame) => {
  expect(stepOf(new URL(address)) === stepOf(new URL(from))).toBe(isSame);
});

it('takes no query for a route', () => {
  expect(stepOf(new URL('https://shop.example/#/pay?order=1'))).toBe(
    stepOf(new URL('https://shop.example/#/pay?order=2')),
  );
});
