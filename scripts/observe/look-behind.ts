import type { Page } from 'playwright-core';
import { askExtension, tabIdAt, untilRead } from '../../e2e/ask-extension.ts';
import type { LaunchedExtension } from '../../e2e/launch-extension.ts';
import type { Detection } from '../../utils/model/detection';
import type { ListRef, RevealOutcome } from '../../utils/reveal/outcome';
import { Deadline, inTime } from './deadline';
import { reasonOf } from './input-error';

export interface LookingBehind {
  readonly extension: LaunchedExtension;
  /** A page of the extension, opened before `page`, which must stay in front. */
  readonly asking: Page;
  readonly page: Page;
  readonly say: (message: string) => void;
}

/** A list behind a list behind a list is not pressed for. */
const mostPresses = 6;
/** The reader reports once a second; by then the last of what was found is told. */
const reportMs = 1200;
/** After these nothing of the page is touched again. */
const last: ReadonlySet<RevealOutcome['kind']> = new Set(['misbehaved', 'left', 'failed']);

/**
 * Has the extension look behind each closed list that its popup would offer, at a first press, which lets nothing
 * through to the network. What it knows of the page then; undefined where that is nothing, or the time was over.
 */
export async function lookBehindInTime(at: LookingBehind, timeoutMs: number): Promise<Detection | undefined> {
  try {
    const found = await inTime(new Deadline(timeoutMs), lookBehind(at));
    if (found?.kind === 'offerings') return found;
    at.say(
      found === undefined
        ? 'not looked behind to the end: the time was over'
        : 'not looked behind: the extension does not read it',
    );
  } catch (error) {
    // The page or its browser went; what was read before stands.
    at.say(`not looked behind to the end: ${reasonOf(error).split('\n')[0]}`);
  }
  return undefined;
}

async function lookBehind({ extension, asking, page, say }: LookingBehind): Promise<Detection | null> {
  const tabId = await tabIdAt(extension, page.url());
  // The gate may be shut before a page that was asked for.
  await askExtension(asking, { type: 'look-again', tabId });
  await untilRead(asking, tabId);
  const tried = new Set<string>();
  for (let press = 0; press < mostPresses; press++) {
    const { lists } = await askExtension(asking, { type: 'what-is-behind', tabId });
    const list = lists.find((each) => !tried.has(keyOf(each)));
    if (!list) break;
    tried.add(keyOf(list));
    const { label, nth } = list;
    const outcome: RevealOutcome = list.refused
      ? { kind: 'refused', because: list.refused }
      : await askExtension(asking, { type: 'look-behind', tabId, list: { label, nth }, letting: 'nothing' });
    say(`${label === null ? 'a control' : `"${label}"`}: ${toldOf(outcome)}`);
    if (last.has(outcome.kind)) break;
  }
  await new Promise((resolve) => setTimeout(resolve, reportMs));
  const { report } = await askExtension(asking, { type: 'tab-status', tabId });
  return report?.detection ?? null;
}

const keyOf = ({ label, nth }: ListRef): string => JSON.stringify([label, nth]);

function toldOf(outcome: RevealOutcome): string {
  const found = 'found' in outcome ? `, ${outcome.found} found` : '';
  const leftOpen = 'leftOpen' in outcome && outcome.leftOpen ? ', left open' : '';
  return outcome.kind === 'refused'
    ? `not looked behind, ${outcome.because}`
    : `looked behind, ${outcome.kind}${found}${leftOpen}`;
}
