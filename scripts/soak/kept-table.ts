import { attackPages } from '../../e2e/attacks/attack-pages.ts';
import { runSuitePage } from '../../e2e/attacks/run-suite.ts';
import { attempt } from './attempt.ts';
import type { Tally } from './tally.ts';
import { withSuite } from './with-suite.ts';

/** What nothing that comes with the press can stop; `docs/threat-model.md` says what was tried. */
const unstoppable: ReadonlySet<string> = new Set([
  'kept: open socket and its send',
  'kept: alert a moment later',
  'kept: javascript address',
  'kept: javascript address that pays',
  'kept: payment method of its own',
  'kept: asks who the shopper is',
  'kept: history.back',
  'kept: document.write',
]);

/**
 * Functions that pages kept from before, in a browser that blocks pop-ups, as a shopper's does: the
 * other tables run without that. A page that does harm here and is not known for it fails, and so does one that no longer does.
 */
export async function runKeptTable(tally: Tally): Promise<void> {
  const pages = attackPages.filter((page) => page.class === 'kept from before');
  console.log(`\n— ${pages.length} pages with functions kept from before, pop-ups blocked`);
  const ignoreDefaultArgs = ['--disable-popup-blocking'];
  await withSuite(
    async ({ suite, extension, extensionPage }) => {
      for (const page of pages) {
        await attempt(tally, page.name, async () => {
          const { outcome, harm } = await runSuitePage(extension, extensionPage, suite, page);
          const line = `${page.name.padEnd(38)} ${outcome?.kind} ${harm.join('; ')}`;
          tally.add(line, harm.length > 0 === unstoppable.has(page.name));
        });
      }
    },
    { ignoreDefaultArgs },
  );
}
