import { describe, expect, it } from 'vitest';
import { unaccented } from './unaccented';

describe('a phrase typed without accents', () => {
  it.each([
    ['método de pago', 'metodo de pago'],
    ['phương thức thanh toán', 'phuong thuc thanh toan'],
    ['finalizează comanda', 'finalizeaza comanda'],
    ['płatność kartą', 'platnosc karta'],
    ['ödəmə üsulu', 'odeme usulu'],
    ['nağdsiz ödəniş', 'nagdsiz odenis'],
  ])('%s is %s', (phrase, plain) => expect(unaccented(phrase)).toBe(plain));

  it.each(['payment method', 'plată', '支付方式を選択してください'])('%s has none, or is too short', (phrase) =>
    expect(unaccented(phrase)).toBeNull(),
  );
});
