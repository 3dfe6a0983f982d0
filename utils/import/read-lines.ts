import { ImportProblem } from './import-problem';
import type { ImportLimits } from './limits';

export interface NumberedLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}

/** Parts UTF-8 bytes into lines as they come in, without empty ones; refuses what is no text or has a line without end. */
export class LineReader {
  /** A line at a time, so that what is no text is told by its line. */
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #file: string;
  readonly #limits: ImportLimits;
  #number = 0;
  #rest = '';

  constructor(file: string, limits: ImportLimits) {
    this.#file = file;
    this.#limits = limits;
  }

  push(chunk: Uint8Array): NumberedLine[] {
    const lines: string[] = [];
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      // An empty line needs no decoding, unless a character of the last chunk is still open.
      const isEmpty = end === from && lines.length > 0;
      lines.push(isEmpty ? '' : this.#rest + this.#decode(chunk.subarray(from, end), false, lines.length));
      this.#rest = '';
      from = end + 1;
    }
    this.#rest += this.#decode(chunk.subarray(from), true, lines.length);
    if (this.#rest.length > this.#limits.lineLength)
      throw this.#problem('line-too-long', this.#number + lines.length + 1);
    return this.#numbered(lines);
  }

  end(): NumberedLine[] {
    const rest = this.#rest + this.#decode(new Uint8Array(), false, 0);
    return rest === '' ? [] : this.#numbered([rest]);
  }

  #decode(bytes: Uint8Array, goesOn: boolean, linesBefore: number): string {
    try {
      return this.#decoder.decode(bytes, { stream: goesOn });
    } catch {
      // The decoder's only complaint: the bytes are no UTF-8.
      throw this.#problem('not-text', this.#number + linesBefore + 1);
    }
  }

  #numbered(lines: readonly string[]): NumberedLine[] {
    const found: NumberedLine[] = [];
    for (const line of lines) {
      this.#number += 1;
      if (this.#number > this.#limits.lines) throw this.#problem('too-many', this.#number);
      if (line.length > this.#limits.lineLength) throw this.#problem('line-too-long', this.#number);
      const marked = this.#number === 1 && line.startsWith(byteOrderMark) ? line.slice(1) : line;
      const text = marked.endsWith('\r') ? marked.slice(0, -1) : marked;
      if (text.trim() !== '') found.push({ number: this.#number, text });
    }
    return found;
  }

  #problem(kind: 'line-too-long' | 'not-text' | 'too-many', line: number): ImportProblem {
    return new ImportProblem(kind, { file: this.#file, line, column: 1 });
  }
}

const newline = 0x0a;
const byteOrderMark = '\uFEFF';
