import { describe, expect, it } from 'vitest';
import { readPage } from '../testing/read-page';

const address = 'https://shop.example/checkout';
/** A step of a checkout without any method in it: where the goods go to, and one button. */
const stepWith = (button: string, more = '') => `<!doctype html><title>Checkout | Shop</title><h1>Checkout</h1>
  <label>Street <input autocomplete="street-address"></label><label>Town <input autocomplete="address-level2"></label>
  ${more}<button type="button">${button}</button>`;
const paymentPart = '<h2>3. Payment</h2><p>As agreed with our sales team.</p>';

const kindOf = async (html: string) => (await readPage(html, address)).kind;

describe('a step without any method', () => {
  it.each([
    'Place order',
    'Pay £12.50',
    'Bestelling plaatsen',
    'Zahlungspflichtig bestellen',
    '提交订单',
    '注文を確定',
  ])('is a checkout that offers no choice where "%s" ends it', async (button) => {
    expect(await kindOf(stepWith(button))).toBe('offerings');
    expect(await kindOf(stepWith(button, paymentPart))).toBe('offerings');
  });

  it.each([
    'Verder naar betalen',
    'Ga naar betalen',
    'Save and continue',
    'Continue to review',
    'Proceed to pay',
    'Procéder au paiement',
    'Continuer vers payer',
    'Gå til betaling',
    'Siirry maksamaan',
    'Przejdź do płatności',
    'Перейти к оплате',
    'Ir a pagar',
    '下一步',
    '前往付款',
    '次へ進む',
  ])('is on the way to the payment step where "%s" leads on', async (button) => {
    expect(await kindOf(stepWith(button))).toBe('not-checkout');
    // Also where the steps to come are headed already.
    expect(await kindOf(stepWith(button, paymentPart))).toBe('not-checkout');
  });

  it('waits for its list where the group it will stand in is empty', async () => {
    const waiting =
      '<h2>Choose how to pay</h2><div role="radiogroup" aria-label="Payment method"><p>One moment…</p></div>';
    expect(await kindOf(stepWith('Place order', waiting))).toBe('unreadable');
  });
});
