import Dexie from 'dexie';
import { applyCorrections, shopsSaid } from '../history/apply-corrections';
import type { Correction, Observation } from '../model/observation';
import { isWhole } from './is-whole';
import { observationsOfShop } from './observations';
import { database } from './schema';

/** All looks at one shop as the shopper corrected them, newest first. */
export async function looksOfShop(shop: string): Promise<Observation[]> {
  const [filed, moved] = await Promise.all([observationsOfShop(shop), observationsMovedTo(shop)]);
  const all = [...filed, ...moved.filter(({ id }) => filed.every((look) => look.id !== id))];
  const corrections = await correctionsOf(all.map(({ id }) => id));
  if (corrections.length === 0) return all;
  return all
    .flatMap((look) => applyCorrections(look, corrections, shop) ?? [])
    .sort((a, b) => (a.observedAt < b.observedAt ? 1 : -1));
}

export async function observationsMovedTo(shop: string): Promise<Observation[]> {
  const db = database();
  const moves = await db.corrections.where('[verdict+value]').equals(['wrong-shop', shop]).toArray();
  const found = await db.observations.bulkGet(moves.map(({ observation }) => observation));
  return found.filter(isWhole);
}

export async function correctionsOf(observations: readonly string[]): Promise<Correction[]> {
  const db = database();
  // Most shoppers correct nothing: one count instead of a search for each look.
  if (observations.length === 0 || (await db.corrections.count()) === 0) return [];
  return db.corrections.where('observation').anyOf(observations).toArray();
}

/** Look id → the shop the shopper said, of every look of which they said one. */
export async function shopsOfMovedLooks(): Promise<ReadonlyMap<string, string>> {
  const moves = await database()
    .corrections.where('[verdict+value]')
    .between(['wrong-shop', Dexie.minKey], ['wrong-shop', Dexie.maxKey])
    .toArray();
  return shopsSaid(await correctionsOf(moves.map(({ observation }) => observation)));
}
