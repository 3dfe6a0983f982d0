import { database } from './schema';

/** Whether a row can be written and read back; nothing of it is kept. */
export async function probeDatabase(): Promise<boolean> {
  const db = database();
  await db.refuseIfNewer();
  let isThere = false;
  const undo = new Error('only tried');
  await db
    .transaction('rw', db.importStage, async () => {
      const key = await db.importStage.add({ kind: 'looks', lines: '' });
      isThere = key !== undefined && (await db.importStage.get(key)) !== undefined;
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return isThere;
}
