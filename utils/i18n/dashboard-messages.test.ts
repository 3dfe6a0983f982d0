import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dashboardEn } from './dashboard/en';
import chinese from './dashboard/zh-CN';
import { type Message, placeholders } from './message';

const root = path.resolve(import.meta.dirname, '../..');
const keys = Object.keys(dashboardEn) as (keyof typeof dashboardEn)[];
const formsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const placesOf = (message: Message): string => placeholders(formsOf(message).join()).join();

it('has every word in Chinese, with the same places to fill', () => {
  expect(Object.keys(chinese).sort()).toEqual([...keys].sort());
  expect(keys.filter((key) => placesOf(chinese[key]) !== placesOf(dashboardEn[key]))).toEqual([]);
  expect(keys.filter((key) => formsOf(chinese[key]).some((form) => form.trim() === ''))).toEqual([]);
});

it('has no word that nothing says', () => {
  const sources = ['components/dashboard', 'entrypoints/dashboard']
    .flatMap((folder) => readdirSync(path.join(root, folder)).map((file) => path.join(root, folder, file)))
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const isSaid = (key: string) => {
    const begin = key.slice(0, key.lastIndexOf('.') + 1);
    return sources.includes(`'${key}'`) || (begin !== '' && sources.includes(`\`${begin}\${`));
  };
  expect(sources).toContain("d('findings.title')");
  expect(keys.filter((key) => !isSaid(key))).toEqual([]);
});
