import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Message, placeholders, type Translation } from './message';
import { en } from './messages/en';
import { pseudoTranslation } from './pseudo';

const root = path.resolve(import.meta.dirname, '../..');
const files = import.meta.glob<Translation>('./messages/*.ts', { import: 'default', eager: true });
const translations = Object.entries(files).filter(([file]) => !file.endsWith('/en.ts'));
const keys = Object.keys(en);

it('finds the other languages', () => {
  expect(translations.map(([file]) => file)).toContain('./messages/zh-CN.ts');
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
