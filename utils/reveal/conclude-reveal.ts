import type { Attempts, LettingThrough, RevealOutcome } from './outcome';
import type { Stopped } from './page-guard';
import type { Changed } from './page-snapshot';

/** What the page's side of a reveal saw. */
export interface PageOutcome {
  /** The shopper turned to the page, or it took too long. */
  readonly interrupted: 'shopper' | 'time' | null;
  /** Methods that came to be known. */
  readonly found: number;
  /** Something came into sight. */
  readonly opened: boolean;
  readonly leftOpen: boolean;
  readonly stopped: readonly Stopped[];
  /** What had to be put back. */
  readonly changed: readonly Changed[];
  /** Loads that failed while nothing was let through. */
  readonly failedLoads: number;
  /** The address differs from before, and could not be put back. */
  readonly addressChanged: boolean;
}

/** Values and stores are put back without a word: pages keep count of things there. */
const grave: ReadonlySet<Changed> = new Set(['choice', 'total', 'aim']);

/** How the reveal ended, out of what the page did and tried. */
export function concludeReveal(page: PageOutcome, attempts: Attempts | null, letting: LettingThrough): RevealOutcome {
  const misbehaved =
    page.addressChanged ||
    page.stopped.some((what) => what !== 'anchor') ||
    page.changed.some((what) => grave.has(what)) ||
    // A list may stand in the place of the page; but then there is something in it.
    (page.found === 0 && page.changed.includes('page')) ||
    (attempts?.misdeeds.length ?? 0) > 0;
  if (misbehaved) return { kind: 'misbehaved', found: page.found };
  if (page.interrupted) return { kind: page.interrupted === 'shopper' ? 'interrupted' : 'failed' };
  if (page.found > 0) return { kind: 'read', found: page.found, leftOpen: page.leftOpen };
  const reads = (attempts?.reads ?? 0) + (letting === 'nothing' ? page.failedLoads : 0);
  if (reads > 0 && letting === 'nothing') return { kind: 'held-back', reads: true };
  if ((attempts?.sends ?? 0) > 0) return { kind: 'held-back', reads: false };
  return page.opened ? { kind: 'nothing-new', leftOpen: page.leftOpen } : { kind: 'did-not-open' };
}
