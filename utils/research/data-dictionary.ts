import type { TableShape } from './table';
import { claimsTable } from './tables/claims-table';
import { correctionsTable } from './tables/corrections-table';
import { looksTable } from './tables/looks-table';
import { methodsTable } from './tables/methods-table';
import { offeringsTable } from './tables/offerings-table';
import { shopsTable } from './tables/shops-table';

export const allTables: readonly TableShape[] = [
  looksTable,
  offeringsTable,
  claimsTable,
  correctionsTable,
  shopsTable,
  methodsTable,
];

/** The codebook for people; `datapackage.json` says the same to programs. */
export function dataDictionary(): string {
  return [
    '# Data dictionary',
    '',
    'Written by `npm run data-dictionary` from the definitions of the tables; a test fails when it is out of date.',
    'Empty means unknown or not applicable. Times are ISO 8601 in UTC. Several values in one cell are parted by `|`.',
    '`observations.ndjson` holds the same looks as kept: [observation.schema.json](observation.schema.json).',
    '',
    ...allTables.flatMap(({ name, description, fields, primaryKey, foreignKeys }) => [
      `## ${name}`,
      '',
      `${description} Key: ${primaryKey.map(code).join(', ')}.${foreignKeys.map(({ field, table, to }) => ` ${code(field)} is ${code(`${table}.${to}`)}.`).join('')}`,
      '',
      '| column | type | meaning | values |',
      '|---|---|---|---|',
      ...fields.map(
        ({ name: field, type, description: meaning, values = [], isRequired }) =>
          `| ${code(field)} | ${type}${isRequired ? '' : ', may be empty'} | ${meaning.replaceAll('|', '\\|')} | ${values.map(code).join(' ')} |`,
      ),
      '',
    ]),
  ].join('\n');
}

const code = (text: string) => `\`${text}\``;
