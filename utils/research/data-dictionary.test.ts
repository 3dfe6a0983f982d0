import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dataDictionary } from './data-dictionary';

it('is what the documents hold: run npm run data-dictionary', () => {
  const file = path.resolve(import.meta.dirname, '../../docs/data-dictionary.md');
  expect(fs.readFileSync(file, 'utf8')).toBe(dataDictionary());
});
