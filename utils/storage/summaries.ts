import Dexie from 'dexie';
import { type ShopHistory, shopHistory } from '../history/shop-history';
import type { MethodId } from '../model/payment-method';
import { shops } from './observations';
import { outdateSummaries } from './outdate-summaries';
import { database } from './schema';
import { looksOfShop } from './shop-looks';

/** Raised whenever the derivations say something else of the same looks: every summary is then built anew. */
const summaryVersion = 2;

/** What all looks at a shop say; built from them where it is not at hand. Undefined: never looked at. */
export async function summaryOfShop(shop: string): Promise<ShopHistory | undefined> {
  const stored = await database().summaries.get(shop);
  if (!stored) return undefined;
  return stored.version === summaryVersion && stored.history ? stored.history : build(shop);
}

/** Every shop at which one of the methods was ever seen, with what its looks say. */
export async function shopsThatHad(
  methods: readonly MethodId[],
): Promise<{ readonly shop: string; readonly history: ShopHistory }[]> {
  if (await database().isNewer()) return shopsInNewer(methods);
  await buildOutdated();
  const rows = await database().summaries.where('seen').anyOf(methods).distinct().toArray();
  return rows
    .flatMap(({ shop, history }) => (history ? [{ shop, history }] : []))
    .sort((a, b) => (a.shop < b.shop ? -1 : 1));
}

/** Without what is derived, which may not be kept there: from the looks themselves. */
async function shopsInNewer(methods: readonly MethodId[]) {
  const found: { shop: string; history: ShopHistory }[] = [];
  for (const shop of await shops()) {
    const history = shopHistory(await looksOfShop(shop));
    if (history.methods.some(({ method }) => methods.includes(method))) found.push({ shop, history });
  }
  return found;
}

/** Builds whatever is not at hand. Safe to be interrupted: the next call goes on. */
export async function buildOutdated(): Promise<void> {
  const outdated = await database().summaries.where('version').notEqual(summaryVersion).primaryKeys();
  for (const shop of outdated) await build(shop);
}

/** Throws away everything derived, to be built again from the looks alone. */
export async function discardSummaries(): Promise<void> {
  const db = database();
  await db.refuseIfNewer();
  await db.transaction('rw', db.observations, db.corrections, db.summaries, async () => {
    await db.summaries.clear();
    const shops = new Set<string>();
    await db.observations.orderBy('[shop+observedAt]').eachKey((key) => {
      if (Array.isArray(key)) shops.add(String(key[0]));
    });
    const moves = db.corrections
      .where('[verdict+value]')
      .between(['wrong-shop', Dexie.minKey], ['wrong-shop', Dexie.maxKey]);
    await moves.each(({ value }) => value !== null && shops.add(value));
    await outdateSummaries([...shops]);
  });
}

/** In one transaction, so that no look kept meanwhile is left out of what then counts as current. */
async function build(shop: string): Promise<ShopHistory | undefined> {
  const db = database();
  if (await db.isNewer()) {
    const looks = await looksOfShop(shop);
    return looks.length === 0 ? undefined : shopHistory(looks);
  }
  return db.transaction('rw', db.observations, db.corrections, db.summaries, async () => {
    const looks = await looksOfShop(shop);
    if (looks.length === 0) {
      await db.summaries.delete(shop);
      return undefined;
    }
    const history = shopHistory(looks);
    const seen = history.methods.map(({ method }) => method);
    await db.summaries.put({ shop, version: summaryVersion, seen, history });
    return history;
  });
}
