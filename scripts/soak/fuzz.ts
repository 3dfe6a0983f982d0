import { runTests } from './run-tests.ts';
import type { Tally } from './tally.ts';

const runs = [
  { what: 'generated pages', count: 10_000, project: 'layout', tests: 'fuzz/pages' },
  { what: 'generated imports', count: 100_000, project: 'unit', tests: 'fuzz/imports' },
  { what: 'generated labels', count: 100_000, project: 'unit', tests: 'fuzz/labels' },
  { what: 'generated histories', count: 20_000, project: 'unit', tests: 'fuzz/histories' },
];

/** What may come from outside, generated, against what is promised of it: with a seed no run had before. */
export async function runFuzz(tally: Tally): Promise<void> {
  for (const { what, count, project, tests } of runs)
    runTests(tally, `${count} ${what} keep every promise`, { project, tests, env: { VITE_FUZZ_RUNS: String(count) } });
}
