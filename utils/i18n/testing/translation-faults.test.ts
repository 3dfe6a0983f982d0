import { expect, it } from 'vitest';
import type { Messages } from '../message';
import { translationFaults } from './translation-faults';

const english: Messages = {
  back: 'Back',
  shop: 'Shop {name}',
  looks: { one: '{count} look', other: '{count} looks' },
};
const russian: Messages = {
  back: 'Назад',
  shop: 'Магазин {name}',
  looks: {
    one: '{count} просмотр',
    few: '{count} просмотра',
    many: '{count} просмотров',
    other: '{count} просмотра',
  },
};

it('finds nothing wrong with a whole translation', () => {
  expect(translationFaults('ru', russian, english)).toEqual([]);
});

it.each<[string, Messages, string]>([
  ['a missing key', { shop: 'Магазин {name}', looks: russian.looks ?? '' }, 'back: is missing'],
  ['a key of its own', { ...russian, forth: 'Вперёд' }, 'forth: nothing says it'],
  ['an empty text', { ...russian, back: ' ' }, 'back: has an empty form'],
  ['another placeholder', { ...russian, shop: 'Магазин {shop}' }, 'shop: fills other places than the English'],
  ['words left in English', { ...russian, back: 'Back' }, 'back: is it English by accident?'],
  [
    'a plural form too few',
    { ...russian, looks: { one: '{count} просмотр', other: '{count} просмотра' } },
    'looks: lacks a plural form',
  ],
  [
    'a number left out where 21 takes the form of one',
    { ...russian, looks: { one: 'один просмотр', few: '{count}', many: '{count}', other: '{count}' } },
    'looks: leaves the number out of a form that stands for several',
  ],
])('names %s', (_, messages, fault) => {
  expect(translationFaults('ru', messages, english)).toEqual([fault]);
});

it('takes a word that both languages share, as long as they do', () => {
  expect(translationFaults('ru', { ...russian, back: 'Back' }, english, ['back'])).toEqual([]);
  expect(translationFaults('ru', russian, english, ['back'])).toEqual(['back: is it English by accident?']);
});
