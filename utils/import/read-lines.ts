import { ImportProblem } from './import-problem';
import type { ImportLimits } from './limits';

export interface NumberedLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}

/** Parts UTF-8 bytes into lines as they come in, without empty ones; refuses what is no text or has a line without end. */
export class LineReader {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #file: string;
  readonly #limits: ImportLimits;
  #number = 0;
  #rest = '';

  constructor(file: string, limits: ImportLimits) {
    this.#file = file;
    this.#limits = limits;
  }

  push(chunk: Uint8Array): NumberedLine[] {
    const lines = (this.#rest + this.#decode(chunk, true)).split('\n');
    this.#rest = lines.pop() ?? '';
    if (this.#rest.length > this.#limits.lineLength)
      throw this.#problem('line-too-long', this.#number + lines.length + 1);
    return this.#numbered(lines);
  }

  end(): NumberedLine[] {
    const rest = this.#rest + this.#decode(new Uint8Array(), false);
    return rest === '' ? [] : this.#numbered([rest]);
  }

  #decode(chunk: Uint8Array, stream: boolean): string {
    try {
      return this.#decoder.decode(chunk, { stream });
    } catch {
      // The decoder's only complaint: the bytes are no UTF-8.
      throw this.#problem('not-text', this.#number + 1);
    }
  }

  #numbered(lines: readonly string[]): NumberedLine[] {
    const found: NumberedLine[] = [];
    for (const line of lines) {
      this.#number += 1;
      if (this.#number > this.#limits.lines) throw this.#problem('too-many', this.#number);
      if (line.length > this.#limits.lineLength) throw this.#problem('line-too-long', this.#number);
      const text = line.endsWith('\r') ? line.slice(0, -1) : line;
      if (text.trim() !== '') found.push({ number: this.#number, text });
    }
    return found;
  }

  #problem(kind: 'line-too-long' | 'not-text' | 'too-many', line: number): ImportProblem {
    return new ImportProblem(kind, { file: this.#file, line, column: 1 });
  }
}
