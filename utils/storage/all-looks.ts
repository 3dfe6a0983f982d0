import type { Correction, Observation } from '../model/observation';
import { sequenceOf } from '../research/flatten';
import { isWhole } from './is-whole';
import { database } from './schema';
import { shopsOfMovedLooks } from './shop-looks';

/** So many rows are read at a time: few enough to stay off a frame's time, enough to be quick. */
const batchSize = 500;

/** Every look, by id, in batches; what is kept or deleted meanwhile may or may not be among them. */
export async function* allLooks(after = ''): AsyncGenerator<readonly Observation[]> {
  const { observations } = database();
  const read = (last: string) => {
    const reading = observations.where('id').above(last).limit(batchSize).toArray();
    // Whoever waits for it hears of its failure; nobody may.
    reading.catch(() => undefined);
    return reading;
  };
  for (let reading = read(after); ; ) {
    const batch = await reading;
    const end = batch.at(-1);
    if (!end) return;
    // The next is read while this one is looked at.
    reading = read(end.id);
    yield batch.filter(isWhole);
  }
}

/** Rows that cannot be read; nothing else is told of them. */
export async function countDamaged(): Promise<number> {
  let whole = 0;
  for await (const batch of allLooks()) whole += batch.length;
  return (await countLooks()) - whole;
}

export async function countLooks(): Promise<number> {
  return database().observations.count();
}

export async function lookIds(): Promise<string[]> {
  return database().observations.toCollection().primaryKeys();
}

/** Look id → its place among all, by the shop the shopper files it under, then time, then id; looks without a shop come last. */
export async function lookSequence(): Promise<Map<string, number>> {
  const { observations } = database();
  const index = observations.orderBy('[shop+observedAt]');
  const ids = (await index.primaryKeys()) as string[];
  const sequence = new Map(ids.map((id, place) => [id, place + 1]));
  // Looks without a shop are in no index of shops.
  if (sequence.size < (await observations.count())) {
    for (const id of await lookIds()) if (!sequence.has(id)) sequence.set(id, sequence.size + 1);
  }
  const moved = await shopsOfMovedLooks();
  if (moved.size === 0) return sequence;
  const found = (await observations.bulkGet([...moved.keys()])).filter(isWhole);
  const movedLooks = new Map(found.map(({ id, observedAt }) => [id, { id, shop: moved.get(id) ?? null, observedAt }]));
  const keys = new Map<unknown, unknown>();
  await index.eachKey((key, { primaryKey }) => keys.set(primaryKey, key));
  return sequenceOf(
    [...sequence.keys()].map((id) => {
      const key = keys.get(id);
      const [shop, observedAt] = Array.isArray(key) ? key : [null, ''];
      return movedLooks.get(id) ?? { id, shop, observedAt };
    }),
  );
}

export async function allCorrections(): Promise<Correction[]> {
  return database().corrections.toArray();
}

/** Looks that were made in a study. There is no index for them: studies are small, and asked for seldom. */
export async function looksOfStudies(): Promise<Observation[]> {
  const found: Observation[] = [];
  for await (const batch of allLooks()) found.push(...batch.filter(({ study }) => study !== null));
  return found;
}
