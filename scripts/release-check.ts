// What must hold before a version is published: npm run release:check
// Builds everything twice, so it takes some minutes; the suite (npm test) is run apart.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildZips } from './release/build-zips.ts';
import { storeProblems } from './release/store-problems.ts';
import { versionProblems } from './release/version-problems.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
let failed = 0;

tell('nothing is uncommitted', git('status', '--porcelain').split('\n').filter(Boolean));
tell(
  'the version is the same everywhere and has its day',
  versionProblems({
    'package.json': read('package.json'),
    'package-lock.json': read('package-lock.json'),
    'CITATION.cff': read('CITATION.cff'),
    'CHANGELOG.md': read('CHANGELOG.md'),
  }),
);
const tag = `v${JSON.parse(read('package.json')).version}`;
tell('the version was not released before', git('tag', '--list', tag) ? [`there is a tag ${tag}`] : []);

const first = buildZips();
const second = buildZips();
tell(
  'built twice, every file to be published has the same bytes',
  [...first].filter(([file, sum]) => second.get(file) !== sum).map(([file]) => `${file} differs`),
);
tell('stores take names and summaries, and every permission is explained', storeProblems(storeTexts()));

console.log(`\nTo be published, with their SHA-256:`);
for (const [file, sum] of second) console.log(`${sum}  .output/${file}`);
console.log(
  failed
    ? `\n${failed} of the above do not hold.`
    : `\nAll holds. Next: npm test, git tag ${tag}, then upload by docs/store/README.md.`,
);
process.exitCode = failed ? 1 : 0;

function tell(what: string, problems: readonly string[]): void {
  console.log(`${problems.length === 0 ? 'ok ' : 'NO '} ${what}`);
  for (const problem of problems) console.log(`      ${problem}`);
  if (problems.length > 0) failed += 1;
}

function git(...args: string[]): string {
  return spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();
}

function storeTexts() {
  const folders = fs.readdirSync(path.join(root, 'public/_locales'));
  const manifests = ['chrome-mv3', 'edge-mv3', 'firefox-mv3', 'safari-mv3'].map((built) =>
    JSON.parse(read(`.output/${built}/manifest.json`)),
  );
  const permissions = manifests.flatMap((each) => [...each.permissions, ...(each.optional_permissions ?? [])]);
  const documents = ['docs/permissions.md', 'docs/store/README.md'];
  return {
    locales: Object.fromEntries(
      folders.map((name) => [name, JSON.parse(read(`public/_locales/${name}/messages.json`))]),
    ),
    permissions: [...new Set<string>(permissions)],
    documents: Object.fromEntries(documents.map((file) => [file, read(file)])),
  };
}
