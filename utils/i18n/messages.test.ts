import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WelcomeTranslation } from './load-welcome-i18n';
import type { MessageKey, Translation } from './message';
import { en } from './messages/en';
import { pseudoTranslation } from './pseudo';
import { languagesOf } from './testing/languages-of';
import { translationFaults } from './testing/translation-faults';
import { welcomeEn } from './welcome/en';

const root = path.resolve(import.meta.dirname, '../..');
const files = import.meta.glob<Translation>(['./messages/*.ts', '!./messages/en.ts'], {
  import: 'default',
  eager: true,
});
const welcomeFiles = import.meta.glob<WelcomeTranslation>(['./welcome/*.ts', '!./welcome/en.ts'], {
  import: 'default',
  eager: true,
});
const keys = [...Object.keys(en), ...Object.keys(welcomeEn)];

/** Words that a language shares with English. */
const sameWords: Readonly<Record<string, readonly MessageKey[]>> = {
  de: ['condition.currency', 'condition.market', 'family.wallet', 'menu.shops'],
  es: ['settings.no', 'notices.off'],
  fr: ['family.points'],
  id: ['evidence.label'],
  it: ['condition.currency', 'condition.market', 'settings.no', 'notices.off'],
};

it('is in fifteen languages, each with its name and summary for the stores', () => {
  const tags = languagesOf(files);
  expect(tags).toEqual(
    ['ar', 'de', 'el', 'es', 'fi', 'fr', 'id', 'it', 'ja', 'ko', 'pt-BR', 'ru', 'zh-CN', 'zh-TW'].sort(),
  );
  expect(readdirSync(path.join(root, 'public/_locales')).sort()).toEqual(
    ['en', ...tags].map((tag) => tag.replace('-', '_')).sort(),
  );
});

it.each(Object.entries(files))('%s says everything, in its own words and plural forms', (file, messages) => {
  const [tag = ''] = languagesOf({ [file]: messages });
  expect(translationFaults(tag, messages, en, sameWords[tag])).toEqual([]);
});

it.each(Object.entries(welcomeFiles))('%s says all of the welcome page', (file, messages) => {
  const [tag = ''] = languagesOf({ [file]: messages });
  expect(translationFaults(tag, messages, welcomeEn)).toEqual([]);
});

it('has the welcome page in the same languages', () => {
  expect(languagesOf(welcomeFiles)).toEqual(languagesOf(files));
});

it('is in the pseudo-language, every word of it changed', () => {
  expect(translationFaults('en-XA', pseudoTranslation(en), en)).toEqual([]);
});

describe('the keys in use', () => {
  const sources = sourceFiles(['components', 'entrypoints', 'utils'])
    .filter((file) => !/[\\/]i18n[\\/](?:messages|welcome|dashboard)/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  it('reads sources that speak', () => {
    expect(sources).toContain("t('app.name')");
  });

  it('leaves none that nothing says', () => {
    expect(keys.filter((key) => !patternsOf(key).some((pattern) => pattern.test(sources)))).toEqual([]);
  });
});

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
