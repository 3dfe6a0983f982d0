import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { allTables } from '../data-dictionary';
import type { TableFormat } from '../package/descriptor';
import type { TableShape } from '../table';

/** Asks a package's tables in SQL; whole numbers come as numbers. */
export interface Query {
  (sql: string): Promise<Record<string, unknown>[]>;
  close(): void;
}

/** DuckDB over a folder that holds an unpacked package: one view a table. */
export async function openQuery(folder: string, format: TableFormat): Promise<Query> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const table of allTables) {
    await connection.run(
      `create view ${table.name} as ${selectOf(table, path.join(folder, `${table.name}.${format}`))}`,
    );
  }
  const query = async (sql: string) => {
    const rows = (await connection.runAndReadAll(sql)).getRowObjects();
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
  };
  return Object.assign(query, { close: () => connection.closeSync() });
}

/** CSV cells get the types of the data dictionary, as its readers give them. */
function selectOf({ fields }: TableShape, file: string): string {
  const quoted = `'${file.replaceAll("'", "''")}'`;
  if (file.endsWith('.parquet')) return `select * from read_parquet(${quoted})`;
  const columns = fields.map(({ name, type }) => `'${name}': '${sqlTypes[type]}'`).join(', ');
  return `select * from read_csv(${quoted}, header = true, columns = {${columns}}, quote = '"', escape = '"')`;
}

const sqlTypes = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  datetime: 'TIMESTAMP',
} as const;

const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value);
