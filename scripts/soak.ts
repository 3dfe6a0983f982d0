import { runAttackTable, runSecondPresses } from './soak/attack-table.ts';
import { attemptOnce } from './soak/attempt.ts';
import { runChoosers } from './soak/chooser-table.ts';
import { runFuzz } from './soak/fuzz.ts';
import { runKeptTable } from './soak/kept-table.ts';
import { runLongTests } from './soak/long-tests.ts';
import { runNothingLost } from './soak/nothing-lost.ts';
import { runRules } from './soak/rule-table.ts';
import { runShopperTable } from './soak/shopper-table.ts';
import { makeTally, type Tally } from './soak/tally.ts';
import { type Stage, withSuite, withSuites } from './soak/with-suite.ts';

/**
 * What takes too long for `npm test`: every attack page by one press and by two, every honest
 * chooser, and the shopper paying while a list is looked behind; then looks kept through kills
 * and crashes; generated pages, files, labels and histories; the detector without each of its rules; and what
 * reads the labelled pages, the demo mall and pages of any size by every way there is.
 * Names of parts may be given: `npm run soak -- attacks payments`.
 * What failed is told once more at the end; the last line is `N passed, N failed`, however it ends.
 */
const tally = makeTally();
process.on('exit', () => {
  const failures = tally.failures();
  for (const line of failures) console.log(`\nFAIL ${line}`);
  console.log(`\n${tally.passed()} passed, ${failures.length} failed`);
});
process.on('uncaughtException', (error) => {
  tally.add(`stopped by ${error}`, false);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    tally.add(`stopped by ${signal}`, false);
    process.exit(1);
  });
}

const onStage = (run: (stage: Stage, tally: Tally) => Promise<void>) => () => withSuite((stage) => run(stage, tally));
/** What mostly waits is done in several browsers. */
const onStages = (run: (stages: readonly Stage[], tally: Tally) => Promise<void>) => () =>
  withSuites(3, (stages) => run(stages, tally));
const parts: Readonly<Record<string, () => Promise<void>>> = {
  attacks: onStages(runAttackTable),
  'second-presses': onStages(runSecondPresses),
  kept: () => runKeptTable(tally),
  choosers: onStage(runChoosers),
  payments: onStages(runShopperTable),
  'nothing-lost': () => runNothingLost(tally),
  fuzz: () => runFuzz(tally),
  rules: () => runRules(tally),
  'long-tests': () => runLongTests(tally),
};
const wanted = process.argv.slice(2);
const longestPartMs = 45 * 60_000;
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  const part = parts[name];
  if (part) await attemptOnce(tally, name, () => timed(name, part), longestPartMs);
  else tally.add(`no part is called ${name}; there are ${Object.keys(parts).join(', ')}`, false);
}
process.exit(tally.failures().length > 0 ? 1 : 0);

async function timed(name: string, part: () => Promise<void>): Promise<void> {
  const begun = Date.now();
  await part();
  console.log(`\n${name}: ${Math.round((Date.now() - begun) / 1000)} s`);
}
