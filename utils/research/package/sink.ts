import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Where the files of a package go: an archive, or a folder. */
export interface FileSink {
  /** Begins a file; several may be open at once. */
  open(path: string): FileEnd;
  /** After the last file's end. */
  close(): Promise<void>;
  /** Resolves when more may be written without filling the memory. */
  drained(): Promise<void>;
}

export interface FileEnd {
  write(bytes: Uint8Array): void;
  end(): void;
}

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  /** `sha256:<hex>`, as a Data Package states it. */
  readonly hash: string;
}

/** A file whose size and checksum are known once it has ended. */
export class CheckedFile {
  readonly #path: string;
  readonly #end: FileEnd;
  readonly #hash = sha256.create();
  #bytes = 0;

  constructor(path: string, sink: FileSink) {
    this.#path = path;
    this.#end = sink.open(path);
  }

  write(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#bytes += bytes.length;
    this.#hash.update(bytes);
    this.#end.write(bytes);
  }

  writeText(text: string): void {
    this.write(encoder.encode(text));
  }

  end(): WrittenFile {
    this.#end.end();
    return { path: this.#path, bytes: this.#bytes, hash: `sha256:${bytesToHex(this.#hash.digest())}` };
  }
}

const encoder = new TextEncoder();
