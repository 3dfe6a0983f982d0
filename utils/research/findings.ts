import { type Prominence, prominences } from '../model/offering';
import type { MethodId } from '../model/payment-method';
import { at, type LookColumns, lookFlags, offeringFlags } from './look-columns';
import { type LookFilter, lookTest } from './look-filter';
import { ownerOfShop } from './owner-groups';
import { type Share, shareOf } from './wilson';

/** Places in the columns of the looks that a number counts, so that it can be looked into. */
export interface Counted extends Share {
  readonly looks: readonly number[];
}

/**
 * What the latest readable look at each shop says, counted. A shop counts once,
 * however often it was looked at; looks without a shop count only in `coverage`.
 */
export interface Findings {
  /** Of all looks. */
  readonly coverage: { readonly complete: Counted; readonly partial: Counted; readonly unreadable: Counted };
  /** Of the shops whose latest readable look has an offering: those that preselect the method. Most first. */
  readonly preselected: readonly ({ readonly method: MethodId } & Counted)[];
  /** The same for shops that preselect nothing. */
  readonly nothingPreselected: Counted;
  /** Of the shops of groups that own a method and whose latest readable look has an offering: those that preselect one of the group's own. */
  readonly ownPreferred: Counted;
  readonly ownPreferredByGroup: readonly ({ readonly group: string } & Counted)[];
  /** Of all pairs of shop and available method: how far away they are. */
  readonly steps: Readonly<Record<Prominence, Counted>>;
  /** Of those pairs: one or two steps away. */
  readonly hidden: Counted;
  /** Of the shops with an offering: those that hide at least one. */
  readonly shopsThatHide: Counted;
  /** Of the latest readable looks: those that left a list closed, and may hide more. */
  readonly leftClosed: Counted;
}

/** @param ownerOfMethod id of the group that owns a method, null where none is known to */
export function findings(
  columns: LookColumns,
  filter: LookFilter,
  ownerOfMethod: (method: MethodId) => string | null,
): Findings {
  const counts = lookTest(columns, filter);
  const all: number[] = [];
  const latest = new Map<number, number>();
  for (let index = 0; index < columns.looks; index += 1) {
    if (!counts(index)) continue;
    all.push(index);
    const shop = at(columns.shop, index);
    if (shop !== 0 && at(columns.flags, index) & lookFlags.readable) latest.set(shop, index);
  }
  const readable = [...latest.values()];
  const choosing = readable.filter((index) => at(columns.firstOffering, index + 1) > at(columns.firstOffering, index));
  const owners = columns.methods.map(ownerOfMethod);
  const owningGroups = new Set(owners.filter((owner) => owner !== null));
  const groupOf = (index: number) => {
    const group = ownerOfShop(columns.shops[at(columns.shop, index)] ?? null);
    return group !== null && owningGroups.has(group) ? group : null;
  };

  const preselectedAt = new Map<number, number[]>();
  const ownAt: number[] = [];
  const nothingAt: number[] = [];
  const hidesAt: number[] = [];
  const stepsAt = prominences.map((): number[] => []);
  for (const index of choosing) {
    const steps = stepsOf(index);
    for (const [method, step] of steps) {
      stepsAt[step]?.push(index);
      if (step === 0) placesIn(preselectedAt, method).push(index);
    }
    const group = groupOf(index);
    if (group !== null && [...steps].some(([method, step]) => step === 0 && owners[method] === group))
      ownAt.push(index);
    if (![...steps.values()].includes(0)) nothingAt.push(index);
    if ([...steps.values()].some((step) => step >= 2)) hidesAt.push(index);
  }

  const owned = choosing.filter((index) => groupOf(index) !== null);
  const pairs = stepsAt.reduce((sum, places) => sum + places.length, 0);
  const has = (flag: number) => all.filter((index) => at(columns.flags, index) & flag);
  const complete = has(lookFlags.complete);
  const isPartial = (index: number) =>
    (at(columns.flags, index) & (lookFlags.readable | lookFlags.complete)) === lookFlags.readable;
  return {
    coverage: {
      complete: counted(complete, all.length),
      partial: counted(all.filter(isPartial), all.length),
      unreadable: counted(has(lookFlags.unreadable), all.length),
    },
    preselected: [...preselectedAt]
      .map(([method, places]) => ({ method: columns.methods[method] ?? '', ...counted(places, choosing.length) }))
      .sort((a, b) => b.count - a.count || (a.method < b.method ? -1 : 1)),
    nothingPreselected: counted(nothingAt, choosing.length),
    ownPreferred: counted(ownAt, owned.length),
    ownPreferredByGroup: [...owningGroups].sort().flatMap((group) => {
      const ofGroup = (places: readonly number[]) => places.filter((index) => groupOf(index) === group);
      const shops = ofGroup(owned);
      return shops.length === 0 ? [] : [{ group, ...counted(ofGroup(ownAt), shops.length) }];
    }),
    steps: {
      preselected: counted(stepsAt[0] ?? [], pairs),
      visible: counted(stepsAt[1] ?? [], pairs),
      'one-step': counted(stepsAt[2] ?? [], pairs),
      'two-steps': counted(stepsAt[3] ?? [], pairs),
    },
    hidden: counted([...(stepsAt[2] ?? []), ...(stepsAt[3] ?? [])], pairs),
    shopsThatHide: counted(hidesAt, choosing.length),
    leftClosed: counted(
      readable.filter((index) => at(columns.flags, index) & lookFlags.leftClosed),
      readable.length,
    ),
  };

  /** Available methods of one look by the nearest of their lines. */
  function stepsOf(index: number): Map<number, number> {
    const steps = new Map<number, number>();
    for (let line = at(columns.firstOffering, index); line < at(columns.firstOffering, index + 1); line += 1) {
      const state = at(columns.state, line);
      if (state & offeringFlags.unavailable) continue;
      const method = at(columns.method, line);
      const step = state & offeringFlags.prominence;
      steps.set(method, Math.min(step, steps.get(method) ?? step));
    }
    return steps;
  }
}

function placesIn(places: Map<number, number[]>, key: number): number[] {
  const found = places.get(key) ?? [];
  places.set(key, found);
  return found;
}

const counted = (looks: readonly number[], of: number): Counted => ({ ...shareOf(looks.length, of), looks });
