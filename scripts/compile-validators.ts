import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

/**
 * The published schemas as plain functions: an extension page may not make code
 * while it runs, and imports of 100,000 lines want the speed.
 */
export function compileValidators(root: string): string {
  const schemas = {
    observation: read(root, 'docs/observation.schema.json'),
    correction: read(root, 'docs/correction.schema.json'),
  };
  const ajv = new Ajv({
    code: { source: true, esm: true },
    strictTypes: false,
    strictRequired: false,
    schemas: Object.values(schemas),
  });
  ajv.addFormat('date-time', dateTime);
  const code = standaloneCode(ajv, Object.fromEntries(Object.entries(schemas).map(([name, { $id }]) => [name, $id])));
  return importsOf(code);
}

/** A moment that was or will be, in UTC or with its zone: the calendar's days alone, for a Date moves others along. */
const dateTime = new RegExp(
  `^(?:${[
    String.raw`\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])`,
    String.raw`\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\d|30)`,
    String.raw`\d{4}-02-(?:0[1-9]|1\d|2[0-8])`,
    String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`,
  ].join('|')})T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)$`,
);

const read = (root: string, file: string) =>
  JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as { readonly $id: string };

/** The generator writes `require` for its few helpers, whatever it is told. */
function importsOf(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/require\("([^"]+)"\)\.default/g, (_, module: string) => {
    const name = `helper${imports.length}`;
    imports.push(`import ${name} from ${JSON.stringify(`${module}.js`)};`);
    return `(${name}.default ?? ${name})`;
  });
  return `${imports.join('\n')}\n${body}`;
}
