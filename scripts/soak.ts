import { runAttackTable } from './soak/attack-table.ts';
import { runChoosers } from './soak/chooser-table.ts';
import { runFuzz } from './soak/fuzz.ts';
import { runNothingLost } from './soak/nothing-lost.ts';
import { runShopperTable } from './soak/shopper-table.ts';
import { makeTally } from './soak/tally.ts';
import { withSuite } from './soak/with-suite.ts';

/**
 * What takes too long for `npm test`: every attack page, every honest chooser, and the
 * shopper paying while a list is looked behind; then looks kept through kills and crashes, and
 * generated pages, files, labels and histories. Needs the build for end-to-end tests.
 * The last line is `N passed, N failed`.
 */
const tally = makeTally();
for (const run of [runAttackTable, runChoosers, runShopperTable]) {
  await withSuite((stage) => run(stage, tally)).catch((error: unknown) => tally.add(String(error), false));
}
for (const run of [runNothingLost, runFuzz]) {
  await run(tally).catch((error: unknown) => tally.add(String(error), false));
}
console.log(`\n${tally.passed()} passed, ${tally.failed()} failed`);
process.exit(tally.failed() > 0 ? 1 : 0);
