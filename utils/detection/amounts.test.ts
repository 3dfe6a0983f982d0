import { describe, expect, it } from 'vitest';
import { AMOUNT } from './amounts';

describe('the amount in a text', () => {
  it.each([
    ['Fee 1,50 €', '1,50 €'],
    ['+ 39 Kč', '39 Kč'],
    ['手数料 330円', '330円'],
    ['手数料 1,100円', '1,100円'],
    ['US$ 2.99 extra', 'US$ 2.99'],
    ['Rp 4.500', 'Rp 4.500'],
    ['2 350 ₽', '2 350 ₽'],
  ])('of "%s" is %s', (text, amount) => {
    expect(AMOUNT.exec(text)?.[0]).toBe(amount);
  });

  it.each([
    ['a balance of thousands', 'Fee 8,274.93 EUR'],
    ['one written with blanks', '12 345 678 €'],
    ['one with its currency first', 'EUR 12,345.67'],
    ['an account number', 'Account 5121080012451 EUR'],
    ['Swiss thousands', "CHF 8'274.93"],
  ])('is never a part of %s', (_case, text) => {
    expect(AMOUNT.exec(text)?.[0]).toBeUndefined();
  });
});
