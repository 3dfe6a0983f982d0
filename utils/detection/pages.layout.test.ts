import { describe, expect, it } from 'vitest';
import { differences, type ExpectedReading, unreadNames } from '../testing/expected-reading';
import { readPage } from '../testing/read-page';

const markup = import.meta.glob<string>('./pages/*.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<ExpectedReading>('./pages/*.expected.json', { import: 'default', eager: true });

const pages = Object.entries(markup).map(([file, html]) => {
  const expected = expectations[file.replace(/\.html$/, '.expected.json')];
  if (!expected) throw new Error(`${file} has no expectation beside it`);
  return { name: file.replace(/^.*\/|\.html$/g, ''), html, expected };
});

describe('the page set', () => {
  it('has at least 90 pages in at least 16 languages, and as many expectations', () => {
    const languages = new Set(pages.map(({ name }) => /^(zh-han[st]|[a-z]{2})-/.exec(name)?.[1]));
    expect(pages.length).toBeGreaterThanOrEqual(90);
    expect(languages.size).toBeGreaterThanOrEqual(16);
    expect(Object.keys(expectations)).toHaveLength(pages.length);
  });

  it('expects nothing by a name that no comparison reads', () => {
    expect(pages.flatMap(({ name, expected }) => unreadNames(expected).map((unread) => `${name}: ${unread}`))).toEqual(
      [],
    );
  });
});

describe('reads', () => {
  it.each(pages.map((page) => [`${page.name}: ${page.expected.about}`, page] as const))('%s', async (_name, page) => {
    const { html, expected } = page;
    const lines = differences(await readPage(html, expected.url), expected);
    expect(lines, lines.join('\n')).toEqual([]);
  });
});
