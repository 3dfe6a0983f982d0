import type { Observation } from '../model/observation';
import { type IdentifiedColumns, type LookColumns, LookColumnsBuilder } from '../research/look-columns';
import { allLooks, lookIds } from './all-looks';
import { isWhole } from './is-whole';
import { database } from './schema';
import { shopsOfMovedLooks } from './shop-looks';

/** Raised whenever the columns mean something else: they are then built anew. */
const columnsVersion = 4;

/** A look is replaced only while it goes on, and none goes on for longer than this. */
const longestLookMs = 24 * 60 * 60 * 1000;

/** The columns as they were last built; undefined: never, or by another version. */
export async function storedColumns(): Promise<LookColumns | undefined> {
  return (await stored())?.columns;
}

/**
 * The columns as the looks are now. Those that were built before are not trusted:
 * looks that came, went or may have been read anew since are taken from the table.
 * Where the shopper files another look elsewhere, all are read again.
 *
 * @returns undefined when what was stored still holds
 */
export async function freshColumns(now: Date): Promise<LookColumns | undefined> {
  const db = database();
  const [before, named] = await db.transaction('r', db.lookColumns, () =>
    Promise.all([stored(), db.lookColumns.get('ids')]),
  );
  if (!before || named?.key !== 'ids' || named.builtAt !== before.builtAt) return rebuildColumns(now);
  const moved = await shopsOfMovedLooks();
  if (textOf(moved) !== before.moved) return rebuildColumns(now);
  const ids = await lookIds();
  const known = new Set(named.ids);
  const added = ids.filter((id) => !known.has(id));
  const isSame =
    ids.length === known.size && added.length === 0 && (await digestOfLate(before.builtAt)) === before.lateLooks;
  if (isSame) return undefined;
  if (added.length > ids.length / 4) return rebuildColumns(now);

  const late = await digestOfLate(now.toISOString());
  const recent = await lateLooks(before.builtAt);
  const present = new Set(ids);
  const anew = new Set([...added, ...recent.map(({ id }) => id)]);
  const builder = new LookColumnsBuilder();
  builder.addFrom({ columns: before.columns, ids: named.ids }, (id) => present.has(id) && !anew.has(id));
  for (const look of recent) builder.add(filed(look, moved));
  const seen = new Set(recent.map(({ id }) => id));
  for (const look of await db.observations.bulkGet(added.filter((id) => !seen.has(id))))
    if (isWhole(look)) builder.add(filed(look, moved));
  return keepColumns(builder.build(), now, late, moved);
}

/** Reads every look again. */
export async function rebuildColumns(now: Date): Promise<LookColumns> {
  const late = await digestOfLate(now.toISOString());
  const moved = await shopsOfMovedLooks();
  const builder = new LookColumnsBuilder();
  for await (const batch of allLooks()) for (const look of batch) builder.add(filed(look, moved));
  return keepColumns(builder.build(), now, late, moved);
}

/** Under the shop the shopper said. */
function filed(look: Observation, moved: ReadonlyMap<string, string>): Observation {
  const shop = moved.get(look.id);
  return shop === undefined ? look : { ...look, shop };
}

const textOf = (moved: ReadonlyMap<string, string>) =>
  JSON.stringify([...moved].sort(([one], [other]) => (one < other ? -1 : 1)));

/** Looks that may still have gone on at that moment, or came since. */
function lateLooks(builtAt: string): PromiseLike<Observation[]> {
  const since = new Date(Date.parse(builtAt) - longestLookMs).toISOString();
  return database().observations.where('observedAt').aboveOrEqual(since).filter(isWhole).toArray();
}

async function digestOfLate(builtAt: string): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(await lateLooks(builtAt)));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function stored() {
  const found = await database().lookColumns.get('all');
  return found?.key === 'all' && found.version === columnsVersion ? found : undefined;
}

/** @param lateLooks digest of them as they were before anything was read: what changes meanwhile is then found by the next call */
async function keepColumns(
  { columns, ids }: IdentifiedColumns,
  now: Date,
  lateLooks: string,
  moved: ReadonlyMap<string, string>,
): Promise<LookColumns> {
  const db = database();
  if (await db.isNewer()) return columns;
  const builtAt = now.toISOString();
  await db.lookColumns.bulkPut([
    { key: 'all', version: columnsVersion, builtAt, columns, lateLooks, moved: textOf(moved) },
    { key: 'ids', builtAt, ids },
  ]);
  return columns;
}
