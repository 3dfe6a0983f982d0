import type { Page } from 'playwright-core';
import { attackPages, lazyAttackPages } from '../../e2e/attacks/attack-pages.ts';
import { benignChoosers } from '../../e2e/attacks/benign-choosers.ts';
import { otherPayPages, payPages } from '../../e2e/attacks/press-pay.ts';
import { type Suite, serveSuite } from '../../e2e/attacks/serve-suite.ts';
import { type LaunchedExtension, type LaunchOptions, launchExtension } from '../../e2e/launch-extension.ts';
import { buildExtension } from '../build-extension.ts';

export interface Stage {
  readonly suite: Suite;
  readonly extension: LaunchedExtension;
  readonly extensionPage: Page;
}

let isBuilt = false;

/** Runs with a browser of its own, so that no table remembers what another saw. */
export async function withSuite(run: (stage: Stage) => Promise<void>, options: LaunchOptions = {}): Promise<void> {
  build();
  const suite = await serveSuite([
    ...attackPages,
    ...lazyAttackPages,
    ...benignChoosers,
    ...Object.values(payPages),
    ...Object.values(otherPayPages),
  ]);
  const extension = await launchExtension(options);
  try {
    const extensionPage = await extension.openExtensionPage('manifest.json');
    await run({ suite, extension, extensionPage });
  } finally {
    await extension.close();
    await suite.close();
  }
}

/** The same with several browsers side by side: in each of them one list is looked behind at a time. */
export function withSuites(count: number, run: (stages: readonly Stage[]) => Promise<void>): Promise<void> {
  const open = (stages: readonly Stage[]): Promise<void> =>
    stages.length === count ? run(stages) : withSuite((stage) => open([...stages, stage]));
  return open([]);
}

/** Deals the items out to the stages, and has each worked off at its own. */
export async function atEach<T>(
  stages: readonly Stage[],
  items: readonly T[],
  work: (stage: Stage, items: readonly T[]) => Promise<void>,
): Promise<void> {
  await Promise.all(
    stages.map((stage, at) =>
      work(
        stage,
        items.filter((_, index) => index % stages.length === at),
      ),
    ),
  );
}

/** The build that end-to-end tests use, from the sources as they are now. */
export function build(): void {
  if (isBuilt) return;
  buildExtension('e2e');
  isBuilt = true;
}

/** Works off a list with several tabs side by side: what must wait waits together. */
export async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>, tabs = 4): Promise<void> {
  const queue = [...items];
  const next = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: tabs }, next));
}
