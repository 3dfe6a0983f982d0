import type { Hindrance } from '../../utils/reveal/outcome';
import { ownValue } from '../../utils/reveal/page-elements';
import { navigationOf, type PageGuard } from '../../utils/reveal/page-guard';

/** The shopper may be in the midst of something until so long after their last input. */
const restMs = 2000;
/** A press in the page lets it open windows for about five seconds; longer than this nobody waits for us. */
const longestWaitMs = 7500;
const turnMs = 150;

/** Waits for the page to be loaded, in front and at rest; tells what still hinders, or null. */
export async function whyNotNow(guard: PageGuard): Promise<Hindrance | null> {
  if (!navigationOf(window)) return 'too-old';
  for (const begun = performance.now(); ; ) {
    const hindrance = hindranceNow(guard);
    if (!hindrance || performance.now() - begun > longestWaitMs) return hindrance;
    await new Promise((resolve) => setTimeout(resolve, turnMs));
  }
}

function hindranceNow(guard: PageGuard): Hindrance | null {
  if (ownValue(Document, 'readyState', document) !== 'complete') return 'not-loaded';
  if (ownValue(Document, 'visibilityState', document) !== 'visible') return 'not-in-front';
  return performance.now() - guard.lastInputAt < restMs || navigator.userActivation.isActive ? 'in-use' : null;
}
