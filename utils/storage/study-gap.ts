import type { Context } from '../model/observation';
import type { StudyField } from '../model/study';
import { missingFields } from '../study/missing-fields';
import { keepObservation, observation } from './observations';
import { database } from './schema';

export interface StudyGap {
  /** Name of the study. */
  readonly study: string;
  readonly missing: readonly StudyField[];
}

/** What a kept look lacks for the study it was made in; null: nothing, or no study. */
export async function studyGap(look: string): Promise<StudyGap | null> {
  const kept = await observation(look);
  const study = kept?.study ? await database().studies.get(kept.study.id) : undefined;
  if (!kept || !study) return null;
  const missing = missingFields(study, kept.context);
  return missing.length > 0 ? { study: study.name, missing } : null;
}

/** Sets conditions that a kept look lacks. Those it has stay: they were true when it was made. */
export async function completeLook(look: string, said: Partial<Context>): Promise<void> {
  const kept = await observation(look);
  if (!kept) return;
  const lacking = Object.entries(said).filter(([name]) => kept.context[name as keyof Context] === null);
  await keepObservation({ ...kept, context: { ...kept.context, ...Object.fromEntries(lacking) } });
}
