import { runTests } from './run-tests.ts';
import type { Tally } from './tally.ts';
import { build } from './with-suite.ts';

const long = { project: 'e2e', env: { VITE_LONG_RUN: 'yes' } };

/** 100 looks a second for a minute with the worker ended every 250 ms, 20 crashes of the browser, an upgrade of 100,000 looks, a full disk. */
export async function runNothingLost(tally: Tally): Promise<void> {
  build();
  runTests(tally, 'nothing that was acknowledged is lost', { ...long, tests: 'trust/nothing-lost' });
  runTests(tally, '100,000 looks are upgraded although the browser is killed meanwhile', {
    ...long,
    tests: 'trust/upgrade',
  });
  runTests(tally, 'on a full disk the shopper is told, where one can be mounted', {
    ...long,
    tests: 'trust/full-disk',
  });
}
