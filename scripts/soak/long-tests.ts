import { runTests } from './run-tests.ts';
import type { Tally } from './tally.ts';
import { build } from './with-suite.ts';

const env = { VITE_LONG_RUN: 'yes' };

/** The labelled pages by the command, what the command and the extension find in every demo shop, secrets planted in each, pages of any size. */
export async function runLongTests(tally: Tally): Promise<void> {
  build();
  const long = { project: 'e2e', env };
  runTests(tally, 'observe finds on the labelled pages what a person does', { ...long, tests: 'corpus.long' });
  runTests(tally, 'observe gives every page a line, however large', { ...long, tests: 'observe.e2e' });
  runTests(tally, 'observe and the extension find the same', { ...long, tests: 'same-findings' });
  runTests(tally, 'every screen of the dashboard is for everybody, in the dark and in Chinese too', {
    ...long,
    tests: 'dashboard-screens',
  });
  runTests(tally, 'no secret of a shopper is told or kept', { ...long, tests: 'trust/secrets' });
  runTests(tally, 'a page of any size is read within bounds', { project: 'layout', env, tests: 'hostile/sizes' });
}
