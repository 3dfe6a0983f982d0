import { coarsened, type Treatment } from './coarsen';
import { linesOf } from './flatten';
import { type Cell, rowOf, type Table } from './table';
import { claimsTable } from './tables/claims-table';
import { looksTable } from './tables/looks-table';
import { offeringsTable } from './tables/offerings-table';
import type { LookSource } from './tables/sources';

/** One column of what would leave the browser, with a value of the person's own. */
export interface PreviewColumn {
  readonly table: string;
  readonly column: string;
  readonly description: string;
  readonly treatment: 'kept' | Treatment;
  /** The first that is not empty, as it would leave; null: all empty in the sample. */
  readonly example: Cell;
}

/** @param sample some looks as they would leave */
export function previewColumns(sample: readonly LookSource[], mode: 'personal' | 'research'): PreviewColumn[] {
  return [
    ...columnsOf(looksTable, sample, mode),
    ...columnsOf(
      offeringsTable,
      linesOf(sample, (look) => look.offerings),
      mode,
    ),
    ...columnsOf(
      claimsTable,
      linesOf(sample, (look) => look.claims),
      mode,
    ),
  ];
}

function columnsOf<Source>(
  table: Table<Source>,
  sources: readonly Source[],
  mode: 'personal' | 'research',
): PreviewColumn[] {
  const rows = sources.map((source) => rowOf(table, source));
  return table.fields.map(({ name, description }, index) => ({
    table: table.name,
    column: name,
    description,
    treatment: mode === 'personal' ? 'kept' : (coarsened[`${table.name}.${name}`] ?? 'kept'),
    example: rows.find((row) => row[index] !== null)?.[index] ?? null,
  }));
}
