import type { FieldType, TableShape } from '../table';
import type { WrittenFile } from './sink';

export const licences = {
  'CC0-1.0': { title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'CC-BY-4.0': { title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  'ODbL-1.0': {
    title: 'Open Data Commons Open Database License 1.0',
    path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  },
} as const;
export type Licence = keyof typeof licences;

export type TableFormat = 'csv' | 'parquet';

/** What a package says of itself beside its data. */
export interface PackageAbout {
  readonly title: string;
  /** null: not meant for others. */
  readonly licence: Licence | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly extensionVersion: string;
  readonly mode: 'personal' | 'research';
  /** What was coarsened, replaced and left out; empty for a personal export. */
  readonly changes: readonly string[];
  /** Codebook, versions and coverage of the looks in it. */
  readonly looks: { readonly count: number; readonly from: string | null; readonly to: string | null };
  readonly catalogueVersions: readonly string[];
}

export interface DescribedTable {
  readonly table: TableShape;
  readonly file: WrittenFile;
  readonly rows: number;
}

export interface DescribedFile {
  readonly name: string;
  readonly title: string;
  readonly mediatype: string;
  readonly format: string;
  readonly file: WrittenFile;
}

/** The `datapackage.json`: resources, data dictionary, checksums, licence, versions and where it all comes from. */
export function descriptor(
  about: PackageAbout,
  format: TableFormat,
  files: readonly DescribedFile[],
  tables: readonly DescribedTable[],
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'data-package',
    name: `ways-to-pay-${about.mode}-${about.createdAt.slice(0, 10)}`,
    title: about.title,
    description:
      'Ways to pay that shops offered at their checkouts: which, how prominently, behind which control, and looks that found none.',
    version: about.createdAt.slice(0, 10).replaceAll('-', '.'),
    created: about.createdAt,
    ...(about.licence && { licenses: [{ name: about.licence, ...licences[about.licence] }] }),
    keywords: ['payment methods', 'checkout', 'e-commerce'],
    export: { mode: about.mode, changes: about.changes },
    coverage: about.looks,
    prov: {
      '@context': { prov: 'http://www.w3.org/ns/prov#' },
      '@type': 'prov:Entity',
      'prov:generatedAtTime': about.createdAt,
      'prov:wasGeneratedBy': {
        '@type': 'prov:Activity',
        'prov:wasAssociatedWith': {
          '@type': 'prov:SoftwareAgent',
          name: 'Ways to Pay',
          version: about.extensionVersion,
          catalogueVersions: about.catalogueVersions,
        },
      },
    },
    resources: [
      ...files.map(({ name, title, mediatype, format: kind, file }) => ({
        profile: 'data-resource',
        name,
        title,
        path: file.path,
        format: kind,
        mediatype,
        encoding: 'utf-8',
        bytes: file.bytes,
        hash: file.hash,
      })),
      ...tables.map(({ table, file, rows }) => ({
        profile: format === 'csv' ? 'tabular-data-resource' : 'data-resource',
        name: table.name,
        title: table.name,
        description: table.description,
        path: file.path,
        format,
        mediatype: format === 'csv' ? 'text/csv' : 'application/vnd.apache.parquet',
        ...(format === 'csv' && {
          encoding: 'utf-8',
          dialect: { delimiter: ',', doubleQuote: true, lineTerminator: '\r\n', header: true },
        }),
        bytes: file.bytes,
        hash: file.hash,
        rowCount: rows,
        schema: tableSchema(table),
      })),
    ],
  };
}

/** The Table Schema of one table: its part of the data dictionary. */
export function tableSchema(table: TableShape) {
  return {
    fields: table.fields.map(({ name, type, description, values, isRequired }) => ({
      name,
      type,
      ...formatOf(type),
      description,
      ...((isRequired || values) && {
        constraints: { ...(isRequired && { required: true }), ...(values && { enum: [...values] }) },
      }),
    })),
    primaryKey: [...table.primaryKey],
    ...(table.foreignKeys.length > 0 && {
      foreignKeys: table.foreignKeys.map(({ field, table: resource, to }) => ({
        fields: field,
        reference: { resource, fields: to },
      })),
    }),
    missingValues: [''],
  };
}

/** Times carry milliseconds, which not every reader's default form allows. */
const formatOf = (type: FieldType) => (type === 'datetime' ? { format: 'any' } : {});

/** `CITATION.cff` of the package. */
export function citation(about: PackageAbout): string {
  const quoted = (text: string) => JSON.stringify(text);
  return [
    'cff-version: 1.2.0',
    'message: "Please cite this data set as below."',
    'type: dataset',
    `title: ${quoted(about.title)}`,
    'authors:',
    '  - name: "The observers of this data set"',
    `date-released: ${quoted(about.createdAt.slice(0, 10))}`,
    ...(about.licence ? [`license: ${about.licence}`] : []),
    'references:',
    '  - type: software',
    '    title: "Ways to Pay"',
    `    version: ${quoted(about.extensionVersion)}`,
    '    authors:',
    '      - name: "The Ways to Pay contributors"',
    '',
  ].join('\n');
}
