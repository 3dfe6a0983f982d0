/** So many bytes are gathered before the browser is handed them, which may keep them on disk. */
const partBytes = 8_000_000;

/** A file that grows without staying in the page's memory. */
export class BlobParts {
  readonly #blobs: Blob[] = [];
  #waiting: BlobPart[] = [];
  #size = 0;

  add(part: string | Uint8Array): void {
    this.#waiting.push(part as BlobPart);
    this.#size += part.length;
    if (this.#size >= partBytes) this.#flush();
  }

  blob(type: string): Blob {
    this.#flush();
    return new Blob(this.#blobs, { type });
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    this.#blobs.push(new Blob(this.#waiting));
    this.#waiting = [];
    this.#size = 0;
  }
}
