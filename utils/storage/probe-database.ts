import { database } from './schema';

/** Whether a row can be written and read back; nothing of it is kept. */
export async function probeDatabase(): Promise<boolean> {
  const db = database();
  await db.refuseIfNewer();
  let isThere = false;
  await db
    .transaction('rw', db.importStage, async (transaction) => {
      const key = await db.importStage.add({ kind: 'looks', lines: '' });
      isThere = key !== undefined && (await db.importStage.get(key)) !== undefined;
      transaction.abort();
    })
    .catch('AbortError', () => undefined);
  return isThere;
}
