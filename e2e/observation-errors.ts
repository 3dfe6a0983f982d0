import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import schema from '../docs/observation.schema.json' with { type: 'json' };

const validate = addFormats(new Ajv({ allErrors: true, strictTypes: false, strictRequired: false })).compile(schema);

/** What in an observation does not fit the published schema. */
export function observationErrors(observation: unknown): string[] {
  if (validate(observation)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
