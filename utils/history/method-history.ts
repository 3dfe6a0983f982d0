import type { Context } from '../model/observation';
import type { Offering } from '../model/offering';
import type { MethodId } from '../model/payment-method';
import { areComparable, type ConditionName, conditionNames } from './conditions';
import { daysOf, type FollowedMethod, followMethod, type MethodEvent, type Sighting } from './follow-method';
import type { Look } from './presence';

/** How many of the latest complete looks "the last N times" speaks of at most. */
export const recentLooks = 10;

/**
 * Where a method stands at a shop by what was looked at so far.
 * `never`: complete looks, and none had it. `unknown`: no look could tell.
 * `missed`: not there lately, too few looks to say more. `gone`: removed by the rule of `missesNeeded`.
 */
export type Standing = 'offered' | 'some-orders' | 'missed' | 'gone' | 'never' | 'unknown';

/** By how many days with a telling look we know it. */
export type Confidence = 'low' | 'medium' | 'high';

/** One condition whose values part the looks with a method from those without. */
export interface ConditionSplit {
  readonly condition: ConditionName;
  readonly with: readonly Value[];
  readonly without: readonly Value[];
}
type Value = Context[ConditionName];

/** A method at a shop over all looks. Derived, never stored but as a summary that can be rebuilt. */
export interface MethodHistory {
  readonly method: MethodId;
  /** ISO 8601, UTC; null when never seen. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** As it stood when last seen. */
  readonly latest: Offering | null;
  /** Of the complete looks since it was first seen (all of them when it never was), those that had it. */
  readonly share: Share;
  /** The same, of the latest `recentLooks`. */
  readonly recent: Share;
  /** Complete looks in a row, up to now, without it. */
  readonly missesInARow: number;
  readonly standing: Standing;
  readonly confidence: Confidence;
  readonly conditions: readonly ConditionSplit[];
}

export interface Share {
  readonly seen: number;
  readonly looks: number;
}

/** @param looks of one shop, oldest first. */
export function methodHistory(method: MethodId, looks: readonly Look[]): MethodHistory {
  return historyOf(method, followMethod(method, looks));
}

/** A method that none of so many telling looks on so many days had. */
export function unseenMethod(method: MethodId, looks: number, days: number): MethodHistory {
  return {
    method,
    firstSeen: null,
    lastSeen: null,
    latest: null,
    share: { seen: 0, looks },
    recent: { seen: 0, looks: Math.min(looks, recentLooks) },
    missesInARow: looks,
    standing: looks > 0 ? 'never' : 'unknown',
    confidence: confidenceOf(days),
    conditions: [],
  };
}

export function historyOf(method: MethodId, { sightings, events }: FollowedMethod): MethodHistory {
  const seen = sightings.filter(({ offering }) => offering !== null);
  const since = sightings.slice(
    Math.max(
      0,
      sightings.findIndex(({ offering }) => offering !== null),
    ),
  );
  const complete = since.filter(({ look }) => look.completeness === 'complete');
  const recent = complete.slice(-recentLooks);
  const conditions = conditionSplits(since);
  return {
    method,
    firstSeen: seen[0]?.look.observedAt ?? null,
    lastSeen: seen.at(-1)?.look.observedAt ?? null,
    latest: seen.at(-1)?.offering ?? null,
    share: shareOf(complete),
    recent: shareOf(recent),
    missesInARow: since.length - 1 - since.findLastIndex(({ offering }) => offering !== null),
    standing: standingOf(since, recent, events, conditions),
    confidence: confidenceOf(daysOf(since)),
    conditions,
  };
}

function standingOf(
  since: readonly Sighting[],
  recent: readonly Sighting[],
  events: readonly MethodEvent[],
  conditions: readonly ConditionSplit[],
): Standing {
  if (since.length === 0) return 'unknown';
  if (since.every(({ offering }) => offering === null)) return 'never';
  const ended = events.findLast(({ kind }) => kind === 'removed' || kind === 'returned');
  const latest = since.at(-1);
  // Removed under some conditions and seen since under others: what varies is told by the conditions.
  if (ended?.kind === 'removed' && latest?.offering === null) return 'gone';
  const misses = recent.filter(({ offering }) => offering === null);
  if (misses.length === 0 || conditions.length > 0) return 'offered';
  const lastSeen = recent.findLastIndex(({ offering }) => offering !== null);
  const isBackAfterMiss = recent.slice(0, lastSeen).some(({ offering }) => offering === null);
  const wasSeenSince = latest?.offering !== null;
  return isBackAfterMiss || wasSeenSince ? 'some-orders' : 'missed';
}

/** Conditions alone cannot part fewer looks than these on either side from chance. */
const fewestForSplit = 2;

function conditionSplits(sightings: readonly Sighting[]): ConditionSplit[] {
  const withIt = sightings.filter(({ offering }) => offering !== null);
  const without = sightings.filter(({ offering }) => offering === null);
  if (withIt.length < fewestForSplit || without.length < fewestForSplit) return [];
  // Where two looks under the same conditions differ, conditions do not explain it.
  const hits = contextsOf(withIt);
  const clash = contextsOf(without).some((miss) => hits.some((hit) => areComparable(hit, miss)));
  if (clash) return [];
  return conditionNames.flatMap((condition) => {
    const valuesWith = valuesOf(withIt, condition);
    const valuesWithout = valuesOf(without, condition);
    const parts = valuesWith.length > 0 && valuesWithout.length > 0;
    return parts && valuesWith.every((value) => !valuesWithout.includes(value))
      ? [{ condition, with: valuesWith, without: valuesWithout }]
      : [];
  });
}

/** Each once: a shopper's looks are had under a handful of conditions. */
function contextsOf(sightings: readonly Sighting[]): Context[] {
  return [...new Map(sightings.map(({ look }) => [JSON.stringify(look.context), look.context])).values()];
}

function valuesOf(sightings: readonly Sighting[], condition: ConditionName): Value[] {
  const values = new Set(sightings.map(({ look }) => look.context[condition]));
  return values.has(null) ? [] : [...values];
}

function confidenceOf(days: number): Confidence {
  if (days >= 5) return 'high';
  return days >= 2 ? 'medium' : 'low';
}

function shareOf(sightings: readonly Sighting[]): Share {
  return { seen: sightings.filter(({ offering }) => offering !== null).length, looks: sightings.length };
}
