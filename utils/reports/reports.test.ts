import { describe, expect, it } from 'vitest';
import { loadMethods } from '../../scripts/load-data';
import { type Report, reportClaims } from '../model/report';
import { reports, reportsOf } from './reports';

const files = Object.entries(import.meta.glob<Report>('./claims/*.json', { import: 'default', eager: true }));
const methods = new Set(loadMethods().map(({ id }) => id));
const languages = ['en', 'zh'];

it('finds the claims', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(reports).toHaveLength(files.length);
});

describe.each(files)('%s', (file, report) => {
  it('is named for its id', () => {
    expect(file).toBe(`./claims/${report.id}.json`);
  });

  it('names a method of the catalogue and at least one shop', () => {
    expect(methods).toContain(report.method);
    expect(report.shops.length).toBeGreaterThan(0);
    expect(report.shops.filter((shop) => !/^(?:app:[\w.]+|[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/.test(shop))).toEqual([]);
  });

  it('claims one of the known things', () => {
    expect(reportClaims).toContain(report.claim);
  });

  it('says of when it is and when it was published', () => {
    expect(report.asOf).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
    expect(report.published).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(report.asOf <= report.published).toBe(true);
  });

  it('has its source and its words in every language', () => {
    expect(languages.filter((language) => !report.words[language]?.trim())).toEqual([]);
    expect(report.source.name.en.trim()).not.toBe('');
    expect(report.source.url === null || URL.canParse(report.source.url)).toBe(true);
  });
});

it.each([
  ['taobao.com', 4],
  ['app:com.taobao.litetao', 4],
  ['goofish.com', 2],
  ['shop.example', 0],
])('has of %s %i claims', (shop, count) => {
  expect(reportsOf(shop)).toHaveLength(count);
});
