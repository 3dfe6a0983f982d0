import { describe, expect, it } from 'vitest';
import { amountIn, isAmount, signIn } from './amounts';

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
    expect(amountIn(text)).toBe(amount);
  });

  it.each([
    ['a balance of thousands', 'Fee 8,274.93 EUR'],
    ['one written with blanks', '12 345 678 €'],
    ['one with its currency first', 'EUR 12,345.67'],
    ['an account number', 'Account 5121080012451 EUR'],
    ['Swiss thousands', "CHF 8'274.93"],
  ])('is never a part of %s', (_case, text) => {
    expect(amountIn(text)).toBeUndefined();
  });

  it.each([
    ['between words, a code', 'from EUR 12 on', 'EUR 12'],
    ['of two, the first', '12 € or 15 €', '12 €'],
    ['a code behind', 'extra 5 TL', '5 TL'],
    ['in dirhams', 'رسوم 10 د.إ', '10 د.إ'],
    ['in sums', '25 000 so‘m', '25 000 so‘m'],
  ])('is read %s', (_case, text, amount) => {
    expect(amountIn(text)).toBe(amount);
  });

  it.each(['12 Euros', 'USD12', 'a TLC of 5', '5 TLs', '2024', 'no figure €'])('is not in "%s"', (text) => {
    expect(amountIn(text)).toBeUndefined();
  });
});

describe('an amount alone', () => {
  it.each([
    ['￥50', true],
    ['50 元', true],
    ['+50 元', false],
    ['50 元 off', false],
  ])('"%s": %s', (text, isOne) => {
    expect(isAmount(text)).toBe(isOne);
  });
});

describe('the sign before an amount', () => {
  it.each([
    ['Dobírka + 39 Kč', '+'],
    ['Cash (+€2.50)', '+'],
    ['PIX −5 %', '−'],
    ['-10%', '-'],
    ['+ RM 4', '+'],
  ])('of "%s" is %s', (text, sign) => {
    expect(signIn(text)).toBe(sign);
  });

  it.each(['Visa-1881 €', 'Pay 5 - 10 days', '+ 39 days', '1+1 €'])('is not in "%s"', (text) => {
    expect(signIn(text)).toBeUndefined();
  });
});
