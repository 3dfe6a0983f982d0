import { type ReadonlySignal, signal } from '@preact/signals';
import type { ClosedList } from '../../utils/model/detection';
import type { LettingThrough, ListRef, RevealOffer, RevealOutcome } from '../../utils/reveal/outcome';

export interface RevealSources {
  readonly whatIsBehind: () => Promise<RevealOffer>;
  readonly lookBehind: (list: ListRef, letting: LettingThrough) => Promise<RevealOutcome>;
  readonly setAlways: (always: boolean) => Promise<unknown>;
}

/** The latest look behind a control: how it ended, or that it goes on. */
export interface LatestReveal {
  readonly list: ListRef;
  readonly outcome: RevealOutcome | null;
}

export interface RevealState {
  /** null until it is known. */
  readonly offer: ReadonlySignal<RevealOffer | null>;
  readonly latest: ReadonlySignal<LatestReveal | null>;
  /** Asks anew what may be offered: the page, its lists or what is granted have changed. */
  readonly refresh: () => Promise<void>;
  readonly lookBehind: (list: ListRef, letting: LettingThrough) => Promise<void>;
  readonly setAlways: (always: boolean) => Promise<void>;
  /** Told which look goes on in the tab: how things ended on one page is not said of the next. */
  readonly lookIs: (id: string) => void;
}

/** What may be because the page went away, and is then read on the one that came instead. */
const outlastsPage: ReadonlySet<RevealOutcome['kind']> = new Set(['left', 'failed', 'misbehaved']);

export function createRevealState(sources: RevealSources): RevealState {
  const offer = signal<RevealOffer | null>(null);
  const latest = signal<LatestReveal | null>(null);
  let look: string | null = null;
  let looksSincePress = 0;

  const refresh = async () => {
    try {
      offer.value = await sources.whatIsBehind();
    } catch (error) {
      // Without an answer nothing is offered: the lists are shown as closed all the same.
      console.error('Ways to Pay: it is not known what may be looked behind', error);
    }
  };
  return {
    offer,
    latest,
    refresh,
    async lookBehind(list, letting) {
      if (latest.value?.outcome === null) return;
      latest.value = { list, outcome: null };
      looksSincePress = 0;
      try {
        latest.value = { list, outcome: await sources.lookBehind(list, letting) };
      } catch (error) {
        console.error('Ways to Pay: no answer from looking behind a control', error);
        latest.value = { list, outcome: { kind: 'failed' } };
      }
      await refresh();
    },
    async setAlways(always) {
      await sources.setAlways(always);
      await refresh();
    },
    lookIs(id) {
      if (look !== null && look !== id) {
        looksSincePress += 1;
        const ended = latest.peek()?.outcome;
        if (ended && (looksSincePress > 1 || !outlastsPage.has(ended.kind))) latest.value = null;
      }
      look = id;
    },
  };
}

/** By which the page finds the list again: its label, and which of those with that label. */
export function refOf(list: ClosedList, lists: readonly ClosedList[]): ListRef {
  const alike = lists.filter(({ label, opened }) => !opened && label === list.label);
  return { label: list.label, nth: Math.max(0, alike.indexOf(list)) };
}

export const isSameList = (a: ListRef, b: ListRef): boolean => a.label === b.label && a.nth === b.nth;
