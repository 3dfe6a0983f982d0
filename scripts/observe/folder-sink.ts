import fs from 'node:fs';
import path from 'node:path';
import type { FileSink } from '../../utils/research/package/sink';

/** A package as plain files in a folder, which is made if it is not there. */
export function folderSink(folder: string): FileSink {
  fs.mkdirSync(folder, { recursive: true });
  return {
    open(name) {
      const file = fs.openSync(path.join(folder, name), 'w');
      return { write: (bytes) => void fs.writeFileSync(file, bytes), end: () => fs.closeSync(file) };
    },
    drained: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
