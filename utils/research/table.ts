/** What stands in one cell; null: unknown or not applicable, never "N/A". */
export type Cell = string | number | boolean | null;

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'datetime';

/** One column: its place in the data dictionary and how its cell is had from a row's source. */
export interface Field<Source> {
  readonly name: string;
  readonly type: FieldType;
  /** One sentence for the codebook. */
  readonly description: string;
  /** All values it can have, where they are few and known. */
  readonly values?: readonly string[];
  /** Never null. */
  readonly isRequired?: true;
  /** Told by the person or linking visits: left out of a research export. */
  readonly isPersonal?: true;
  readonly of: (source: Source) => Cell;
}

/** A flat table of the Data Package. */
export interface Table<Source> {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field<Source>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly { readonly field: string; readonly table: string; readonly to: string }[];
}

export type TableShape = Pick<Table<never>, 'name' | 'description' | 'primaryKey' | 'foreignKeys'> & {
  readonly fields: readonly Omit<Field<never>, 'of'>[];
};

export function rowOf<Source>(table: Table<Source>, source: Source): Cell[] {
  return table.fields.map((field) => field.of(source));
}

/** Several values in one cell, as the flat tables write them. */
export const joined = (values: readonly string[]): string | null => (values.length > 0 ? values.join('|') : null);
