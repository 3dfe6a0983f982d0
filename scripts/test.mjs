// The whole suite, step by step; its last line is `N passed, N failed[, N skipped]`.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';

process.chdir(path.dirname(import.meta.dirname));
const countsFile = '.output/test-counts.json';

const steps = [
  ['setup', 'node', ['scripts/setup.mjs', '--no-browser']],
  ['types', 'npx', ['--no-install', 'tsc', '--noEmit']],
  ['lint', 'npx', ['--no-install', 'biome', 'ci', '.']],
  ['unused code', 'npx', ['--no-install', 'knip']],
  ['build for end-to-end', 'npx', ['--no-install', 'wxt', 'build', '-m', 'e2e']],
  ['build', 'npx', ['--no-install', 'wxt', 'build']],
  ['build for Firefox', 'npx', ['--no-install', 'wxt', 'build', '-b', 'firefox', '--mv3']],
  ['Firefox lint', 'node', ['scripts/lint-firefox.mjs']],
  ['sizes', 'npx', ['--no-install', 'size-limit']],
  [
    'tests',
    'npx',
    ['--no-install', 'vitest', 'run', '--config', 'utils/testing/vitest.config.ts', ...process.argv.slice(2)],
  ],
];

fs.rmSync(countsFile, { force: true });
// Only the tests themselves need them: meanwhile the other steps go on.
const browsers = spawn('node', ['scripts/install-browsers.mjs'], { stdio: ['ignore', 'inherit', 'inherit'] });
const browsersDone = once(browsers, 'exit');
const totals = { passed: 0, failed: 0, skipped: 0 };
for (const [name, command, args] of steps) {
  console.log(`\n— ${name}`);
  if (name === 'tests' && (await browsersDone)[0] !== 0) {
    totals.failed += 1;
    console.error('\nThe tests need a browser.');
    break;
  }
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TEST_COUNTS: countsFile },
  });
  // The test runner counts its own cases; every other step is one.
  if (name === 'tests' && fs.existsSync(countsFile)) addCounts(JSON.parse(fs.readFileSync(countsFile, 'utf8')));
  else totals[status === 0 ? 'passed' : 'failed'] += 1;
  if (status !== 0) {
    totals.failed = Math.max(totals.failed, 1);
    console.error(`\n${name} failed.`);
    if (name === 'setup') break;
  }
}
const skipped = totals.skipped ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed ? 1 : 0);

function addCounts(counts) {
  for (const key of Object.keys(totals)) totals[key] += counts[key];
}
