import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { dashboardEn } from './dashboard/en';
import type { DashboardTranslation } from './load-dashboard-i18n';
import { languagesOf } from './testing/languages-of';
import { translationFaults } from './testing/translation-faults';

const root = path.resolve(import.meta.dirname, '../..');
const keys = Object.keys(dashboardEn) as (keyof typeof dashboardEn)[];
const files = import.meta.glob<DashboardTranslation>(['./dashboard/*.ts', '!./dashboard/en.ts'], {
  import: 'default',
  eager: true,
});

/** Words that a language shares with English. */
const sameWords: Readonly<Record<string, readonly (keyof typeof dashboardEn)[]>> = {
  de: [
    'nav.shops',
    'filter.search',
    'device.desktop',
    'order.name',
    'grid.shop',
    'kind.wallet',
    'export.title',
    'export.format',
    'import.title',
    'study.name',
  ],
  fr: [
    'nav',
    'mark.report',
    'kind.points',
    'kind.crypto',
    'look.place',
    'export.title',
    'export.licence',
    'import.title',
  ],
  it: ['device.desktop', 'mark.report'],
};

it('is in every language of the popup', () => {
  const popup = import.meta.glob(['./messages/*.ts', '!./messages/en.ts']);
  expect(languagesOf(files)).toEqual(languagesOf(popup));
});

it.each(Object.entries(files))('%s says everything, in its own words and plural forms', (file, messages) => {
  const [tag = ''] = languagesOf({ [file]: messages });
  expect(translationFaults(tag, messages, dashboardEn, sameWords[tag])).toEqual([]);
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
