import { describe, expect, it } from 'vitest';
import { loadDanger, loadDangerFiles } from '../../scripts/load-data';
import { fold } from '../page/fold';
import { dangers } from './compile-danger';
import { dangerOf, openDanger } from './danger';

const vocabulary = openDanger(loadDanger());
const files = Object.entries(loadDangerFiles());

describe('dangerOf', () => {
  it.each([
    ['Pay', 'pays'],
    ['Pay now', 'pays'],
    ['Pay $99.00', 'pays'],
    ['Pay 99,00 €', 'pays'],
    ['Pay 99 EUR with PayPal', 'pays'],
    ['支付¥99', 'pays'],
    ['立即支付 99.00元', 'pays'],
    ['确认支付', 'pays'],
    ['Jetzt kaufen', 'places-order'],
    ['Zahlungspflichtig bestellen', 'places-order'],
    ['Place your order now', 'places-order'],
    ['OK', 'places-order'],
    ['[OK]', 'places-order'],
    ['Remove card', 'removes'],
    ['+ Add a new card', 'adds-instrument'],
    ['Apply coupon', 'alters-order'],
    ['Change plan', 'alters-order'],
    ['Upgrade to yearly', 'alters-order'],
    ['更换套餐', 'alters-order'],
    ['升级', 'alters-order'],
    ['Log in', 'navigates'],
    ['Continue to PayPal', 'navigates'],
    ['Change', null],
    ['更换', null],
    ['更多支付方式', null],
    ['Other ways to pay', null],
    ['Payment methods', null],
    ['', null],
  ])('of "%s" is %s', (label, danger) => {
    expect(dangerOf(fold(label), vocabulary)).toBe(danger);
  });

  it('names the gravest of several', () => {
    expect(dangerOf(fold('Log in and confirm payment'), vocabulary)).toBe('pays');
  });
});

describe('every language', () => {
  it('is there', () => {
    expect(files.length).toBeGreaterThanOrEqual(72);
  });

  it.each(files)(
    '%s has only tidy phrases, known dangers, and templates where there are placeholders',
    (_tag, entries) => {
      expect(entries.length).toBeGreaterThanOrEqual(8);
      const folded = entries.map(({ phrase }) => fold(phrase));
      entries.forEach(({ phrase, why, match }, at) => {
        expect(phrase, 'clean up').toBe(phrase.normalize('NFC').replace(/\s+/g, ' ').trim());
        expect(dangers, phrase).toContain(why);
        expect(match === 'template', `${phrase}: a template, and only a template, has placeholders`).toBe(
          /\{/.test(phrase),
        );
        expect(phrase.replace(/\{(?:amount|name|n)\}/g, ''), 'unknown placeholder').not.toContain('{');
        expect(folded.indexOf(fold(phrase)), `${phrase}: same after folding, remove one`).toBe(at);
      });
    },
  );

  it.each(files)('%s is found dangerous by each of its own phrases', (_tag, entries) => {
    for (const { phrase } of entries) {
      const label = phrase.replace('{amount}', '9.99').replace('{name}', 'PayPal').replace('{n}', '3');
      expect(dangerOf(fold(label), vocabulary), phrase).not.toBeNull();
    }
  });
});
