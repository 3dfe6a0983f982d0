import { freshColumns } from '../../utils/storage/look-columns';
import type { ColumnsAnswer } from './fresh-columns-aside';

// Answers once, and is then ended.
const answer = (said: ColumnsAnswer, handedOver: Transferable[] = []) => postMessage(said, { transfer: handedOver });

freshColumns(new Date()).then(
  (columns) =>
    answer(
      { kind: 'fresh', columns },
      Object.values(columns ?? {}).flatMap((column) =>
        ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : [],
      ),
    ),
  (error: unknown) => answer({ kind: 'failed', error }),
);
