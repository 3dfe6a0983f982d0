import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Message, type MessageKey, placeholders, type Translation } from './message';
import { en } from './messages/en';
import { pseudoTranslation } from './pseudo';

const root = path.resolve(import.meta.dirname, '../..');
const files = import.meta.glob<Translation>('./messages/*.ts', { import: 'default', eager: true });
const translations = Object.entries(files).filter(([file]) => !file.endsWith('/en.ts'));
const keys = Object.keys(en) as MessageKey[];

/** Words that a language shares with English. */
const sameWords: Readonly<Record<string, readonly MessageKey[]>> = {
  de: ['condition.currency', 'condition.market', 'family.wallet', 'menu.shops'],
  es: ['settings.no', 'notices.off'],
  fr: ['family.points'],
  id: ['evidence.label'],
  it: ['condition.currency', 'condition.market', 'settings.no', 'notices.off'],
};

it('finds the languages the interface is in, each with its name and summary for the stores', () => {
  const tags = translations.map(([file]) => file.slice('./messages/'.length, -'.ts'.length));
  expect(tags.sort()).toEqual(
    ['ar', 'de', 'el', 'es', 'fi', 'fr', 'id', 'it', 'ja', 'ko', 'pt-BR', 'ru', 'zh-CN', 'zh-TW'].sort(),
  );
  expect(readdirSync(path.join(root, 'public/_locales')).sort()).toEqual(
    ['en', ...tags].map((tag) => tag.replace('-', '_')).sort(),
  );
});

describe.each(translations)('%s', (file, messages) => {
  const tag = file.slice('./messages/'.length, -'.ts'.length);

  it('leaves nothing in English by accident', () => {
    const same = keys.filter((key) => saysSomething(en[key]) && isSame(messages[key], en[key]));
    expect(same).toEqual(keys.filter((key) => sameWords[tag]?.includes(key)));
  });

  it('has every plural form of its language', () => {
    const needed = pluralFormsOf(tag);
    const lacking = keys.filter((key) => {
      const [english, own] = [en[key], messages[key]];
      if (typeof english === 'string' || Object.keys(english).length === 1) return false;
      return typeof own === 'string' || needed.some((form) => own[form] === undefined);
    });
    expect(lacking).toEqual([]);
  });

  it('names the number in each form that stands for several numbers', () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
    const rules = new Intl.PluralRules(tag);
    const standsForSeveral = (form: string) => numbers.filter((number) => rules.select(number) === form).length > 1;
    const silent = keys.filter((key) => {
      const own = messages[key];
      if (typeof own === 'string' || !formsOf(en[key]).some((text) => text.includes('{count}'))) return false;
      return Object.entries(own).some(([form, text]) => standsForSeveral(form) && !text.includes('{count}'));
    });
    expect(silent).toEqual([]);
  });
});

describe.each([...translations, ['en', en] as const, ['en-XA', pseudoTranslation(en)] as const])(
  '%s',
  (_, messages) => {
    it('has every key and no other', () => {
      expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    });

    it('has no empty form', () => {
      const empty = Object.entries<Message>(messages).filter(([, message]) =>
        formsOf(message).some((form) => !form.trim()),
      );
      expect(empty.map(([key]) => key)).toEqual([]);
    });

    it('fills the same places as the English', () => {
      const differing = Object.entries<Message>(en).filter(
        ([key, english]) => placesOf(messages[key as keyof Translation]) !== placesOf(english),
      );
      expect(differing.map(([key]) => key)).toEqual([]);
    });
  },
);

describe('the keys in use', () => {
  const sources = sourceFiles(['components', 'entrypoints', 'utils'])
    .filter((file) => !file.includes(`${path.sep}i18n${path.sep}messages`))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  it('reads sources that speak', () => {
    expect(sources).toContain("t('app.name')");
  });

  it('leaves none that nothing says', () => {
    expect(keys.filter((key) => !patternsOf(key).some((pattern) => pattern.test(sources)))).toEqual([]);
  });
});

const formsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));

/** Has words of its own beside its placeholders. */
const saysSomething = (message: Message): boolean =>
  formsOf(message).some((form) => /\p{L}/u.test(form.replace(/\{\w+\}/g, '')));

const isSame = (own: Message, english: Message): boolean =>
  formsOf(own).every((form) => formsOf(english).includes(form));

/** Those that numbers up to 200 take: the ones for millions of Romance languages fall back to `other`. */
function pluralFormsOf(tag: string): Intl.LDMLPluralRule[] {
  const rules = new Intl.PluralRules(tag);
  return [...new Set(Array.from({ length: 201 }, (_, number) => rules.select(number)))];
}

const placesOf = (message: Message): string => placeholders(formsOf(message).join()).join();

/** A key as it stands in code: whole, or with any one of its parts filled in: t(`door.${door}`). */
function patternsOf(key: string): RegExp[] {
  const parts = key.split('.');
  const filled = parts.map((_, index) => [
    ...parts.slice(0, index).map(literally),
    '\\$\\{[^}]+\\}',
    ...parts.slice(index + 1).map(literally),
  ]);
  return [
    new RegExp(`'${parts.map(literally).join('\\.')}'`),
    ...filled.map((words) => new RegExp(`\`${words.join('\\.')}\``)),
  ];
}

const literally = (text: string): string => text.replace(/[^\w]/g, '\\$&');

function sourceFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => path.join(root, folder, file)),
  );
}
