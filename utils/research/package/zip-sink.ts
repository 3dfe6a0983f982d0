import { Zip, ZipDeflate } from 'fflate';
import type { FileSink } from './sink';

/**
 * An archive that is handed on while it is written.
 *
 * @param emit is given the archive's bytes in order; while its promise is open, `drained` waits
 * @param modified date of the files in the archive
 */
export function zipSink(emit: (bytes: Uint8Array) => void | Promise<void>, modified: Date): FileSink {
  let waiting: Promise<void> = Promise.resolve();
  let failure: unknown;
  const zip = new Zip((error, bytes) => {
    if (error) failure = error;
    waiting = waiting.then(() => emit(bytes));
    // Told by `drained`, which everything here is followed by.
    waiting.catch(() => {});
  });
  const drained = async () => {
    await waiting;
    if (failure) throw failure;
  };
  return {
    open(path) {
      const file = new ZipDeflate(path, { level: 4 });
      file.mtime = modified;
      zip.add(file);
      return { write: (bytes) => file.push(bytes), end: () => file.push(new Uint8Array(), true) };
    },
    drained,
    async close() {
      zip.end();
      await drained();
    },
  };
}
