import type { PaymentMethodFamily } from '../../utils/model/payment-method';
import type { ScoredObservation, TruthEntry } from './truth';

/** Verdict on one page; every list is sorted and free of doubles. */
export interface PageScore {
  readonly id: string;
  readonly hasOffers: boolean;
  readonly isAmbiguous: boolean;
  readonly outcome: ScoredObservation['detection'] | 'no-line';
  readonly hits: readonly string[];
  readonly misses: readonly string[];
  readonly falsePositives: readonly string[];
  /** Methods offered and reported whose visible-or-buried is decided. */
  readonly states: readonly StateScore[];
  readonly preselected: PreselectedScore;
}

export interface StateScore {
  readonly method: string;
  readonly expected: 'visible' | 'buried';
  /** null: the method was not reported. */
  readonly reported: 'visible' | 'buried' | null;
  readonly isByCssClass: boolean;
}

export interface PreselectedScore {
  readonly expected: string | null;
  readonly alternative: string | null;
  readonly reported: readonly string[];
  readonly isRight: boolean;
}

/** Family of each catalogue id. */
export type Families = ReadonlyMap<string, PaymentMethodFamily>;

/** Names that mean the same as another id where pages are compared. */
const sameAs = new Map([
  ['sepa', 'direct-debit'],
  ['sepa-debit', 'direct-debit'],
  ['sepa-direct-debit', 'direct-debit'],
]);

/** The method is chosen later, elsewhere: neither right nor wrong. */
const neverCounted = new Set(['online-payment']);

/** Compares one page's observation with what a person says is there. `undefined`: observe wrote no line for it. */
export function scorePage(
  entry: TruthEntry,
  observation: ScoredObservation | undefined,
  families: Families,
): PageScore {
  const { truth } = entry;
  const offered = idsOf(truth.offered);
  const either = idsOf(truth.either ?? []);
  const reported = reportedIds(observation, (id) => truth.banks === true && !families.has(id));
  return {
    id: entry.id,
    hasOffers: offered.size > 0,
    isAmbiguous: entry.why?.includes('Ambiguous') ?? false,
    outcome: observation?.detection ?? 'no-line',
    hits: [...offered].filter((id) => reported.has(id)).sort(),
    misses: [...offered].filter((id) => !reported.has(id) && !either.has(id)).sort(),
    falsePositives: [...reported.keys()].filter((id) => !offered.has(id) && !either.has(id)).sort(),
    states: stateScores(entry, offered, either, reported),
    preselected: scorePreselected(entry, observation),
  };
}

/** Id → whether it is buried in every offering that reports it. */
function reportedIds(
  observation: ScoredObservation | undefined,
  isBank: (id: string) => boolean,
): Map<string, boolean> {
  const reported = new Map<string, boolean>();
  for (const offering of observation?.offerings ?? []) {
    if (!offering.available) continue;
    const isBuried = offering.prominence === 'one-step' || offering.prominence === 'two-steps';
    for (const id of idsOf([offering.method, ...offering.networks])) {
      if (!isBank(id)) reported.set(id, isBuried && (reported.get(id) ?? true));
    }
  }
  return reported;
}

function stateScores(
  { truth }: TruthEntry,
  offered: ReadonlySet<string>,
  either: ReadonlySet<string>,
  reported: ReadonlyMap<string, boolean>,
): StateScore[] {
  const buried = idsOf(truth.buried ?? []);
  const undecided = idsOf(truth.buried_either ?? []);
  return [...offered]
    .filter((id) => !undecided.has(id) && (reported.has(id) || !either.has(id)))
    .sort()
    .map((method) => {
      const isBuried = reported.get(method);
      return {
        method,
        expected: buried.has(method) ? 'buried' : 'visible',
        reported: isBuried === undefined ? null : isBuried ? 'buried' : 'visible',
        isByCssClass: buried.has(method) && truth.buried_basis === 'css-class',
      };
    });
}

function scorePreselected({ truth }: TruthEntry, observation: ScoredObservation | undefined): PreselectedScore {
  const expected = same(truth.preselected ?? null);
  const alternative = same(truth.preselected_alt ?? null);
  const chosen = (observation?.offerings ?? []).filter(
    (offering) => offering.available && offering.prominence === 'preselected',
  );
  const reported = [...idsOf(chosen.map((offering) => offering.method))].sort();
  const accepted = [expected, alternative].filter((id) => id !== null);
  const isRight = reported.length === 0 ? expected === null : reported.every((id) => accepted.includes(id));
  return { expected, alternative, reported, isRight };
}

function idsOf(ids: readonly string[]): Set<string> {
  return new Set(ids.map((id) => sameAs.get(id) ?? id).filter((id) => !neverCounted.has(id)));
}

function same(id: string | null): string | null {
  return id === null ? null : (sameAs.get(id) ?? id);
}
