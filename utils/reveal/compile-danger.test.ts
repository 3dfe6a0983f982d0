import { expect, it } from 'vitest';
import { compileDanger, type DangerPhrase, dangers, unpackDanger } from './compile-danger';

const contains = (phrase: string, why: DangerPhrase['why']): DangerPhrase => ({ phrase, why, match: 'contains' });
const exact = (phrase: string, why: DangerPhrase['why']): DangerPhrase => ({ phrase, why, match: 'exact' });

it.each([
  [
    'a longer phrase as grave as a shorter one in it',
    [contains('pay now', 'pays'), contains('Pay Now and win', 'pays')],
    'pay now',
  ],
  ['a longer phrase less grave', [contains('pay now', 'pays'), contains('log in to pay now', 'navigates')], 'pay now'],
  ['the same phrase twice', [contains('pay now', 'pays'), contains('PAY  NOW', 'navigates')], 'pay now'],
  [
    'not a graver one',
    [contains('add card', 'navigates'), contains('add card and pay', 'pays')],
    'add card and pay|add card',
  ],
  [
    'a whole label in which a phrase as grave is found',
    [contains('pay now', 'pays'), exact('log in, pay now', 'navigates')],
    'pay now',
  ],
  ['none that only begins like it', [contains('pay', 'pays'), contains('payroll', 'navigates')], 'pay|payroll'],
])('leaves out %s', (_what, phrases, kept) => {
  const found = unpackDanger(compileDanger(phrases)).sort((one, other) => one.danger - other.danger);
  expect(found.map(({ phrase }) => phrase).join('|')).toBe(kept);
});

it('packs phrases of every kind so that they come out as they went in', () => {
  const phrases: DangerPhrase[] = [
    { phrase: '1-click', why: 'places-order', match: 'contains' },
    { phrase: 'pay', why: 'pays', match: 'exact' },
    { phrase: 'pay {amount}', why: 'pays', match: 'template' },
    { phrase: 'payment', why: 'navigates', match: 'exact' },
  ];
  expect(
    unpackDanger(compileDanger(phrases)).map(({ phrase, match, danger }) => ({
      phrase,
      why: dangers[danger],
      match,
    })),
  ).toEqual(phrases);
});
