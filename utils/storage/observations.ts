import Dexie from 'dexie';
import type { Observation } from '../model/observation';
import { isWhole } from './is-whole';
import { outdateSummaries } from './outdate-summaries';
import { database } from './schema';

/** Keeps one look; the same id again replaces it. Done means: the transaction has completed. */
export async function keepObservation(observation: Observation): Promise<void> {
  const db = database();
  await db.refuseIfNewer();
  await db.transaction('rw', db.observations, db.summaries, async () => {
    const before = await db.observations.get(observation.id);
    await db.observations.put(observation);
    await outdateSummaries([observation.shop, before?.shop ?? null]);
  });
}

/** All looks at one shop, newest first. */
export async function observationsOfShop(shop: string, limit = Number.POSITIVE_INFINITY): Promise<Observation[]> {
  return database()
    .observations.where('[shop+observedAt]')
    .between([shop, Dexie.minKey], [shop, Dexie.maxKey])
    .reverse()
    .filter(isWhole)
    .limit(limit)
    .toArray();
}

export async function latestOfShop(shop: string): Promise<Observation | undefined> {
  const [latest] = await observationsOfShop(shop, 1);
  return latest;
}

export async function observation(id: string): Promise<Observation | undefined> {
  const found = await database().observations.get(id);
  return isWhole(found) ? found : undefined;
}

/** Every shop that was looked at, in alphabetical order. */
export async function shops(): Promise<string[]> {
  const keys = await database().observations.orderBy('[shop+observedAt]').keys();
  const names = (keys as unknown as [unknown, string][]).map(([shop]) => shop);
  return [...new Set(names)].filter((shop) => typeof shop === 'string');
}
