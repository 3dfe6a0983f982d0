// The whole suite, step by step; its last line is `N passed, N failed[, N skipped]`.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

process.chdir(path.dirname(import.meta.dirname));
const countsFile = '.output/test-counts.json';

const npx = (...args) => ['npx', '--no-install', ...args];
const setup = ['setup', 'node', 'scripts/setup.mjs', '--no-browser'];
const browsers = ['browsers', 'node', 'scripts/install-browsers.mjs'];
/** These two rows go on side by side; within a row each step waits for the one before. */
const rows = [
  [
    ['types', ...npx('tsc', '--noEmit')],
    ['lint', ...npx('biome', 'ci', '.')],
    ['unused code', ...npx('knip')],
  ],
  [
    ['build for end-to-end', ...npx('wxt', 'build', '-m', 'e2e')],
    ['build', ...npx('wxt', 'build')],
    ['build for Firefox', ...npx('wxt', 'build', '-b', 'firefox', '--mv3')],
    ['Firefox lint', 'node', 'scripts/lint-firefox.mjs'],
    ['sizes', ...npx('size-limit')],
  ],
];
const tests = [
  'tests',
  ...npx('vitest', 'run', '--config', 'utils/testing/vitest.config.ts', ...process.argv.slice(2)),
];

const totals = { passed: 0, failed: 0, skipped: 0 };
fs.rmSync(countsFile, { force: true });
// Only the tests themselves need browsers: meanwhile the other steps go on.
const browsersReady = run(browsers, { isShown: true });
if (count(setup, await run(setup, { isShown: true }))) {
  await Promise.all(
    rows.map(async (row) => {
      for (const step of row) count(step, await run(step));
    }),
  );
  if (await browsersReady) await runTests();
  else fail('The tests need a browser.');
}
const skipped = totals.skipped ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed ? 1 : 0);

/** The test runner counts its own cases; every other step is one. */
async function runTests() {
  const isGood = await run(tests, { isShown: true });
  if (!fs.existsSync(countsFile)) {
    count(tests, isGood);
    return;
  }
  const counts = JSON.parse(fs.readFileSync(countsFile, 'utf8'));
  for (const key of Object.keys(totals)) totals[key] += counts[key];
  if (!isGood && totals.failed === 0) fail('tests failed.');
}

function count([name], isGood) {
  if (isGood) totals.passed += 1;
  else fail(`${name} failed.`);
  return isGood;
}

function fail(message) {
  totals.failed += 1;
  console.error(`\n${message}`);
}

/**
 * Whether it went well. What a step says is shown as it comes, or whole when it has ended,
 * so that steps side by side do not mix their lines.
 */
function run([name, command, ...args], { isShown = false } = {}) {
  const header = `\n— ${name}`;
  if (isShown) console.log(header);
  const said = [];
  const child = spawn(command, args, {
    stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, TEST_COUNTS: countsFile },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => said.push(piece));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(false);
    });
    child.on('close', (status) => {
      if (!isShown) process.stdout.write(`${header}\n${Buffer.concat(said)}`);
      resolve(status === 0);
    });
  });
}
