import { type IdentifiedColumns, type LookColumns, LookColumnsBuilder } from '../research/look-columns';
import { allLooks, lookIds } from './all-looks';
import { isWhole } from './is-whole';
import { database } from './schema';

/** Raised whenever the columns mean something else: they are then built anew. */
const columnsVersion = 2;

/** A look is replaced only while it goes on, and none goes on for longer than this. */
const longestLookMs = 24 * 60 * 60 * 1000;

/** The columns as they were last built; undefined: never, or by another version. */
export async function storedColumns(): Promise<LookColumns | undefined> {
  return (await stored())?.columns;
}

/**
 * The columns as the looks are now. Those that were built before are not trusted:
 * looks that came, went or may have been read anew since are taken from the table.
 *
 * @returns undefined when what was stored still holds
 */
export async function freshColumns(now: Date): Promise<LookColumns | undefined> {
  const db = database();
  const [before, named] = await db.transaction('r', db.lookColumns, () =>
    Promise.all([stored(), db.lookColumns.get('ids')]),
  );
  if (!before || named?.key !== 'ids' || named.builtAt !== before.builtAt) return rebuildColumns(now);
  const ids = await lookIds();
  const known = new Set(named.ids);
  const added = ids.filter((id) => !known.has(id));
  const since = new Date(Date.parse(before.builtAt) - longestLookMs).toISOString();
  const recent = await db.observations.where('observedAt').aboveOrEqual(since).filter(isWhole).toArray();
  const isSame = ids.length === known.size && added.length === 0 && recent.length === 0;
  if (isSame) return undefined;
  if (added.length > ids.length / 4) return rebuildColumns(now);

  const present = new Set(ids);
  const anew = new Set([...added, ...recent.map(({ id }) => id)]);
  const builder = new LookColumnsBuilder();
  builder.addFrom({ columns: before.columns, ids: named.ids }, (id) => present.has(id) && !anew.has(id));
  for (const look of recent) builder.add(look);
  const seen = new Set(recent.map(({ id }) => id));
  for (const look of await db.observations.bulkGet(added.filter((id) => !seen.has(id))))
    if (isWhole(look)) builder.add(look);
  return keepColumns(builder.build(), now);
}

/** Reads every look again. */
export async function rebuildColumns(now: Date): Promise<LookColumns> {
  const builder = new LookColumnsBuilder();
  for await (const batch of allLooks()) for (const look of batch) builder.add(look);
  return keepColumns(builder.build(), now);
}

async function stored() {
  const found = await database().lookColumns.get('all');
  return found?.key === 'all' && found.version === columnsVersion ? found : undefined;
}

async function keepColumns({ columns, ids }: IdentifiedColumns, now: Date): Promise<LookColumns> {
  const db = database();
  if (await db.isNewer()) return columns;
  const builtAt = now.toISOString();
  await db.lookColumns.bulkPut([
    { key: 'all', version: columnsVersion, builtAt, columns },
    { key: 'ids', builtAt, ids },
  ]);
  return columns;
}
