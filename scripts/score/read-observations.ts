import fs from 'node:fs';
import * as v from 'valibot';
import { InputError, reasonOf } from '../observe/input-error';
import type { ScoredObservation } from './truth';

const observation = v.object({
  input: v.string(),
  detection: v.picklist(['offerings', 'not-checkout', 'unreadable']),
  offerings: v.array(
    v.object({
      method: v.string(),
      prominence: v.string(),
      available: v.boolean(),
      networks: v.array(v.string()),
    }),
  ),
});

/** Reads an NDJSON file that observe wrote; throws an InputError that names the line. */
export function readObservations(file: string): ScoredObservation[] {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`observations ${file} cannot be read: ${reasonOf(error)}`);
  }
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [parseLine(line, `${file}, line ${index + 1}`)] : []));
}

function parseLine(line: string, where: string): ScoredObservation {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(`${where} is not JSON: ${reasonOf(error)}`);
  }
  const result = v.safeParse(observation, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = (issue.path ?? []).map((item) => String(item.key)).join('.');
  throw new InputError(`${where} is no observation: ${field ? `${field}: ` : ''}${issue.message}`);
}
