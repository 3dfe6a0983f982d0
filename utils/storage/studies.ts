import type { Study } from '../model/study';
import { database } from './schema';

export async function studies(): Promise<Study[]> {
  const found = await database().studies.toArray();
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

/** Keeps a study; when it is active no other is. */
export async function keepStudy(study: Study): Promise<void> {
  const db = database();
  await db.refuseIfNewer();
  await db.transaction('rw', db.studies, async () => {
    if (study.isActive) await db.studies.toCollection().modify({ isActive: false });
    await db.studies.put(study);
  });
}

export async function removeStudy(id: string): Promise<void> {
  const db = database();
  await db.refuseIfNewer();
  await db.studies.delete(id);
}

/** The study looks are made in now: switched on, agreed to, and not over. */
export async function activeStudy(now: Date): Promise<Study | undefined> {
  const day = now.toISOString().slice(0, 10);
  return (await database().studies.toArray()).find(
    ({ isActive, consentedAt, startsOn, endsOn }) =>
      isActive && consentedAt !== null && (startsOn === null || startsOn <= day) && (endsOn === null || day <= endsOn),
  );
}
