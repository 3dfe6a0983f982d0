import { expect, it } from 'vitest';
import { observationId } from './observation-id';

it('makes an id in the shape of a ULID', () => {
  for (let page = 0; page < 200; page++) expect(observationId([String(page)])).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
});

it('gives the same id for the same parts and another for others', () => {
  expect(observationId(['page', 'a'])).toBe(observationId(['page', 'a']));
  const ids = [['page', 'a'], ['page', 'b'], ['pag', 'ea'], ['page'], ['page', 'a', '']].map(observationId);
  expect(new Set(ids).size).toBe(ids.length);
});
