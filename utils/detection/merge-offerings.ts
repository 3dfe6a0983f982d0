import { type Evidence, type Offering, type Prominence, prominences } from '../model/offering';
import { unique } from './families';

const rank = (prominence: Prominence) => prominences.indexOf(prominence);

/** One entry a method and `saved`, at the place where it comes first, with the least steps of all its rows. */
export function mergeOfferings(offerings: readonly Offering[]): Offering[] {
  const merged = new Map<string, Offering>();
  for (const next of offerings) {
    const key = `${next.method} ${next.saved}`;
    const known = merged.get(key);
    merged.set(key, known ? join(known, next) : next);
  }
  return [...merged.values()].map((offering, index) => ({ ...notBeside(offering, merged), position: index + 1 }));
}

/** Where the card on file is the one chosen, a new card is not. */
function notBeside(offering: Offering, merged: ReadonlyMap<string, Offering>): Offering {
  const onFile = offering.saved ? undefined : merged.get(`${offering.method} true`);
  return offering.prominence === 'preselected' && onFile?.prominence === 'preselected'
    ? { ...offering, prominence: 'visible' }
    : offering;
}

function join(known: Offering, next: Offering): Offering {
  const closer = rank(next.prominence) < rank(known.prominence) && (next.available || !known.available) ? next : known;
  return {
    ...closer,
    available: known.available || next.available,
    unavailableReason: known.available || next.available ? null : known.unavailableReason,
    doors: unique([...known.doors, ...next.doors]),
    networks: unique([...known.networks, ...next.networks]),
    fee: known.fee ?? next.fee,
    confidence: Math.max(known.confidence, next.confidence),
    evidence: [...known.evidence, ...next.evidence]
      .filter((each, index, all) => all.findIndex((other) => same(other, each)) === index)
      .slice(0, MOST_EVIDENCE),
  };
}

const MOST_EVIDENCE = 5;
const same = (a: Evidence, b: Evidence) => a.kind === b.kind && a.state === b.state && a.text === b.text;
