import type { Correction } from '../model/observation';
import { outdateSummaries } from './outdate-summaries';
import { database } from './schema';

/** Keeps what a person says of one look beside it; the observation itself is never changed. */
export async function keepCorrection(correction: Correction): Promise<void> {
  await changeCorrection(correction, () => database().corrections.put(correction));
}

/** Undoes a correction. */
export async function removeCorrection(correction: Correction): Promise<void> {
  await changeCorrection(correction, () => database().corrections.delete(correction.id));
}

async function changeCorrection(correction: Correction, change: () => PromiseLike<unknown>): Promise<void> {
  const db = database();
  await db.refuseIfNewer();
  await db.transaction('rw', db.observations, db.corrections, db.summaries, async () => {
    await change();
    const observation = await db.observations.get(correction.observation);
    const other = correction.verdict === 'wrong-shop' ? correction.value : null;
    await outdateSummaries([observation?.shop ?? null, other]);
  });
}
