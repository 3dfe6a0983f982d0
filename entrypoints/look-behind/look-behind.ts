import { send, sendSurely } from '../../utils/messaging/send';
import { isWithin } from '../../utils/page/dom';
import type { PageOutcome } from '../../utils/reveal/conclude-reveal';
import { controlFacts } from '../../utils/reveal/control-facts';
import type { DangerVocabulary } from '../../utils/reveal/danger';
import type { Hindrance, LettingThrough, ListRef, RevealOffer } from '../../utils/reveal/outcome';
import { pageGuard } from '../../utils/reveal/page-guard';
import { beginReveal, type PageReveal } from '../../utils/reveal/page-reveal';
import { isProviderHost, type PageFacts, planReveal, type Refusal } from '../../utils/reveal/plan';
import { type ListInSight, type LookBehindReader, type Reader, readerKey } from '../reader/reader-key';
import { shadowRootOf } from '../reader/shadow-root-of';
import { whyNotNow } from './why-not-now';

/** What the background calls in a page's isolated world. */
export interface LookBehind {
  offers(): RevealOffer['lists'];
  /** Arms the page's side. Resolved once the page is at rest, or with what hinders. */
  begin(list: ListRef, letting: LettingThrough, token: string): Promise<Refusal | Hindrance | 'ready'>;
  act(letting: LettingThrough, token: string): Promise<PageOutcome | 'unguarded'>;
  /** The list opened and held nothing new: it is no longer unknown. */
  keepOpened(list: ListRef): void;
  end(): void;
}

export const lookBehindKey = Symbol.for('ways-to-pay look-behind');

/** More lists than this on one page are no longer a help, and each is a press. */
const mostReveals = 6;

export function startLookBehind(danger: DangerVocabulary): LookBehind {
  let current: PageReveal | null = null;
  let count = 0;
  const used = new WeakMap<Element, Set<LettingThrough>>();
  let control: Element | null = null;

  return { offers, begin, act, keepOpened: (list) => reader()?.keepRevealed(list.label), end: () => current?.end() };

  function offers(): RevealOffer['lists'] {
    return named().map(({ list, label, nth, plan }) => ({
      label,
      nth,
      refused: plan.kind === 'refused' ? plan.because : usedUp(list.control, 'reads') ? 'often-enough' : null,
    }));
  }

  async function begin(ref: ListRef, letting: LettingThrough, token: string): Promise<Refusal | Hindrance | 'ready'> {
    const page = reader();
    if (!page) return 'no-reader';
    const early = find(ref, letting);
    if (typeof early === 'string') return early;
    await page.knowAllWords();
    const hindrance = current && !current.isOver() ? 'in-use' : await whyNotNow(pageGuard());
    if (hindrance) return hindrance;
    // The page went on while it was waited for.
    const found = find(ref, letting);
    if (typeof found === 'string') return found;
    const { known } = found.list;
    control = found.control;
    const resume = page.pause();
    current = beginReveal({
      control: found.control,
      rows: page.listsInSight().rows,
      shadowRootOf,
      known,
      plan: found.plan,
      danger,
      token,
      countNew() {
        // Frames are asked anew only by what is outside of them: a list may stand in one.
        whole()?.readNow();
        return page.countNew();
      },
      keepRevealed: () => page.keepRevealed(ref.label),
      lift: () => sendSurely({ type: 'lift-guard' }, () => false),
      onMisdeed: () => void sendSurely({ type: 'page-misbehaved' }, () => false),
      onEnd: resume,
    });
    return 'ready';
  }

  async function act(letting: LettingThrough, token: string): Promise<PageOutcome | 'unguarded'> {
    const reveal = current;
    if (!reveal) return 'unguarded';
    // A worker that was ended meanwhile comes back without its rules.
    const isGuarded = await send({ type: 'is-guarded', token }).catch(() => false);
    if (!isGuarded && !reveal.isOver()) {
      reveal.end();
      return 'unguarded';
    }
    const outcome = await reveal.act(letting);
    if (outcome.interrupted || !control) return outcome;
    count += 1;
    used.set(control, new Set([...(used.get(control) ?? []), letting]));
    return outcome;
  }

  function find(ref: ListRef, letting: LettingThrough) {
    const found = named().find(({ label, nth }) => label === ref.label && nth === ref.nth);
    if (!found || !(found.list.control instanceof HTMLElement)) return 'no-control';
    if (found.plan.kind === 'refused') return found.plan.because;
    if (count >= mostReveals || usedUp(found.list.control, letting)) return 'often-enough';
    return { ...found, plan: found.plan, control: found.list.control };
  }

  function usedUp(control: Element, letting: LettingThrough): boolean {
    return used.get(control)?.has(letting) ?? false;
  }

  /** Every closed list with what may be done about it, told apart by label and order. */
  function named() {
    const found = reader()?.listsInSight();
    if (!found) return [];
    const page: PageFacts = {
      isTopFrame: window === window.top,
      isHostedCashier: found.isHostedCashier,
      isProvider: isProviderHost(location.hostname),
    };
    const counts = new Map<string | null, number>();
    return found.lists.map((list) => {
      const nth = counts.get(list.label) ?? 0;
      counts.set(list.label, nth + 1);
      return { list, label: list.label, nth, plan: planOf(list, found.never, page) };
    });
  }

  function planOf(list: ListInSight, never: readonly Element[], page: PageFacts) {
    if (never.some((each) => isWithin(list.control, each) || isWithin(each, list.control))) {
      return { kind: 'refused', because: 'danger' } as const;
    }
    return planReveal(controlFacts(list, danger), page);
  }
}

function whole(): Reader | undefined {
  return (globalThis as typeof globalThis & Record<typeof readerKey, Reader | undefined>)[readerKey];
}

const reader = (): LookBehindReader | undefined => (whole()?.isAlive() ? whole()?.lookBehind : undefined);
