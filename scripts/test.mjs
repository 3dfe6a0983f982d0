// The whole suite, step by step; its last line is `N passed, N failed[, N skipped]`.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

process.chdir(path.dirname(import.meta.dirname));

const npx = (...args) => ['npx', '--no-install', ...args];
const setup = ['setup', 'node', 'scripts/setup.mjs', '--no-browser'];
const browsers = ['browsers', 'node', 'scripts/install-browsers.mjs'];
const checks = [
  ['types', ...npx('tsc', '--noEmit')],
  ['lint', ...npx('biome', 'ci', '.')],
  ['unused code', ...npx('knip')],
];
const builds = [
  ['build for end-to-end', ...npx('wxt', 'build', '-m', 'e2e')],
  ['build', ...npx('wxt', 'build')],
  ['build for Firefox', ...npx('wxt', 'build', '-b', 'firefox', '--mv3')],
  ['Firefox lint', 'node', 'scripts/lint-firefox.mjs'],
  ['sizes', ...npx('size-limit')],
];

const totals = { passed: 0, failed: 0, skipped: 0 };
let cases = 0;
// Only the tests themselves need browsers: meanwhile the other steps go on.
const browsersReady = run(browsers, { isShown: true });
if (count(setup, await run(setup, { isShown: true }))) {
  // Only the tests of the built extension need the builds.
  await Promise.all([runSteps(checks).then(() => runTests('unit', 'layout')), runSteps(builds)]);
  await runTests('e2e');
  if (cases === 0) fail('No test was run.');
}
const skipped = totals.skipped ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed ? 1 : 0);

/** One after another. */
async function runSteps(steps) {
  for (const step of steps) count(step, await run(step));
}

/** The test runner counts its own cases; every other step is one. */
async function runTests(...projects) {
  if (!(await browsersReady)) return fail(`The tests need a browser: ${projects.join(' and ')} were not run.`);
  const countsFile = `.output/test-counts-${projects.join('-')}.json`;
  fs.rmSync(countsFile, { force: true });
  const step = [
    `${projects.join(' and ')} tests`,
    ...npx('vitest', 'run', '--config', 'utils/testing/vitest.config.ts', '--passWithNoTests'),
    ...projects.flatMap((project) => ['--project', project]),
    ...process.argv.slice(2),
  ];
  const isGood = await run(step, { isShown: true, env: { TEST_COUNTS: countsFile } });
  if (!fs.existsSync(countsFile)) return isGood || fail(`${step[0]} failed.`);
  const counts = JSON.parse(fs.readFileSync(countsFile, 'utf8'));
  for (const key of Object.keys(totals)) {
    totals[key] += counts[key];
    cases += counts[key];
  }
  if (!isGood && totals.failed === 0) fail(`${step[0]} failed.`);
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
function run([name, command, ...args], { isShown = false, env = {} } = {}) {
  const header = `\n— ${name}`;
  if (isShown) console.log(header);
  const said = [];
  const child = spawn(command, args, {
    stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
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
