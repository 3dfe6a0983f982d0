import { spawnSync } from 'node:child_process';
import type { Tally } from './tally.ts';

const longestMs = 30 * 60_000;

/** Runs some of the suite's tests in their long form, and counts them as one line. */
export function runTests(
  tally: Tally,
  about: string,
  { project, tests, env }: { readonly project: string; readonly tests: string; readonly env: NodeJS.ProcessEnv },
): void {
  console.log(`\n— ${about}`);
  const args = ['--no-install', 'vitest', 'run', '--config', 'utils/testing/vitest.config.ts', '--project', project];
  const { status } = spawnSync('npx', [...args, tests], {
    stdio: 'inherit',
    timeout: longestMs,
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  tally.add(about, status === 0);
}
