import { spawnSync } from 'node:child_process';
import type { Tally } from './tally.ts';

const pages = 10_000;

/** Generated pages against what every reading promises, with a seed no run had before. */
export async function runFuzz(tally: Tally): Promise<void> {
  console.log(`\n— ${pages} generated pages`);
  const args = ['--no-install', 'vitest', 'run', '--config', 'utils/testing/vitest.config.ts', '--project', 'layout'];
  const { status } = spawnSync('npx', [...args, 'utils/testing/fuzz'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, VITE_FUZZ_RUNS: String(pages) },
  });
  tally.add(`${pages} generated pages keep every promise`, status === 0);
}
