import type { Correction, Observation } from '../../model/observation';
import { csvHeader, csvLines } from '../csv';
import { linesOf, ShopCount } from '../flatten';
import { ParquetFile } from '../parquet';
import { rowOf, type Table } from '../table';
import { claimsTable } from '../tables/claims-table';
import { correctionsTable } from '../tables/corrections-table';
import { looksTable } from '../tables/looks-table';
import { methodsTable } from '../tables/methods-table';
import { offeringsTable } from '../tables/offerings-table';
import { shopsTable } from '../tables/shops-table';
import type { LookSource, MethodSource } from '../tables/sources';
import {
  citation,
  type DescribedFile,
  type DescribedTable,
  descriptor,
  type PackageAbout,
  type TableFormat,
} from './descriptor';
import { CheckedFile, type FileSink } from './sink';

export interface PackageSource {
  /** In batches; may be read once. */
  readonly looks: AsyncIterable<readonly LookSource[]>;
  readonly corrections: readonly Correction[];
  readonly methods: readonly MethodSource[];
  /** Further files by path, such as the settings of a personal export; one JSON value a line where there are several. */
  readonly others: readonly { readonly name: string; readonly title: string; readonly lines: readonly unknown[] }[];
}

export interface PackageOptions {
  readonly about: Omit<PackageAbout, 'looks' | 'catalogueVersions'>;
  readonly format: TableFormat;
  /** Looks written so far. */
  readonly onProgress?: (looks: number) => void;
  readonly signal?: AbortSignal;
}

/** Writes a Data Package in one pass over the looks, and closes the sink. */
export async function writePackage(
  source: PackageSource,
  { about, format, onProgress, signal }: PackageOptions,
  sink: FileSink,
): Promise<void> {
  const observations = new CheckedFile('observations.ndjson', sink);
  const looks = openTable(looksTable, format, sink);
  const offerings = openTable(offeringsTable, format, sink);
  const claims = openTable(claimsTable, format, sink);
  const shopCount = new ShopCount();
  const span = new Span();
  const catalogueVersions = new Set<string>();
  let count = 0;

  for await (const batch of source.looks) {
    signal?.throwIfAborted();
    observations.writeText(batch.map(({ look }) => `${JSON.stringify(look)}\n`).join(''));
    looks.add(batch);
    offerings.add(linesOf(batch, (look) => look.offerings));
    claims.add(linesOf(batch, (look) => look.claims));
    for (const { look } of batch) {
      shopCount.add(look);
      span.add(look);
      catalogueVersions.add(look.versions.catalogue);
    }
    count += batch.length;
    await sink.drained();
    onProgress?.(count);
  }

  const files: DescribedFile[] = [
    {
      name: 'observations',
      title: 'Looks as kept, one JSON object a line',
      ...ndjson,
      file: observations.end(),
    },
  ];
  const tables: DescribedTable[] = [looks.end(), offerings.end(), claims.end()];
  tables.push(writeTable(correctionsTable, source.corrections));
  tables.push(writeTable(shopsTable, shopCount.shops));
  tables.push(writeTable(methodsTable, source.methods));
  for (const { name, title, lines } of source.others) {
    const file = new CheckedFile(`${name}.ndjson`, sink);
    file.writeText(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    files.push({ name: `${name}-ndjson`, title, ...ndjson, file: file.end() });
  }
  const whole = {
    ...about,
    looks: { count, from: span.from, to: span.to },
    catalogueVersions: [...catalogueVersions].sort(),
  };
  writeText('CITATION.cff', citation(whole));
  writeText('datapackage.json', `${JSON.stringify(descriptor(whole, format, files, tables), null, 2)}\n`);
  await sink.close();

  function writeTable<Source>(table: Table<Source>, sources: readonly Source[]): DescribedTable {
    const file = openTable(table, format, sink);
    file.add(sources);
    return file.end();
  }

  function writeText(path: string, text: string): void {
    const file = new CheckedFile(path, sink);
    file.writeText(text);
    file.end();
  }
}

const ndjson = { mediatype: 'application/x-ndjson', format: 'ndjson' } as const;

interface OpenTable<Source> {
  add(sources: readonly Source[]): void;
  end(): DescribedTable;
}

function openTable<Source>(table: Table<Source>, format: TableFormat, sink: FileSink): OpenTable<Source> {
  const file = new CheckedFile(`${table.name}.${format}`, sink);
  let rows = 0;
  if (format === 'csv') {
    file.writeText(csvHeader(table.fields.map(({ name }) => name)));
    return {
      add(sources) {
        rows += sources.length;
        file.writeText(csvLines(sources.map((source) => rowOf(table, source))));
      },
      end: () => ({ table, rows, file: file.end() }),
    };
  }
  const parquet = new ParquetFile(table, (bytes) => file.write(bytes));
  return {
    add(sources) {
      rows += sources.length;
      parquet.add(sources.map((source) => rowOf(table, source)));
    },
    end() {
      parquet.finish();
      return { table, rows, file: file.end() };
    },
  };
}

/** The earliest and latest look. */
class Span {
  from: string | null = null;
  to: string | null = null;

  add({ observedAt }: Observation): void {
    if (this.from === null || observedAt < this.from) this.from = observedAt;
    if (this.to === null || observedAt > this.to) this.to = observedAt;
  }
}
