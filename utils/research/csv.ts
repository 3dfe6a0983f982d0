import type { Cell, FieldType } from './table';

/**
 * Rows as RFC 4180 lines. Text that a spreadsheet would run as a formula gets an
 * apostrophe in front, as spreadsheets themselves write it; numbers stay numbers.
 */
export function csvLines(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** The header line, behind the mark that makes Excel read the file as UTF-8. */
export function csvHeader(names: readonly string[]): string {
  return `\uFEFF${csvLines([names])}`;
}

/** What a cell reads back as; the counterpart of `csvLines` for one value. */
export function cellFrom(text: string, type: FieldType): Cell {
  if (text === '') return null;
  if (type === 'boolean') return text === 'true';
  if (type === 'integer' || type === 'number') return Number(text);
  return isGuarded(text) ? text.slice(1) : text;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = startsFormula.test(cell) ? `'${cell}` : cell;
  // An empty text and one with blanks at its ends are told apart from nothing only in quotes.
  return /[",\r\n]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Also behind blanks and line ends, which some programs strip first, and after an apostrophe, so that it can be told. */
const startsFormula = /^'*[\s\u00a0\ufeff]*[=+\-@＝＋－＠\t\r\n]/;
const isGuarded = (text: string) => text.startsWith("'") && startsFormula.test(text.slice(1));
