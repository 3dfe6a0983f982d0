import { describe, expect, it } from 'vitest';
import { createI18n } from './create-i18n';
import { en } from './messages/en';
import zh from './messages/zh-CN';
import { pseudoTranslation } from './pseudo';

const english = createI18n('en');
const chinese = createI18n('zh-CN', zh);

describe('t', () => {
  it('fills in what is named', () => {
    expect(english.t('group.one-step.label', { label: 'Change' })).toBe('Behind “Change”');
  });

  it.each([
    [1, '1 way to pay'],
    [2, '2 ways to pay'],
    [1200, '1,200 ways to pay'],
  ])('counts %i in English', (count, words) => {
    expect(english.t('found.methods', { count })).toBe(words);
  });

  it('counts in a language with one plural form', () => {
    expect(chinese.t('found.methods', { count: 1 })).toBe('1 种付款方式');
  });

  it('takes the form a language has for a number, and `other` where it has none', () => {
    const russian = createI18n('ru', {
      ...en,
      'closed.title': { one: '{count} список', few: '{count} списка', other: '{count} списков' },
    });
    expect([1, 3, 5, 21].map((count) => russian.t('closed.title', { count }))).toEqual([
      '1 список',
      '3 списка',
      '5 списков',
      '21 список',
    ]);
  });

  it('ends a sentence with one full stop, also after a date that has its own', () => {
    const russian = createI18n('ru', { ...en, 'shops.looked': 'Последний просмотр {date}.' });
    const date = russian.date('2026-11-22T12:00:00Z');
    expect(russian.t('shops.looked', { date })).toBe('Последний просмотр 22 нояб. 2026 г.');
  });

  it('keeps a foreign name apart from right-to-left words around it', () => {
    expect(createI18n('ar').t('action.allow-shop', { shop: 'shop.example' })).toBe(
      'Always read \u2068shop.example\u2069',
    );
  });

  it('does not compile a misspelt key, a missing or a needless value', () => {
    // @ts-expect-error no such key
    expect(() => english.t('group.vissible')).toThrow();
    // @ts-expect-error `label` is missing
    expect(english.t('group.one-step.label')).toContain('undefined');
    // @ts-expect-error it has no places to fill
    expect(english.t('app.name', { shop: 'x' })).toBe('Ways to Pay');
  });
});

describe('direction', () => {
  it.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['en', 'ltr'],
    ['zh-CN', 'ltr'],
  ])('of %s is %s', (language, direction) => {
    expect(createI18n(language).direction).toBe(direction);
  });
});

describe('ago', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  it.each([
    ['2026-11-22T11:59:30Z', 'now'],
    ['2026-11-22T12:00:30Z', 'now'], // a clock that was put back
    ['2026-11-22T11:20:00Z', '40 minutes ago'],
    ['2026-11-22T09:30:00Z', '2 hours ago'],
    ['2026-11-21T11:00:00Z', 'yesterday'],
    ['2026-11-10T12:00:00Z', 'last week'],
    ['2026-08-19T12:00:00Z', '3 months ago'],
    ['2024-08-19T12:00:00Z', '2 years ago'],
  ])('says of %s: %s', (observedAt, words) => {
    expect(english.ago(observedAt, now)).toBe(words);
  });
});

describe('the pseudo-language', () => {
  const pseudo = createI18n('en-XA', pseudoTranslation(en));

  it('is longer than English, in brackets, with every place filled', () => {
    expect(pseudo.t('group.one-step.label', { label: 'Change' })).toBe('[Béhîñd “Change” · · · ·]');
  });

  it('keeps plural forms', () => {
    expect(pseudo.t('found.methods', { count: 1 })).toBe('[1 wàý tô pàý · · · ·]');
  });
});
