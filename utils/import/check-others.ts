import * as v from 'valibot';
import type { OwnMethod } from '../model/own-method';
import { type Study, studyFields } from '../model/study';
import { depthOf, parseLine } from './check-line';
import { ImportProblem } from './import-problem';
import type { ImportLimits } from './limits';
import type { NumberedLine } from './read-lines';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const day = v.nullable(v.pipe(v.string(), v.isoDate()));
const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/));

const ownMethodSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own-[\w-]{1,100}$/)),
  name: text(500),
  shop: v.nullable(text(300)),
  at: moment,
});

const studySchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(100)),
  name: text(500),
  protocol: text(100_000),
  consent: text(100_000),
  coder: text(100),
  shops: v.pipe(v.array(text(300)), v.maxLength(10_000)),
  required: v.array(v.picklist(studyFields)),
  category: v.nullable(text(300)),
  startsOn: day,
  endsOn: day,
  linksVisits: v.boolean(),
  consentedAt: v.nullable(moment),
  isActive: v.boolean(),
});

/** One line of a personal export's `own-methods.ndjson`. */
export const checkOwnMethod = (line: NumberedLine, file: string, limits: ImportLimits): OwnMethod =>
  check(ownMethodSchema, line, file, limits);

/** One line of a personal export's `studies.ndjson`. */
export const checkStudy = (line: NumberedLine, file: string, limits: ImportLimits): Study =>
  check(studySchema, line, file, limits);

/** The one line of `settings.ndjson`; what it means is read by the settings themselves. */
export function checkSettings({ text, number }: NumberedLine, file: string, limits: ImportLimits): object {
  if (depthOf(text) > limits.depth) throw new ImportProblem('too-deep', { file, line: number, column: 1 });
  const value = parseLine(text, file, number);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new ImportProblem('not-fitting', { file, line: number, column: 1, detail: 'settings are an object' });
}

function check<T>(
  schema: v.GenericSchema<unknown, T>,
  { text, number }: NumberedLine,
  file: string,
  limits: ImportLimits,
): T {
  if (depthOf(text) > limits.depth) throw new ImportProblem('too-deep', { file, line: number, column: 1 });
  const result = v.safeParse(schema, parseLine(text, file, number));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ImportProblem('not-fitting', {
    file,
    line: number,
    column: 1,
    detail: `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`,
  });
}
