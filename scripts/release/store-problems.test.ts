import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type StoreTexts, storeProblems } from './store-problems';

const fine: StoreTexts = {
  locales: { en: { name: { message: 'Ways to Pay' }, description: { message: 'Shows them.' } } },
  permissions: ['storage'],
  documents: { 'docs/permissions.md': '| `storage` | settings |' },
};

it('takes what stores take', () => {
  expect(storeProblems(fine)).toEqual([]);
});

it('names a text that a language lacks', () => {
  const locales = { ...fine.locales, fi: { name: { message: 'Maksutavat' } } };
  expect(storeProblems({ ...fine, locales })).toEqual(['public/_locales/fi: "description" is missing']);
});

it('names a summary that is too long', () => {
  const locales = { en: { name: { message: 'Ways to Pay' }, description: { message: 'x'.repeat(133) } } };
  expect(storeProblems({ ...fine, locales })[0]).toContain('more than 132');
});

it('names a permission that a document leaves out', () => {
  expect(storeProblems({ ...fine, permissions: ['storage', 'alarms'] })).toEqual([
    'docs/permissions.md: does not explain `alarms`',
  ]);
});

it('finds nothing to say of the names and summaries in every language', () => {
  const folder = path.resolve(import.meta.dirname, '../../public/_locales');
  const locales = Object.fromEntries(
    fs
      .readdirSync(folder)
      .map((name) => [name, JSON.parse(fs.readFileSync(path.join(folder, name, 'messages.json'), 'utf8'))]),
  );
  expect(storeProblems({ locales, permissions: [], documents: {} })).toEqual([]);
});
