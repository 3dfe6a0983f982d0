import { askExtension } from '../../e2e/ask-extension.ts';
import { type BenignChooser, benignChoosers } from '../../e2e/attacks/benign-choosers.ts';
import { defaultLabel } from '../../e2e/attacks/checkout-shell.ts';
import { openSuitePage } from '../../e2e/attacks/press-pay.ts';
import { pressWords } from '../../e2e/attacks/press-words.ts';
import { runSuitePage } from '../../e2e/attacks/run-suite.ts';
import type { Observation } from '../../utils/model/observation.ts';
import { attempt } from './attempt.ts';
import type { Tally } from './tally.ts';
import { type Stage, sideBySide, withSuite } from './with-suite.ts';

const leastReadOnRequest = 0.8;

/** Every honest chooser, by request and then, in a browser that knows nothing of it, by the shopper's own press. */
export async function runChoosers(stage: Stage, tally: Tally): Promise<void> {
  console.log(`\n— ${benignChoosers.length} honest choosers, on request`);
  let read = 0;
  let leftOpen = 0;
  await sideBySide(benignChoosers, (page) =>
    attempt(tally, page.name, async () => {
      const presses = page.by === 'second press' ? (['nothing', 'reads'] as const) : (['nothing'] as const);
      const result = await runSuitePage(stage.extension, stage.extensionPage, stage.suite, page, { presses });
      const isRead = isWhole(result.look);
      const said = result.outcome && 'leftOpen' in result.outcome && result.outcome.leftOpen;
      if (isRead) read += 1;
      if (result.leftOpen) leftOpen += 1;
      const words = `${page.name.padEnd(38)} ${isRead ? 'read' : 'not read'} ${result.outcome?.kind ?? ''}`;
      // Choices that a list has taken the place of are not there to be compared while it is left open.
      const harm = result.harm.filter((each) => !(said && each === 'choices changed'));
      // Restored, or left open and said so; nothing sent but the list itself.
      tally.add(
        `${words}${result.leftOpen ? ' left open' : ''} ${harm.join('; ')}`,
        harm.length === 0 && (!result.leftOpen || Boolean(said)),
      );
    }),
  );
  tally.add(
    `read on request: ${read} of ${benignChoosers.length}; left open: ${leftOpen}`,
    read / benignChoosers.length >= leastReadOnRequest,
  );

  console.log(`\n— ${benignChoosers.length} honest choosers, by the shopper's own press`);
  await withSuite((own) =>
    sideBySide(benignChoosers, (page) => attempt(tally, page.name, () => learn(own, page, tally)), 3),
  );
}

async function learn({ suite, extension, extensionPage }: Stage, chooser: BenignChooser, tally: Tally): Promise<void> {
  const { page, tabId } = await openSuitePage(extension, extensionPage, suite, chooser);
  const label = chooser.label ?? defaultLabel;
  await pressWords(page, label);
  let look: Found | undefined;
  for (let turn = 0; turn < 48 && !isWhole(look); turn++) {
    await page.waitForTimeout(250);
    const { report } = await askExtension(extensionPage, { type: 'tab-status', tabId });
    if (report?.detection.kind === 'offerings') look = report.detection;
  }
  await page.close();
  const steps = look?.offerings.filter(isSought).map(({ prominence, behind }) => `${prominence} behind ${behind}`);
  const isOneStep = (look?.offerings ?? [])
    .filter(isSought)
    .every(({ prominence, behind }) => prominence === 'one-step' && behind === label);
  tally.add(`${chooser.name.padEnd(38)} ${steps?.join(', ') ?? 'not learned'}`, isWhole(look) && isOneStep);
}

const isSought = ({ method }: { readonly method: string }): boolean => method === 'klarna' || method === 'ideal';
type Found = Pick<Observation, 'offerings'>;
const isWhole = (look: Found | undefined): boolean => look?.offerings.filter(isSought).length === 2;
