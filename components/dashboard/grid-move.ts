/** Where the keyboard stands in the grid: row 0 is the head, column 0 the shop. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows a page key moves by. */
  readonly page: number;
  readonly isRtl: boolean;
}

/** The place a key leads to; undefined for keys that do not move. */
export function moveInGrid(place: GridPlace, key: string, isWithCtrl: boolean, size: GridSize): GridPlace | undefined {
  const { row, column } = place;
  const towardsEnd = size.isRtl ? 'ArrowLeft' : 'ArrowRight';
  const towardsStart = size.isRtl ? 'ArrowRight' : 'ArrowLeft';
  const wanted = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    [towardsStart]: { row, column: column - 1 },
    [towardsEnd]: { row, column: column + 1 },
    PageUp: { row: row - size.page, column },
    PageDown: { row: row + size.page, column },
    Home: { row: isWithCtrl ? 0 : row, column: 0 },
    End: { row: isWithCtrl ? size.rows - 1 : row, column: size.columns - 1 },
  }[key];
  return wanted && { row: within(wanted.row, size.rows), column: within(wanted.column, size.columns) };
}

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
