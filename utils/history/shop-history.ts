import { daysOf, followMethod, type MethodEvent } from './follow-method';
import { inOrder } from './in-order';
import { historyOf, type MethodHistory, methodHistory } from './method-history';
import type { Look } from './presence';

/** Everything a shop's looks say, derived anew from them whenever it is asked for. */
export interface ShopHistory {
  /** All looks, also those that could not be read. */
  readonly looks: number;
  /** Looks that had a payment step to read, and those of them read wholly. */
  readonly readable: number;
  readonly complete: number;
  /** ISO 8601, UTC; null without a look. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** Of the complete ones, those without a row whose method is unknown: only they can tell that a method was not there. */
  readonly telling: number;
  readonly tellingDays: number;
  /** By the order in which they were first met, the networks that card forms take last. */
  readonly methods: readonly MethodHistory[];
  /** Of methods with a line of their own, oldest first. */
  readonly events: readonly MethodEvent[];
  /** When a complete look last found no choice at all; null when none did, or a later look found one. */
  readonly noChoiceAt: string | null;
}

/** @param observations of one shop, in any order. */
export function shopHistory(observations: readonly Look[]): ShopHistory {
  const looks = inOrder(observations);
  const readable = looks.filter(({ detection }) => detection === 'offerings');
  const complete = readable.filter(({ completeness }) => completeness === 'complete');
  const own = new Set(readable.flatMap(({ offerings }) => offerings.map(({ method }) => method)));
  const networks = new Set(readable.flatMap(({ offerings }) => offerings.flatMap((offering) => offering.networks)));
  const followed = [...own].map((method) => ({ method, ...followMethod(method, readable) }));
  const telling = complete.filter(({ unnamed }) => unnamed === 0);
  const latest = readable.at(-1);
  return {
    looks: looks.length,
    readable: readable.length,
    complete: complete.length,
    firstAt: looks[0]?.observedAt ?? null,
    lastAt: looks.at(-1)?.observedAt ?? null,
    telling: telling.length,
    tellingDays: daysOf(telling.map((look) => ({ look }))),
    methods: [
      ...followed.map((one) => historyOf(one.method, one)),
      ...[...networks].filter((id) => !own.has(id)).map((id) => methodHistory(id, readable)),
    ],
    events: followed.flatMap(({ events }) => events).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    noChoiceAt:
      latest?.offerings.length === 0 && latest.completeness === 'complete' && latest.unnamed === 0
        ? latest.observedAt
        : null,
  };
}
