import { database, type StoredSummary } from './schema';

/** Within a transaction that changes looks: what was derived of these shops no longer holds. A damaged look may name none. */
export async function outdateSummaries(shops: readonly (string | null)[]): Promise<void> {
  const named = [...new Set(shops)].filter((shop) => typeof shop === 'string');
  await database().summaries.bulkPut(named.map(unbuilt));
}

const unbuilt = (shop: string): StoredSummary => ({ shop, version: 0, seen: [], history: null });
