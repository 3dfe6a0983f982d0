import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { observationId } from './observation-id';
import type { PageInput } from './read-inputs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'observation-id-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const versions = { extension: '0.1.0', catalogue: 'a', rules: 'b' };
const live = (url: string): PageInput => ({ source: 'live', input: url, url });
function saved(id: string, content: string, url = 'https://shop.example/'): PageInput {
  const at = path.join(folder, `${id}-${content}.html`);
  fs.writeFileSync(at, content);
  return { source: 'archive', input: id, url, entry: { id, url, path: at } };
}

describe('the id of an observation', () => {
  it('has the shape of a ULID', () => {
    for (let page = 0; page < 200; page++) {
      expect(observationId(live(`https://shop.example/${page}`), versions)).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    }
  });

  it.each<[string, PageInput]>([
    ['live page', live('https://shop.example/')],
    ['saved page', saved('a', 'text')],
    [
      'saved page whose file is missing',
      { ...saved('a', 'gone'), entry: { id: 'a', url: 'https://shop.example/', path: '/no/file' } } as PageInput,
    ],
  ])('is the same for the same %s', (_name, input) => {
    expect(observationId(input, versions)).toBe(observationId(input, { ...versions }));
  });

  it('differs between pages, contents, addresses and versions', () => {
    const ids = [
      observationId(live('https://shop.example/a'), versions),
      observationId(live('https://shop.example/b'), versions),
      observationId(saved('a', 'text'), versions),
      observationId(saved('b', 'text'), versions),
      observationId(saved('a', 'text 2'), versions),
      observationId(saved('a', 'text', 'https://other.example/'), versions),
      observationId(saved('a', 'text'), { ...versions, catalogue: 'c' }),
      observationId(saved('a', 'text'), { ...versions, rules: 'c' }),
      observationId(saved('a', 'text'), { ...versions, extension: '0.2.0' }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
