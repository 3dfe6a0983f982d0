import type { Context } from '../model/observation';
import { type Study, type StudyField, studyFields } from '../model/study';

/** What a study requires to be set and a look of it was kept without: until then the look is incomplete for the study. */
export function missingFields({ required }: Pick<Study, 'required'>, context: Context): StudyField[] {
  return studyFields.filter((field) => required.includes(field) && context[field] === null);
}
