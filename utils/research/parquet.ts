import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell, FieldType, TableShape } from './table';

/** Rows go into the file so many at a time; what has not been written yet is kept in memory. */
const rowsInGroup = 50_000;

/** One table as a Parquet file, written while its rows come in. */
export class ParquetFile {
  readonly #names: readonly string[];
  readonly #types: readonly FieldType[];
  readonly #writer = new ByteWriter();
  readonly #file: ParquetWriter;
  readonly #emit: (bytes: Uint8Array) => void;
  #columns: unknown[][];
  #waiting = 0;

  /** @param emit is given the file's bytes, in order */
  constructor({ fields }: TableShape, emit: (bytes: Uint8Array) => void) {
    this.#emit = emit;
    this.#names = fields.map(({ name }) => name);
    this.#types = fields.map(({ type }) => type);
    this.#columns = fields.map(() => []);
    const columnData = fields.map(({ name, type, isRequired = false }) => ({
      name,
      data: [],
      type: parquetTypes[type],
      nullable: !isRequired,
    }));
    // The library sets the file's first bytes at once, and everything else by `write` and `finish`.
    this.#file = new ParquetWriter({ writer: this.#writer, schema: schemaFromColumnData({ columnData }) });
  }

  add(rows: readonly (readonly Cell[])[]): void {
    for (const row of rows) {
      for (const [index, cell] of row.entries()) this.#columns[index]?.push(parquetValue(cell, this.#types[index]));
      this.#waiting += 1;
      if (this.#waiting === rowsInGroup) this.#writeGroup();
    }
  }

  finish(): void {
    this.#writeGroup();
    void this.#file.finish();
    this.#flush();
  }

  #writeGroup(): void {
    if (this.#waiting === 0) return;
    const columnData = this.#names.map((name, index) => ({ name, data: this.#columns[index] ?? [] }));
    void this.#file.write({ columnData, rowGroupSize: rowsInGroup });
    this.#columns = this.#names.map(() => []);
    this.#waiting = 0;
    this.#flush();
  }

  #flush(): void {
    this.#emit(this.#writer.getBytes().slice());
    this.#writer.index = 0;
  }
}

const parquetTypes = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  datetime: 'TIMESTAMP',
} as const;

function parquetValue(cell: Cell, type: FieldType | undefined): unknown {
  return type === 'datetime' && typeof cell === 'string' ? new Date(cell) : cell;
}
