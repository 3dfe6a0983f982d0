import { expect, it } from 'vitest';
import { type VersionFiles, versionProblems } from './version-problems';

const agreeing: VersionFiles = {
  'package.json': '{"version":"1.2.0"}',
  'package-lock.json': '{"version":"1.2.0"}',
  'CITATION.cff': 'title: "x"\nversion: "1.2.0"\n',
  'CHANGELOG.md': '# Changelog\n\n## 1.2.0 (2026-11-30)\n\n## 1.1.0 (2026-10-01)\n',
};

it('has nothing to say of files that agree', () => {
  expect(versionProblems(agreeing)).toEqual([]);
});

it.each<[keyof VersionFiles, string, string]>([
  ['package-lock.json', '{"version":"1.1.0"}', 'package-lock.json: has another version'],
  ['CITATION.cff', 'title: "x"\nversion: "1.1.0"\n', 'CITATION.cff: should say'],
  ['CHANGELOG.md', '## 1.1.0 (2026-10-01)\n', 'CHANGELOG.md: the newest heading is 1.1.0'],
  ['CHANGELOG.md', '## 1.2.0 (unreleased)\n', 'CHANGELOG.md: 1.2.0 has no day'],
])('says what is wrong with %s holding %j', (file, text, problem) => {
  expect(versionProblems({ ...agreeing, [file]: text })).toEqual([expect.stringContaining(problem)]);
});

it('refuses a version that stores do not take', () => {
  expect(versionProblems({ ...agreeing, 'package.json': '{"version":"1.2.0-beta"}' })[0]).toContain('three numbers');
});
