import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readInputs } from './read-inputs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'observe-inputs-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const at = path.join(folder, name);
  fs.writeFileSync(at, content);
  return at;
}

const none = { urls: [], urlsFile: undefined, archive: undefined };

describe('what to observe', () => {
  it('comes in the order of the command line, a list of addresses, an archive', () => {
    const urlsFile = file('list.txt', '\uFEFFhttps://b.example/\r\n\r\n# a comment\n  https://c.example/pay  \n');
    const archive = file('manifest.json', JSON.stringify([{ id: 'd', url: 'https://d.example/' }]));
    expect(readInputs({ urls: ['https://a.example/'], urlsFile, archive }).map(({ input }) => input)).toEqual([
      'https://a.example/',
      'https://b.example/',
      'https://c.example/pay',
      'd',
    ]);
  });

  it('finds the file of a saved page beside its manifest', () => {
    const archive = file(
      'files.json',
      JSON.stringify([
        { id: 'one', url: 'https://d.example/' },
        { id: 'two', url: 'https://d.example/', file: 'saved/2.html' },
      ]),
    );
    const inputs = readInputs({ ...none, archive });
    expect(inputs.map((input) => input.source === 'archive' && input.entry.path)).toEqual([
      path.join(folder, 'pages/one.html'),
      path.join(folder, 'saved/2.html'),
    ]);
  });

  it.each<[string, () => Parameters<typeof readInputs>[0], RegExp]>([
    ['an address of another sort', () => ({ ...none, urls: ['shop.example'] }), /address "shop.example" is not/],
    ['a list that is not there', () => ({ ...none, urlsFile: '/no/list.txt' }), /--urls \/no\/list.txt cannot be read/],
    [
      'a bad line',
      () => ({ ...none, urlsFile: file('bad.txt', 'https://a.example/\nnonsense') }),
      /bad.txt, line 2: "nonsense"/,
    ],
    ['an empty list', () => ({ ...none, urlsFile: file('empty.txt', '\n# none\n') }), /nothing to observe/],
    [
      'a manifest that is not there',
      () => ({ ...none, archive: '/no/m.json' }),
      /manifest \/no\/m.json cannot be read/,
    ],
    ['a manifest that is a folder', () => ({ ...none, archive: folder }), /cannot be read: EISDIR/],
    ['a manifest that is not JSON', () => ({ ...none, archive: file('a.json', '[{') }), /a.json is not JSON/],
    [
      'a manifest that is no list',
      () => ({ ...none, archive: file('b.json', '{}') }),
      /b.json: a JSON array of entries/,
    ],
    [
      'an entry without an id',
      () => ({ ...none, archive: file('c.json', '[{"url":"https://a.example/"}]') }),
      /entry 0, field id/,
    ],
    [
      'an entry with a wrong address',
      () => ({ ...none, archive: file('d.json', '[{"id":"a","url":"a.html"}]') }),
      /entry 0, field url: not an http/,
    ],
    [
      'an id that is there twice',
      () => ({
        ...none,
        archive: file('e.json', JSON.stringify([1, 2].map(() => ({ id: 'a', url: 'https://a.example/' })))),
      }),
      /entry 1: the id "a" is there twice/,
    ],
    [
      'truth of another shape',
      () => ({
        ...none,
        archive: file('f.json', '[{"id":"a","url":"https://a.example/","truth":{"offered":"card"}}]'),
      }),
      /entry 0, field truth.offered/,
    ],
  ])('is refused: %s', (_name, options, message) => {
    expect(() => readInputs(options())).toThrow(message);
  });
});
