import { attackClasses } from '../../e2e/attacks/attack-page.ts';
import { attackPages } from '../../e2e/attacks/attack-pages.ts';
import { runSuitePage } from '../../e2e/attacks/run-suite.ts';
import type { Tally } from './tally.ts';
import { type Stage, sideBySide } from './with-suite.ts';

/** What cannot be told beforehand is run, counted and printed, and fails nothing. */
const untold: ReadonlySet<string> = new Set(['delayed']);
const delayedWaitMs = 5000;

/** Every attack page looked behind once on request. */
export async function runAttackTable({ suite, extension, extensionPage }: Stage, tally: Tally): Promise<void> {
  console.log(`\n— ${attackPages.length} pages that would do harm`);
  const harmed: string[] = [];
  await sideBySide(attackPages, async (page) => {
    const waitMs = untold.has(page.class) ? delayedWaitMs : 800;
    const { outcome, harm } = await runSuitePage(extension, extensionPage, suite, page, { waitMs });
    const how = outcome?.kind === 'refused' ? `refused: ${outcome.because}` : outcome?.kind;
    tally.add(`${page.name.padEnd(46)} ${how} ${harm.join('; ')}`, harm.length === 0 || untold.has(page.class));
    if (harm.length > 0) harmed.push(page.class);
  });
  for (const each of attackClasses) {
    const count = attackPages.filter((page) => page.class === each).length;
    console.log(`${each.padEnd(24)} ${harmed.filter((name) => name === each).length} of ${count} did harm`);
  }
}
