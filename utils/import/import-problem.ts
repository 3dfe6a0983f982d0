/** Why a file is refused. Told in the interface's language by `kind`; nothing has been changed. */
export type ImportProblemKind =
  | 'not-text'
  | 'not-json'
  | 'not-fitting'
  | 'unknown-kind'
  | 'newer'
  | 'line-too-long'
  | 'too-deep'
  | 'too-many'
  | 'too-large'
  | 'bad-archive'
  | 'no-observations';

export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
  readonly kind: ImportProblemKind;
  /** 1-based; null where no line is to blame. `column` counts UTF-16 units, as editors do. */
  readonly line: number | null;
  readonly column: number | null;
  /** Name of the file, with that of the one inside an archive. */
  readonly file: string;
  /** What about it, in English: a schema's own words. */
  readonly detail: string;

  constructor(
    kind: ImportProblemKind,
    about: { readonly file?: string; readonly line?: number; readonly column?: number; readonly detail?: string } = {},
  ) {
    const { file = '', line = null, column = null, detail = '' } = about;
    super(`${file}${line === null ? '' : `:${line}:${column ?? 1}`} ${kind} ${detail}`.trim());
    this.kind = kind;
    this.line = line;
    this.column = column;
    this.file = file;
    this.detail = detail;
  }
}
