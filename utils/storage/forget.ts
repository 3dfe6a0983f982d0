import Dexie from 'dexie';
import type { Correction, Observation } from '../model/observation';
import { outdateSummaries } from './outdate-summaries';
import { database, type Forgotten } from './schema';
import { correctionsOf, observationsMovedTo } from './shop-looks';

/** What can be deleted at once. Times are ISO 8601, UTC; `to` is not included. */
export type Scope =
  | { readonly kind: 'look'; readonly id: string }
  | { readonly kind: 'shop'; readonly shop: string }
  | { readonly kind: 'period'; readonly from: string; readonly to: string }
  | { readonly kind: 'all' };

/** How long a deletion can be undone. */
export const undoMs = 60_000;

/** So many looks are moved at a time: all of a large database at once would not fit into memory. */
const chunk = 500;

/**
 * Deletes what was kept within `scope`, with everything derived from it and said of
 * it, and gives a name to undo it by until `undoMs` have passed. After that
 * `purgeForgotten` removes the last copy.
 *
 * @param nowMs milliseconds since 1970
 * @param aside what the caller deletes elsewhere and wants back on undoing
 */
export async function forget(scope: Scope, batch: string, nowMs: number, aside: unknown = null): Promise<void> {
  const db = database();
  await db.refuseIfNewer();
  const part: Forgotten = {
    batch,
    until: nowMs + undoMs,
    observations: [],
    corrections: [],
    ownMethods: [],
    aside: null,
  };
  await db.transaction('rw', db.tables, async () => {
    const ownMethods = scope.kind === 'all' ? await db.ownMethods.toArray() : [];
    const studies = scope.kind === 'all' ? await db.studies.toArray() : [];
    await db.forgotten.add({ ...part, aside, ownMethods, studies });
    if (scope.kind === 'all') await Promise.all([db.ownMethods.clear(), db.studies.clear(), db.imports.clear()]);
    // Derived, or only for taking back an import: built again, or done without.
    await Promise.all([db.lookColumns.clear(), db.importStage.clear()]);
    if (scope.kind === 'shop') await moveToForgotten(await observationsMovedTo(scope.shop), part);
    for (;;) {
      const observations = await within(scope).limit(chunk).toArray();
      if (observations.length === 0) break;
      await moveToForgotten(observations, part);
    }
    // What an import replaced would come back with taking it back.
    await db.importParts.toCollection().modify((imported) => {
      Object.assign(imported, { replaced: imported.replaced.filter((look) => !isWithin(scope, look)) });
    });
    if (scope.kind !== 'all') return;
    await db.corrections.clear();
    await db.summaries.clear();
    await db.importParts.clear();
  });
}

/** Brings back what one deletion took. False once it is gone for good. */
export async function undoForget(batch: string): Promise<{ readonly aside: unknown } | undefined> {
  const db = database();
  await db.refuseIfNewer();
  return db.transaction('rw', db.tables, async () => {
    const parts = await db.forgotten.where('batch').equals(batch).toArray();
    if (parts.length === 0) return undefined;
    for (const { observations, corrections, ownMethods, studies = [] } of parts) {
      await db.studies.bulkPut(studies);
      await db.observations.bulkPut(observations);
      await db.corrections.bulkPut(corrections);
      await db.ownMethods.bulkPut(ownMethods);
      await outdateSummaries(observations.map(({ shop }) => shop));
    }
    await db.forgotten.where('batch').equals(batch).delete();
    return { aside: parts.find(({ aside }) => aside !== null)?.aside ?? null };
  });
}

/** Deletions that can still be undone, the latest first. */
export async function undoable(nowMs: number): Promise<{ readonly batch: string; readonly until: number }[]> {
  const parts = await database().forgotten.where('until').above(nowMs).toArray();
  const batches = new Map(parts.map(({ batch, until }) => [batch, until]));
  return [...batches].map(([batch, until]) => ({ batch, until })).sort((a, b) => b.until - a.until);
}

/** Removes the last copy of what can no longer be undone. */
export async function purgeForgotten(nowMs: number): Promise<void> {
  await database().refuseIfNewer();
  await database().forgotten.where('until').belowOrEqual(nowMs).delete();
}

/** Deletes looks from before a moment, for good: the shopper has set how long they are kept. */
export async function forgetBefore(observedAt: string): Promise<void> {
  const db = database();
  await db.refuseIfNewer();
  for (;;) {
    const isDone = await db.transaction('rw', db.tables, async () => {
      await db.lookColumns.clear();
      const old = await db.observations.where('observedAt').below(observedAt).limit(chunk).toArray();
      await removeLooks(old);
      return old.length < chunk;
    });
    if (isDone) return;
  }
}

function within(scope: Scope) {
  const { observations } = database();
  switch (scope.kind) {
    case 'look':
      return observations.where('id').equals(scope.id);
    case 'shop':
      return observations.where('[shop+observedAt]').between([scope.shop, Dexie.minKey], [scope.shop, Dexie.maxKey]);
    case 'period':
      return observations.where('observedAt').between(scope.from, scope.to);
    case 'all':
      return observations.toCollection();
  }
}

function isWithin(scope: Scope, { id, shop, observedAt }: Observation): boolean {
  switch (scope.kind) {
    case 'look':
      return id === scope.id;
    case 'shop':
      return shop === scope.shop;
    case 'period':
      return observedAt >= scope.from && observedAt < scope.to;
    case 'all':
      return true;
  }
}

async function moveToForgotten(observations: readonly Observation[], part: Forgotten): Promise<void> {
  if (observations.length === 0) return;
  const corrections = await removeLooks(observations);
  await database().forgotten.add({ ...part, observations, corrections });
}

async function removeLooks(observations: readonly Observation[]) {
  const db = database();
  const ids = observations.map(({ id }) => id);
  const corrections = await correctionsOf(ids);
  await db.observations.bulkDelete(ids);
  await db.corrections.bulkDelete(corrections.map(({ id }) => id));
  await forgetInImports(observations, corrections);
  const movedTo = corrections.map(({ verdict, value }) => (verdict === 'wrong-shop' ? value : null));
  await outdateSummaries([...observations.map(({ shop }) => shop), ...movedTo]);
  await dropEmptySummaries([...observations.map(({ shop }) => shop), ...movedTo]);
  return corrections;
}

/** What an import brought is remembered with it: its ids, and what stood in their place. */
async function forgetInImports(
  observations: readonly Observation[],
  corrections: readonly Correction[],
): Promise<void> {
  const ids = new Set([...observations, ...corrections].map(({ id }) => id));
  const shops = new Set(observations.map(({ shop }) => shop));
  const isKept = (id: string) => !ids.has(id);
  const { importParts } = database();
  if ((await importParts.count()) === 0) return;
  await importParts.toCollection().modify((part, at) => {
    at.value = {
      ...part,
      observations: part.observations.filter(isKept),
      corrections: part.corrections.filter(isKept),
      replaced: part.replaced.filter(({ id, shop }) => isKept(id) && !shops.has(shop)),
      replacedCorrections: part.replacedCorrections.filter(({ id, observation }) => isKept(id) && isKept(observation)),
    };
  });
}

/** The name of a shop without looks is a trace too. */
async function dropEmptySummaries(shops: readonly (string | null)[]): Promise<void> {
  const db = database();
  for (const shop of new Set(shops)) {
    if (typeof shop !== 'string') continue;
    const looks = await within({ kind: 'shop', shop }).count();
    if (looks === 0 && (await observationsMovedTo(shop)).length === 0) await db.summaries.delete(shop);
  }
}
