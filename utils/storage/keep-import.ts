import type { ImportPart, ImportRecord } from '../model/import-record';
import type { Correction, Observation } from '../model/observation';
import type { OwnMethod } from '../model/own-method';
import type { Study } from '../model/study';
import { outdateSummaries } from './outdate-summaries';
import { database, type StagedLines } from './schema';

export interface KeepOptions {
  readonly files: readonly string[];
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Of looks that are here already with other content. */
  readonly conflicts: 'keep-mine' | 'take-theirs';
}

/** Keeps all that was staged, or nothing; gives the import's key for undoing it. */
export async function keepImport({ files, at, conflicts }: KeepOptions): Promise<number> {
  const db = database();
  await db.refuseIfNewer();
  return db.transaction('rw', db.tables, async () => {
    const key = await db.imports.add({ at, files: [...files], looks: 0, corrections: 0, replaced: 0 });
    if (key === undefined) throw new Error('an import got no key');
    const sum = { looks: 0, corrections: 0, replaced: 0 };
    const touched = new Set<string | null>();
    for (const stageKey of await db.importStage.toCollection().primaryKeys()) {
      const staged = await db.importStage.get(stageKey);
      if (!staged || (conflicts === 'keep-mine' && staged.kind.startsWith('conflicting'))) continue;
      const part = await keepStaged(staged, key, touched);
      sum.looks += part.observations.length;
      sum.corrections += part.corrections.length;
      sum.replaced += part.replaced.length;
      await db.importParts.add(part);
    }
    await outdateSummaries([...touched]);
    await db.imports.update(key, sum);
    await db.importStage.clear();
    if (sum.replaced > 0) await db.lookColumns.clear();
    return key;
  });
}

/** Past imports, the latest first. */
export async function imports(): Promise<ImportRecord[]> {
  return database().imports.reverse().toArray();
}

/** Takes an import back: what it brought goes, what it replaced returns. */
export async function undoImport(key: number): Promise<void> {
  const db = database();
  await db.refuseIfNewer();
  await db.transaction('rw', db.tables, async () => {
    for (const partKey of await db.importParts.where('import').equals(key).primaryKeys()) {
      const part = await db.importParts.get(partKey);
      if (!part) continue;
      const gone = await db.observations.bulkGet([...part.observations]);
      await outdateSummaries([...gone, ...part.replaced].map((look) => look?.shop ?? null));
      await db.observations.bulkDelete([...part.observations]);
      await db.corrections.bulkDelete([...part.corrections]);
      await db.ownMethods.bulkDelete([...part.ownMethods]);
      await db.studies.bulkDelete([...part.studies]);
      await db.observations.bulkPut(part.replaced);
      await db.corrections.bulkPut(part.replacedCorrections);
    }
    await db.importParts.where('import').equals(key).delete();
    await db.imports.delete(key);
    await db.lookColumns.clear();
  });
}

const nothing: Omit<ImportPart, 'import'> = {
  observations: [],
  corrections: [],
  ownMethods: [],
  studies: [],
  replaced: [],
  replacedCorrections: [],
};

/** @param touched is given the shops about which something else is now known */
async function keepStaged({ kind, lines }: StagedLines, key: number, touched: Set<string | null>): Promise<ImportPart> {
  const db = database();
  // The staging table holds nothing but what was checked on its way in.
  const records = lines.split('\n').map((line) => JSON.parse(line));
  const part: ImportPart = { ...nothing, import: key };
  switch (kind) {
    case 'looks':
    case 'conflicting-looks': {
      const looks = records as Observation[];
      const ids = looks.map(({ id }) => id);
      const replaced = kind === 'looks' ? [] : present(await db.observations.bulkGet(ids));
      await db.observations.bulkPut(looks);
      for (const { shop } of [...looks, ...replaced]) touched.add(shop);
      return { ...part, observations: ids, replaced };
    }
    case 'corrections':
    case 'conflicting-corrections': {
      const corrections = records as Correction[];
      const ids = corrections.map(({ id }) => id);
      const replacedCorrections = kind === 'corrections' ? [] : present(await db.corrections.bulkGet(ids));
      await db.corrections.bulkPut(corrections);
      for (const shop of await shopsOf(corrections)) touched.add(shop);
      return { ...part, corrections: ids, replacedCorrections };
    }
    case 'own-methods': {
      const fresh = await newOnes<OwnMethod>(records, (ids) => db.ownMethods.bulkGet(ids));
      await db.ownMethods.bulkPut(fresh);
      return { ...part, ownMethods: fresh.map(({ id }) => id) };
    }
    case 'studies': {
      const fresh = await newOnes<Study>(records, (ids) => db.studies.bulkGet(ids));
      await db.studies.bulkPut(fresh);
      return { ...part, studies: fresh.map(({ id }) => id) };
    }
  }
}

const present = <T>(found: readonly (T | undefined)[]): T[] => found.filter((one) => one !== undefined);

/** Of own methods and studies those that are here already stay as they are. */
async function newOnes<T extends { readonly id: string }>(
  records: readonly T[],
  get: (ids: string[]) => PromiseLike<(T | undefined)[]>,
): Promise<T[]> {
  const here = await get(records.map(({ id }) => id));
  return records.filter((_, index) => here[index] === undefined);
}

async function shopsOf(corrections: readonly Correction[]): Promise<(string | null)[]> {
  const looks = await database().observations.bulkGet(corrections.map(({ observation }) => observation));
  return [
    ...looks.map((look) => look?.shop ?? null),
    ...corrections.map(({ verdict, value }) => (verdict === 'wrong-shop' ? value : null)),
  ];
}
