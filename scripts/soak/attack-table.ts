import { type AttackClass, type AttackPage, attackClasses, untoldClasses } from '../../e2e/attacks/attack-page.ts';
import { attackPages, lazyAttackPages } from '../../e2e/attacks/attack-pages.ts';
import { runSuitePage } from '../../e2e/attacks/run-suite.ts';
import type { LettingThrough } from '../../utils/reveal/outcome.ts';
import { attempt } from './attempt.ts';
import type { Tally } from './tally.ts';
import { atEach, type Stage, sideBySide } from './with-suite.ts';

const delayedWaitMs = 5000;
/** What cannot be told beforehand is run, counted and printed, and fails nothing. */
const untoldAtSecond: readonly AttackClass[] = [...untoldClasses, 'read with side effect'];
/** A plain read is what the second press lets through, whoever begins it. */
const isLetThrough = (harm: string, presses: readonly LettingThrough[]) =>
  presses.includes('reads') && harm.startsWith('GET ');

/** Every attack page looked behind once on request. */
export const runAttackTable = (stages: readonly Stage[], tally: Tally): Promise<void> =>
  runTable(stages, tally, attackPages, ['nothing'], untoldClasses);

/** The same where the list has to be loaded, and then once more as "let the shop load its list" does, which lets plain reads through. */
export const runSecondPresses = (stages: readonly Stage[], tally: Tally): Promise<void> =>
  runTable(stages, tally, lazyAttackPages, ['nothing', 'reads'], untoldAtSecond);

async function runTable(
  stages: readonly Stage[],
  tally: Tally,
  pages: readonly AttackPage[],
  presses: readonly LettingThrough[],
  untold: readonly AttackClass[],
): Promise<void> {
  console.log(`\n— ${pages.length} pages that would do harm, presses: ${presses.length}`);
  const harmed: AttackClass[] = [];
  await atEach(stages, pages, (stage, share) => sideBySide(share, (page) => press(stage, page), 2));
  for (const each of attackClasses) {
    const count = pages.filter((page) => page.class === each).length;
    const toldOf = untold.includes(each) ? ' (counted, cannot be told beforehand)' : '';
    console.log(`${each.padEnd(24)} ${harmed.filter((name) => name === each).length} of ${count} did harm${toldOf}`);
  }

  function press({ suite, extension, extensionPage }: Stage, page: AttackPage): Promise<void> {
    return attempt(tally, page.name, async () => {
      const waitMs = page.class === 'delayed' ? delayedWaitMs : (page.againWithinMs ?? 800);
      const { outcome, harm } = await runSuitePage(extension, extensionPage, suite, page, { presses, waitMs });
      const how = outcome?.kind === 'refused' ? `refused: ${outcome.because}` : outcome?.kind;
      const isHarmless = harm.every((each) => isLetThrough(each, presses));
      tally.add(`${page.name.padEnd(62)} ${how} ${harm.join('; ')}`, isHarmless || untold.includes(page.class));
      if (harm.length > 0) harmed.push(page.class);
    });
  }
}
